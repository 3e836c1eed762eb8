import type { Block, Sentence } from '../model/article.ts';
import { goesOnAfterStop, startsSentences } from './abbreviations.ts';
import { breaksIn } from './breaks.ts';
import { datelineLength } from './dateline.ts';
import { openPairs } from './pairs.ts';
import { primaryLanguage } from './stop-words.ts';

/** Longest sentence, in UTF-16 code units, that joining the parts of one quote or bracket may make. */
const LONGEST_PAIR = 480;

const SPEECH =
  /^(?:\p{Lu}[\p{L}.’'-]+\s){1,3}(?:said|says|asked|asks|told|wrote|writes|added|replied)(?!\p{L})/u;

/** A name or an address written with a small first letter: "iPhone", "n8n", "grok-2", "init_cred", "https://". */
const SMALL_NAME =
  /^["“'‘(]*(?:\p{Ll}{1,5}\p{Lu}|[\p{Ll}-]{1,24}[_\d]|https?:|www\.|(?:npm|pip|git|curl|llama\.cpp|gpt-oss|scikit-learn|rust-analyzer)(?![\p{L}.]))/u;
/** A full stop behind a whole word, and a subject behind it, where the author writes without capitals. */
const WHOLE_WORD = /(?<!\p{L})\p{Ll}{4,24}\.$/u;
const SMALL_SUBJECT =
  /^(?:(?:the|it|he|she|they|we|i|you|this|there|these)(?![\p{L}\p{N}.])|(?:it|that|i|we|you|they)['’]\p{Ll})/u;

/** How Japanese and Chinese go on after a quote: "…。」と彼は話した", "……。”他说。" */
const SPEECH_AFTER_QUOTE =
  /^(?:[と、，っ]|[^。！？，“「]{1,12}(?:说|說|表示|称|稱|写道|寫道|补充|補充|问道|問道))/;

const ENDS = /[.!?…:;。！？।؟]["”’»」』)\]]*$/u;

/** Code units on either side of a boundary that the rules look at. */
const TAIL = 80;
const HEAD = 60;

/** The label before a step or a caption: "Step 2. Open it." */
const LABEL =
  /^(?:step|tip|rule|figure|fig\.|table|schritt|tipp|étape|paso|passo|stap) \d{1,3}\.$/i;

/** Whether a line break after `left` is only the wrapping of a long line. */
const wrapped = (left: string, right: string): boolean =>
  /^\p{Ll}/u.test(right) || left.length - left.lastIndexOf('\n') > 60;

/** Whether the sentence that ends with `left` goes on with `right`. Both are trimmed; `gap` is what stands between. */
function goesOn(left: string, right: string, gap: string, lang: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(right)) return true;
  if (left.length < 7 && /^[([]?(?:\d{1,3}|\p{L}|[ivx]{1,4})[.)]$/iu.test(left)) return true;
  if (/[\n\u2028\u2029]/.test(gap) && !ENDS.test(left)) return wrapped(left, right);
  const small = /^\p{Ll}/u.test(right) && !SMALL_NAME.test(right);
  if (small && !(WHOLE_WORD.test(left) && SMALL_SUBJECT.test(right))) return true;
  if (LABEL.test(left)) return true;
  const stop = goesOnAfterStop(left, right, lang);
  if (stop !== null) return stop || small;
  if (/…["”’)\]]*$/u.test(left)) return !startsSentences(right);
  if (/[?!,]["”]$/.test(left) && SPEECH.test(right)) return true;
  return /[。！？][」』”]$/.test(left) && SPEECH_AFTER_QUOTE.test(right);
}

function segmenterFor(lang: string | null): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang ?? 'en', { granularity: 'sentence' });
  } catch {
    return new Intl.Segmenter('en', { granularity: 'sentence' });
  }
}

interface Span {
  start: number;
  end: number;
}

/** The trimmed stretches of `text` between all places where a sentence may begin. */
function stretches(text: string, segmenter: Intl.Segmenter): Span[] {
  const sorted = breaksIn(text, segmenter);
  return sorted.flatMap((from, i) => {
    const piece = text.slice(from, sorted[i + 1] ?? text.length);
    const start = from + piece.length - piece.trimStart().length;
    const end = from + piece.trimEnd().length;
    return start < end ? [{ start, end }] : [];
  });
}

/** How many stretches from `first` on it takes until all quotes and brackets are closed; 1 where that is too far. */
function untilClosed(text: string, spans: Span[], first: number, start: number): number {
  for (let i = first; i < spans.length; i++) {
    const end = spans[i]?.end ?? 0;
    if (end - start > LONGEST_PAIR) return 1;
    if (openPairs(text.slice(start, end)) === 0) return i - first + 1;
  }
  return 1;
}

function sentencesOf(text: string, segmenter: Intl.Segmenter, lang: string): Span[] {
  const spans = stretches(text, segmenter);
  const out: Span[] = [];
  for (let i = 0; i < spans.length; ) {
    const next = spans[i];
    if (next === undefined) break;
    const last = out.at(-1);
    const joins =
      last !== undefined &&
      goesOn(
        text.slice(Math.max(last.start, last.end - TAIL), last.end),
        text.slice(next.start, next.start + HEAD),
        text.slice(last.end, next.start),
        lang,
      );
    const start = joins ? last.start : next.start;
    const taken = untilClosed(text, spans, i, start);
    const end = spans[i + taken - 1]?.end ?? next.end;
    if (joins) last.end = end;
    else out.push({ start, end });
    i += taken;
  }
  return out;
}

/**
 * The body's sentences in reading order: those of paragraphs, quotes and list items. Boundaries are those of
 * `Intl.Segmenter`, less the ones after abbreviations, within quotes and brackets, and the like. `lang` is a BCP 47 tag;
 * an unknown or malformed one reads as English. A dateline belongs to no sentence.
 */
export function splitSentences(blocks: Block[], lang: string | null): Sentence[] {
  const segmenter = segmenterFor(lang);
  return blocks.flatMap(({ kind, text }, block) =>
    kind === 'paragraph' || kind === 'quote' || kind === 'list-item'
      ? sentencesOf(text, segmenter, primaryLanguage(lang)).map((span) => {
          const start = span.start === 0 ? datelineLength(text) : span.start;
          return { text: text.slice(start, span.end), block, start, end: span.end };
        })
      : [],
  );
}
