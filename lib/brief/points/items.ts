import type { Article, Block } from '../../model/article.ts';
import { boldLead, isHeadingLine, isItem, isLink, sentencesByBlock } from './blocks.ts';
import { type Section, standsApart } from './outline.ts';

/** The parts of an article that is a list of things, each with its sentences in reading order. */
export interface Items {
  form: 'parts' | 'steps';
  items: number[][];
}

const FEWEST = 3;
/** A how-to has more steps than that. */
const FEWEST_STEPS = 4;
/** Round-ups have more items than that, of no more sentences each, in the middle. */
const FEWEST_NEWS = 4;
const LONGEST_NEWS = 12;
/** Share of the article's sentences that its items hold where it is a list of them. */
const MOST_OF_ALL = 0.4;
/** Parts of more sentences, in the middle, are chapters and no items. */
const LONGEST_PART = 20;
/** Share of them that the steps of a how-to hold, which tells much around them. */
const STEPS_OF_ALL = 0.12;

const NUMBER =
  /^[^\p{L}\p{N}]{0,4}(?:(?:step|tip|day|week|rule|way|lesson|habit|principle|myth|trend|mistake|reason|tool|idea|trick|part|schritt|tipp|regel|grund|trend|étape|conseil|raison|paso|consejo|razón|passo|dica|consiglio|stap|no\.?|nr\.?)\s{0,2}#?\s?)?(\d{1,2})(?:[.):：、]|\s?[-–—]|$)/iu;

const HOW_TO =
  /^(?:how (?:to|i|we)\b|a? ?(?:step|guide)|wie (?:man|sie|du)\b|so \p{L}{1,20} (?:sie|du)\b|comment\s|cómo\s|come\s|como\s|hoe\s)|\b(?:step[- ]by[- ]step|tutorial|recipe|walkthrough|guide|anleitung|tutoriel|guía|guida|guia|handleiding)\b/iu;

const ROUND_UP =
  /\b(?:newsletter|round-?up|digest|recap|briefing|weekly|daily brief|(?:this|last|the) week|week in|month in|year in review|top stories|in other news|news in brief|links? (?:of|for)|what we['’](?:re|ve)|issue \d|edition|wochenrückblick|rückblick|revue de presse|resumen semanal|rassegna)\b|#\s?\d{1,4}\b|ニュースまとめ|周报|週報/iu;

const COUNT =
  /(?:^|[:–—|]\s|(?:^|\s)(?:the|top|best|these|those|our|my|are|die|les|los|las|i|le|de|as|os)\s)(\d{1,2})\+?\s(?=\p{L})/iu;

/** A headline that only tells of such a thing: "How I built a newsletter". */
const STORY =
  /(?:^|\s)(?:I|we|how|why|my|our|built|builds?|launch(?:es|ed)?|buys?|sues?)(?!['’\p{L}])/iu;

const NO_PART =
  /^\W{0,4}(?:conclusions?|introduction|intro|final (?:thoughts|words)|closing|summary|in summary|wrap(?:ping)?[- ]up|overview|(?:the )?bottom line|key takeaways?|how (?:we|to|do)|why|what|who|methodology|table of contents|contents|background|fazit|einleitung|conclusión|conclusione|conclusão|conclusie)/iu;

/** The number in a headline that counts what follows: "7 ways", "The 10 best"; "Orla 4 Fast" counts nothing. */
function counted(title: string): number | null {
  const hit = COUNT.exec(title)?.[1];
  return hit === undefined ? null : Number(hit);
}

const numberOf = (text: string): number | null => {
  const hit = NUMBER.exec(text)?.[1];
  return hit === undefined ? null : Number(hit);
};

/** The longest run of entries whose numbers go up or down by one. */
function longestRun<T extends { number: number }>(entries: T[]): T[] {
  let longest: T[] = [];
  let run: T[] = [];
  let step = 0;
  for (const entry of entries) {
    const last = run.at(-1);
    const by = last === undefined ? 0 : entry.number - last.number;
    if (Math.abs(by) === 1 && (run.length < 2 || by === step)) run.push(entry);
    else run = [entry];
    step = by;
    if (run.length > longest.length) longest = [...run];
  }
  return longest;
}

/** Where a block begins a part: its level as a heading, 8 for a paragraph whose first words are bold; null else. */
function levelOf(block: Block): number | null {
  if (block.kind === 'heading') return block.level;
  if (isHeadingLine(block)) return 7;
  return boldLead(block) === '' ? null : 8;
}

/** The parts whose headings are numbered, each up to the next of its level or a higher one. */
function numberedParts(article: Article, own: number[][]): number[][] {
  const { blocks } = article;
  const levels = blocks.map(levelOf);
  let best: { at: number; number: number }[] = [];
  for (const level of new Set(levels)) {
    if (level === null) continue;
    const entries = [...blocks.entries()].flatMap(([at, block]) => {
      const number = levels[at] === level ? numberOf(block.text) : null;
      return number === null ? [] : [{ at, number }];
    });
    const run = longestRun(entries);
    if (run.length > best.length) best = run;
  }
  const level = levels[best[0]?.at ?? -1] ?? 0;
  return best.map(({ at }, i) => {
    const next = best[i + 1]?.at ?? blocks.length;
    let end = at + 1;
    while (end < next && (levels[end] ?? 9) > level) end++;
    return own.slice(level === 8 ? at : at + 1, end).flat();
  });
}

/** The sections at the level of which there are as many as the headline counts. */
function countedParts(title: string, outline: Section[]): number[][] {
  const number = counted(title);
  if (number === null || number < FEWEST) return [];
  for (const level of [1, 2, 3, 4, 7]) {
    const parts: number[][] = [];
    let open: number[] | null = null;
    for (const section of outline) {
      if (section.level <= level) open = null;
      if (
        section.level === level &&
        !standsApart(section) &&
        !NO_PART.test(section.heading ?? '')
      ) {
        open = [...section.sentences];
        parts.push(open);
      } else open?.push(...section.sentences);
    }
    if (Math.abs(parts.length - number) <= 1) return parts;
  }
  return [];
}

const middle = (sizes: number[]): number =>
  sizes.sort((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 0;

/** The items of a newsletter or round-up: its sections, or the list items that a link or bold words lead. */
function newsItems(article: Article, outline: Section[], own: number[][]): number[][] {
  const sections = outline.filter(
    (section) => section.level > 0 && section.sentences.length > 0 && !standsApart(section),
  );
  const linked = article.blocks.filter(
    (block) => block.kind === 'paragraph' && isHeadingLine(block) && isLink(block),
  );
  const named = ROUND_UP.test(article.title) && !STORY.test(article.title);
  if (linked.length < FEWEST_NEWS && !named) return [];
  const lengths = sections.map(({ sentences }) => sentences.length);
  if (sections.length >= FEWEST_NEWS && middle(lengths) <= LONGEST_NEWS) {
    return sections.map(({ sentences }) => sentences);
  }
  const led = [...article.blocks.entries()].filter(([, block]) => {
    const link =
      isItem(block) && block.marks.some(({ kind, start }) => kind === 'link' && start <= 2);
    return (link && !isLink(block)) || boldLead(block).length > 12;
  });
  return led.length >= FEWEST_NEWS ? led.map(([i]) => own[i] ?? []) : [];
}

/** The longest ordered list, of the outermost items. */
function steps(article: Article, own: number[][]): number[][] {
  const numbered = [...article.blocks.entries()].flatMap(([at, block]) =>
    isItem(block) && block.number !== null && block.depth === 0
      ? [{ at, number: block.number }]
      : [],
  );
  return longestRun(numbered).map(({ at }) => own[at] ?? []);
}

/**
 * The parts of an article that lists things: numbered headings, as many sections as the headline counts, the items of a
 * round-up, or the steps of a how-to. Null where it is no such article.
 */
export function itemsOf(article: Article, outline: Section[]): Items | null {
  const own = sentencesByBlock(article);
  const { length } = article.sentences;
  const holds = (items: number[][], share: number): boolean =>
    items.filter((item) => item.length > 0).length >= FEWEST &&
    items.flat().length >= share * length;
  if (HOW_TO.test(article.title)) {
    const items = steps(article, own);
    if (items.length >= FEWEST_STEPS && holds(items, STEPS_OF_ALL)) return { form: 'steps', items };
  }
  for (const items of [
    numberedParts(article, own),
    countedParts(article.title, outline),
    newsItems(article, outline, own),
  ]) {
    const parts = middle(items.map(({ length }) => length)) <= LONGEST_PART;
    if (parts && holds(items, MOST_OF_ALL)) return { form: 'parts', items };
  }
  return null;
}
