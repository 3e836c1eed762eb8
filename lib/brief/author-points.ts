import type { Article, Block } from '../model/article.ts';
import type { KeyPoint } from '../model/brief.ts';
import { countWords } from '../text/words.ts';
import { boldLead, isItem, isLink, sentencesByBlock } from './points/blocks.ts';
import { labelWeight, plainHeading, type Weight, weightOf } from './points/headings.ts';
import { isStatement, leansOnPrevious } from './readable.ts';

const FEWEST = 2;
const MOST = 8;
/** An item or a paragraph with more sentences is told by its first. */
const MOST_SENTENCES = 3;
/** Share of the article in which a summary still opens it. */
const OPENING = 0.34;
/** Where "TL;DR: …" may stand: among so many first blocks, or so early in the article. */
const FIRST_BLOCKS = 4;
const EARLY = 0.15;
/** Share of the article's sentences that its points may be. */
const MOST_OF_ALL = 0.5;
/** A heading that recurs so often belongs to a template: "Fast facts" under each of ten products. */
const TEMPLATE = 3;
/** Words that each item of a list before the first paragraph has, and that they have on average. */
const FEWEST_TOP_WORDS = 6;
const MEAN_TOP_WORDS = 9;

/** What an article says of itself is no point of it. */
const OF_ITSELF =
  /^(?:in this (?:article|guide|post|report|piece|essay)|here are|this (?:article|guide|post)|read on|here['’]s (?:what|a))(?!\p{L})/iu;

interface Reading {
  article: Article;
  own: number[][];
}

const point = ({ article }: Reading, sentences: number[]): KeyPoint => ({
  text: sentences.map((i) => article.sentences[i]?.text).join(' '),
  sentences,
  origin: 'author',
});

const points = (reading: Reading, groups: number[][]): KeyPoint[] =>
  groups
    .filter((group) => group.length > 0)
    .map((group) => point(reading, group))
    .filter(({ text }) => !OF_ITSELF.test(text));

const enough = (found: KeyPoint[]): boolean => found.length >= FEWEST && found.length <= MOST;

/** Sentences in groups, each of which can be read alone. */
function standing({ article }: Reading, sentences: number[]): number[][] {
  const groups: number[][] = [];
  for (const i of sentences) {
    const last = groups.at(-1);
    if (last !== undefined && leansOnPrevious(article.sentences[i]?.text ?? '')) last.push(i);
    else groups.push([i]);
  }
  return groups;
}

/** A block as one point: all of it where it is short, else its first sentence, with the label that leads it. */
function told({ article, own }: Reading, block: number): number[] {
  const sentences = own[block] ?? [];
  if (sentences.length <= MOST_SENTENCES) return sentences;
  const first = article.sentences[sentences[0] ?? 0]?.text ?? '';
  return sentences.slice(0, countWords(first, article.lang) < 5 ? 2 : 1);
}

/** What the line at `at` announces; null also where it recurs as part of a template. */
function announced({ article: { blocks } }: Reading, at: number): Weight | null {
  const block = blocks[at];
  if (block === undefined || isItem(block)) return null;
  const weight = weightOf(block.text);
  if (weight === null) return null;
  const plain = plainHeading(block.text);
  const again = blocks.filter(({ text }) => text.length < 100 && plainHeading(text) === plain);
  return again.length >= TEMPLATE ? null : weight;
}

/** Where what a line announces begins: behind pictures and one line that ends in a colon. */
function after(blocks: Block[], at: number): number {
  let next = at + 1;
  while (blocks[next]?.kind === 'image') next++;
  return !isItem(blocks[next]) && blocks[next]?.text.trim().endsWith(':') ? next + 1 : next;
}

/** Indexes of the outermost items of the list that begins at `from`; none where it only links or repeats headings. */
function itemsFrom(blocks: Block[], from: number): number[] {
  let end = from;
  while (isItem(blocks[end])) end++;
  const list = Array.from({ length: end - from }, (_, i) => from + i);
  const depth = Math.min(
    ...blocks.slice(from, end).map((block) => (isItem(block) ? block.depth : 0)),
  );
  const outer = list.filter((i) => {
    const block = blocks[i];
    return isItem(block) && block.depth === depth;
  });
  const headings = new Set(
    blocks.flatMap(({ kind, text }) => (kind === 'heading' ? [plainHeading(text)] : [])),
  );
  const leads = outer.filter((i) => {
    const block = blocks[i];
    return block !== undefined && (isLink(block) || headings.has(plainHeading(block.text)));
  });
  return leads.length * 2 > outer.length ? [] : outer;
}

/** The list under the line at `at`. */
const listUnder = (reading: Reading, at: number): KeyPoint[] => {
  const { blocks } = reading.article;
  const items = itemsFrom(blocks, after(blocks, at));
  return points(
    reading,
    items.map((item) => told(reading, item)),
  );
};

/** The paragraphs under the heading at `at`, up to the next heading; one paragraph alone is taken apart. */
function paragraphsUnder(reading: Reading, at: number): KeyPoint[] {
  const { blocks } = reading.article;
  const under: number[] = [];
  for (let i = after(blocks, at); i < blocks.length; i++) {
    const { kind } = blocks[i] ?? {};
    if (kind === 'image') continue;
    if (kind !== 'paragraph' && kind !== 'quote') break;
    under.push(i);
  }
  const all = under.flatMap((block) => reading.own[block] ?? []);
  if (all.length > MOST_OF_ALL * reading.article.sentences.length) return [];
  const only = under.length === 1 ? under[0] : undefined;
  if (only !== undefined) return points(reading, standing(reading, reading.own[only] ?? []));
  return points(
    reading,
    under.map((block) => told(reading, block)),
  );
}

/** The label that leads a paragraph: its bold words, or what stands before its first colon. */
function labelOf(block: Block): string {
  if (block.kind !== 'paragraph' && block.kind !== 'list-item' && block.kind !== 'quote') return '';
  const bold = boldLead(block);
  if (labelWeight(bold) !== null) return bold;
  const colon = block.text.slice(0, 60).indexOf(':');
  return colon > 0 && colon < block.text.trimEnd().length - 1 ? block.text.slice(0, colon) : '';
}

/** "TL;DR: …": the sentences of the paragraph at the top that says so. */
function labelledSummary(reading: Reading): KeyPoint[] {
  const { blocks } = reading.article;
  const early = Math.max(FIRST_BLOCKS, EARLY * blocks.length);
  for (const [i, block] of blocks.slice(0, early).entries()) {
    const label = isItem(block) ? '' : labelOf(block);
    const weight = labelWeight(label);
    const colon = label.trimEnd().endsWith(':') || block.text.charAt(label.length) === ':';
    if (weight !== 'points' && !(weight === 'summary' && colon)) continue;
    const found = points(reading, standing(reading, reading.own[i] ?? []));
    if (found.length > 0 && found.length <= MOST) return found;
  }
  return [];
}

/** Paragraphs that each open with another label ("Why it matters: …", "The big picture: …"), told by their first sentence. */
function labelledParagraphs(reading: Reading): KeyPoint[] {
  const { article, own } = reading;
  const seen = new Map<string, number>();
  for (const [i, block] of article.blocks.entries()) {
    const label = labelOf(block);
    const plain = plainHeading(label);
    if (labelWeight(label) === null || seen.has(plain)) continue;
    seen.set(plain, i);
  }
  if (seen.size < FEWEST) return [];
  const groups = [...seen.values()].map((block) => {
    const sentences = own[block] ?? [];
    const first = article.sentences[sentences[0] ?? -1]?.text ?? '';
    return sentences.slice(0, labelWeight(first) === null ? 1 : 2);
  });
  return points(reading, groups);
}

/** A list of whole statements before the first paragraph. */
function topList(reading: Reading): KeyPoint[] {
  const { blocks, lang } = reading.article;
  let from = 0;
  while (blocks[from]?.kind === 'image' || blocks[from]?.kind === 'heading') from++;
  const items = itemsFrom(blocks, from);
  const sizes = items.map((i) => countWords(blocks[i]?.text ?? '', lang));
  const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
  const whole = sizes.every((size) => size >= FEWEST_TOP_WORDS) && mean >= MEAN_TOP_WORDS;
  const next = blocks.slice(from + items.length).find(({ kind }) => kind !== 'image');
  const plain = items.every((i) => {
    const block = blocks[i];
    return isItem(block) && block.number === null;
  });
  if (!whole || !plain || (next?.kind !== 'paragraph' && next?.kind !== 'heading')) return [];
  return points(
    reading,
    items.map((item) => told(reading, item)),
  );
}

/** Whether all items are statements, as "What's next" needs to be more than a plan in catchwords. */
const allStatements = (reading: Reading, found: KeyPoint[]): boolean =>
  found.every(({ sentences }) => {
    const first = reading.article.sentences[sentences[0] ?? -1];
    return first !== undefined && isStatement(first, reading.article.lang);
  });

/**
 * The points that the author names as such, in reading order, with all sentences of each: a list under "Key takeaways"
 * and its like in many languages, paragraphs under it, a paragraph "TL;DR: …", paragraphs led by "Why it matters" and other
 * such labels, or a list before the first paragraph. Two to eight; one where a single "TL;DR: …" says it all; else none.
 */
export function authorPoints(article: Article): KeyPoint[] {
  const reading = { article, own: sentencesByBlock(article) };
  const { blocks } = article;
  const lines = [...blocks.keys()].flatMap((at) => {
    const weight = announced(reading, at);
    return weight === null ? [] : [{ at, weight }];
  });
  for (const { at, weight } of lines) {
    const found = weight === 'label' ? [] : listUnder(reading, at);
    if (enough(found)) return found;
  }
  for (const { at, weight } of lines) {
    const opens = at < OPENING * blocks.length;
    if (weight === 'label' || weight === 'list' || (weight === 'summary' && !opens)) continue;
    const found = paragraphsUnder(reading, at);
    if (enough(found)) return found;
  }
  const labelled = labelledParagraphs(reading);
  if (enough(labelled)) return labelled;
  const top = topList(reading);
  if (enough(top)) return top;
  for (const { at, weight } of lines) {
    const found = weight === 'label' ? listUnder(reading, at) : [];
    if (enough(found) && allStatements(reading, found)) return found;
  }
  return labelledSummary(reading);
}
