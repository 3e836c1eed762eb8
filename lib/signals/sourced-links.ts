import type { Article } from '../model/article.ts';
import type { Cue, CueSentence, PrimaryLink } from '../model/signals.ts';
import { parseUrl } from '../text/url.ts';
import { linksOf, ownerOf } from './primary-links.ts';

/** Where links lead, each address once, with the sentences that hold them. */
export interface LinkGroup {
  links: string[];
  sentences: CueSentence[];
}

export interface SourceLinks {
  /** To documents of their own: papers, filings, code, official posts. */
  primary: LinkGroup;
  /** To other sites. */
  other: LinkGroup;
  /** Within the article's own site. */
  own: LinkGroup;
}

/** Links by which a page is shared. */
const SHARING = /\/(?:share|sharer|sharing|intent|submit)(?:[/?.]|$)/i;

/** A group that grows link by link, in the order of the text. */
class Group {
  readonly #keys = new Set<string>();
  readonly #links: string[] = [];
  readonly #cues = new Map<number, Cue[]>();

  add(key: string, href: string, sentence: number, cue: Cue | null): void {
    if (!this.#keys.has(key)) this.#links.push(href);
    this.#keys.add(key);
    if (cue === null) return;
    const cues = this.#cues.get(sentence) ?? [];
    this.#cues.set(sentence, cues);
    if (cue.start >= (cues.at(-1)?.end ?? 0)) cues.push(cue);
  }

  get done(): LinkGroup {
    const sentences = [...this.#cues].map(([sentence, cues]) => ({ sentence, cues }));
    return { links: this.#links, sentences: sentences.sort((a, b) => a.sentence - b.sentence) };
  }
}

/** The links of an article's body, by where they lead; `primary` are those that are known as documents. */
export function sourceLinks(
  { blocks, sentences, canonicalUrl }: Pick<Article, 'blocks' | 'sentences' | 'canonicalUrl'>,
  primary: readonly PrimaryLink[],
): SourceLinks {
  const keyOf = ({ hostname, pathname }: URL): string => `${hostname}${pathname}`;
  const documents = new Set(
    primary.flatMap(({ href }) => {
      const url = parseUrl(href);
      return url ? [keyOf(url)] : [];
    }),
  );
  const home = ownerOf(parseUrl(canonicalUrl)?.hostname ?? '');
  const groups = { primary: new Group(), other: new Group(), own: new Group() };
  let first = 0;
  for (const [block, content] of blocks.entries()) {
    while ((sentences[first]?.block ?? block) < block) first++;
    for (const { start, end, href } of linksOf(content)) {
      const url = parseUrl(href);
      if (!url || !/^https?:$/.test(url.protocol) || SHARING.test(url.pathname)) continue;
      const key = keyOf(url);
      const group = documents.has(key)
        ? groups.primary
        : ownerOf(url.hostname) === home
          ? groups.own
          : groups.other;
      let at = first;
      while (sentences[at]?.block === block && (sentences[at]?.end ?? 0) <= start) at++;
      const sentence = sentences[at];
      const isIn = sentence?.block === block && sentence.start < end;
      group.add(key, href, at, isIn ? cueIn(sentence, start, end) : null);
    }
  }
  return { primary: groups.primary.done, other: groups.other.done, own: groups.own.done };
}

/** The words of a link within a sentence. */
function cueIn(
  { text, start: at }: { text: string; start: number },
  from: number,
  to: number,
): Cue | null {
  const start = Math.max(0, from - at);
  const end = Math.min(text.length, to - at);
  return end > start ? { text: text.slice(start, end), start, end, quoted: false } : null;
}
