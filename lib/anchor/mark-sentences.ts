import type { CuedAnchor } from '../model/anchor.ts';
import { placesIn } from './find-anchor.ts';
import { fold } from './fold.ts';
import type { Span } from './folded-text.ts';
import { innerRoots } from './inner-roots.ts';
import { type PageText, pageText, rangeOf } from './page-text.ts';
import { isDrawn } from './reveal.ts';
import { watch } from './watch.ts';

/** The names under which the marks stand in the page's highlight registry; the style injected with them uses them too. */
export const SENTENCES_HIGHLIGHT = 'lede-sentences';
export const CUES_HIGHLIGHT = 'lede-cues';

/** Where the way to take away what stands is kept in our world of the page: each injection brings these modules anew. */
const STANDING = Symbol.for('lede.marks');

type View = Window & typeof globalThis;

/** What is marked of one sentence. */
interface Found {
  sentence: Range;
  cues: Range[];
}

const rootsOf = ({ document }: View): Node[] => [document, ...innerRoots(document)];

/** Where a part of the quote stands, when the quote's folded text begins at `at`: folding goes character by character. */
function cueSpan(quote: string, { start, end }: Span, at: number): Span {
  const from = at + fold(quote.slice(0, start)).length;
  return { start: from, end: from + fold(quote.slice(start, end)).length };
}

/** The sentence where it is drawn in the page itself, with its words. A frame has a registry of its own, and none of our style. */
function findSentence(view: View, pages: PageText[], { anchor, cues }: CuedAnchor): Found | null {
  const places = pages
    .flatMap((page) => placesIn(page, anchor))
    .sort((a, b) => b.agrees - a.agrees);
  for (const { page, ...place } of places) {
    const sentence = rangeOf(page, place);
    if (sentence?.startContainer.ownerDocument !== view.document || !isDrawn(sentence)) continue;
    const found = cues
      .map((cue) => cueSpan(anchor.quote, cue, place.start))
      .filter(({ start, end }) => end > start)
      .map((span) => rangeOf(page, span))
      .filter((range) => range !== null);
    return { sentence, cues: found };
  }
  return null;
}

function draw({ CSS, Highlight }: View, found: Found[]): void {
  const sentences = new Highlight(...found.map(({ sentence }) => sentence));
  // The one that was asked for is drawn over them.
  sentences.priority = -1;
  CSS.highlights.set(SENTENCES_HIGHLIGHT, sentences);
  CSS.highlights.set(CUES_HIGHLIGHT, new Highlight(...found.flatMap(({ cues }) => cues)));
}

/**
 * Marks sentences and the words in them that show something, with the CSS Custom Highlight API: the page's DOM stays as it
 * is, nothing is unfolded or scrolled. They stand, also when the page draws its text anew, until the next call; none clears
 * them. Sentences that the page does not show to the letter are passed over. Answers how many are marked.
 */
export function markSentences(view: View, sentences: CuedAnchor[]): number {
  const standing: AbortController | undefined = Reflect.get(view, STANDING);
  standing?.abort();
  const marks = new view.AbortController();
  Reflect.set(view, STANDING, marks);
  marks.signal.addEventListener('abort', () => {
    view.CSS.highlights.delete(SENTENCES_HIGHLIGHT);
    view.CSS.highlights.delete(CUES_HIGHLIGHT);
  });

  const find = (): Found[] => {
    const pages = rootsOf(view).map(pageText);
    return sentences.flatMap((one) => findSentence(view, pages, one) ?? []);
  };
  let found = find();
  if (found.length === 0) return 0;
  draw(view, found);
  let words = found.map(({ sentence }) => sentence.toString());
  watch(
    view,
    {
      roots: () => rootsOf(view),
      isWhole: () => found.every(({ sentence }, at) => sentence.toString() === words[at]),
      restore: () => {
        const again = find();
        if (again.length === 0) return false;
        found = again;
        words = found.map(({ sentence }) => sentence.toString());
        draw(view, found);
        return true;
      },
    },
    marks.signal,
  );
  return found.length;
}
