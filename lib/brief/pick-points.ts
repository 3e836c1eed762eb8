import type { Article } from '../model/article.ts';
import type { KeyPoint } from '../model/brief.ts';
import { openPairs } from '../text/pairs.ts';
import { countWords } from '../text/words.ts';
import { choiceOf } from './choice.ts';
import { followsLabel } from './points/alone.ts';
import { stretchesOf } from './points/cover.ts';
import { type Items, itemsOf } from './points/items.ts';
import { outlineOf } from './points/outline.ts';
import { isQuestion, leansOnPrevious } from './readable.ts';
import { repetition } from './repeats.ts';

/** Articles with fewer sentences have no key points of ours; longer ones have one for so many, three to seven in all. */
const FEWEST_FOR_POINTS = 8;
const SENTENCES_PER_POINT = 5;
const FEWEST_POINTS = 3;
const MOST_POINTS = 7;
/** An article that is a list of things has one for each, as many as a reader takes in. */
const MOST_ITEMS = 12;
/** An item opens with its point, if not with its first statement then with one of the next. */
const OPENING = 5;
/** A label before so many sentences belongs to a template: "Price: …" under each of ten products. */
const TEMPLATE = 3;
const LONGEST_LABEL = 40;
/** What is spoken of as known cannot open an item: "The deal will bring". */
const KNOWN =
  /^(?:the (?:deal|acquisition|transaction|merger|agreement|partnership|purchase|company|firm|startup|lab|team|group|model|tool|app|platform|product|service|feature|update|release|study|report|paper|bill|law|ruling|case|suit|round|funding|plan|project|goal|focus|result)|following the)(?!\p{L})/iu;
/** So many of the best sentences are tried where a stretch has no point of its own. */
const SPARE = 80;
/** What a step of a how-to may be: "Open the app". */
const FEWEST_STEP_WORDS = 3;
const LONGEST_STEP = 300;

type Fits = (index: number, chosen: number[]) => boolean;

const labelOf = (text: string): string =>
  text.slice(0, Math.max(0, text.slice(0, LONGEST_LABEL).indexOf(':')));

/** Whether a sentence opens with a label that many sentences of the article open with. */
function templated(article: Article): (index: number) => boolean {
  const labels = new Map<string, number>();
  for (const { text } of article.sentences) {
    const label = labelOf(text);
    labels.set(label, (labels.get(label) ?? 0) + 1);
  }
  return (i) => {
    const label = labelOf(article.sentences[i]?.text ?? '');
    return label !== '' && (labels.get(label) ?? 0) >= TEMPLATE;
  };
}

/**
 * The first statement of each item that can be read alone, none for an item that the summary opens; of too many items
 * those with the best scores, of steps the first.
 */
function pointsOfItems(
  article: Article,
  { form, items }: Items,
  scores: readonly number[],
  summary: number[],
  isPoint: (index: number) => boolean,
  fits: Fits,
): number[] {
  const isTemplate = templated(article);
  const chosen: number[] = [];
  for (const item of items) {
    const usable = item.filter(isPoint);
    const plain = usable.filter((i) => !isTemplate(i));
    const opening = [...plain.slice(0, OPENING), ...usable.slice(0, OPENING)];
    if (opening.slice(0, 2).some((i) => summary.includes(i))) continue;
    const first = opening.find(
      (i) => fits(i, chosen) && (i === item[0] || !KNOWN.test(article.sentences[i]?.text ?? '')),
    );
    if (first !== undefined) chosen.push(first);
  }
  if (form === 'steps') return chosen.slice(0, MOST_ITEMS);
  const score = (i: number): number => scores[i] ?? Number.NEGATIVE_INFINITY;
  return chosen.toSorted((a, b) => score(b) - score(a) || a - b).slice(0, MOST_ITEMS);
}

/** The best of each stretch, then the best of what is left, `wanted` in all. */
function pointsOfStretches(
  stretches: number[][],
  best: number[],
  wanted: number,
  fits: Fits,
): number[] {
  const chosen: number[] = [];
  const inside = new Set(stretches.flat());
  const spare = best.filter((i) => inside.has(i)).slice(0, SPARE);
  for (const stretch of stretches) {
    const own = new Set(stretch);
    const next = best.find((i) => own.has(i) && fits(i, chosen));
    if (next !== undefined) chosen.push(next);
  }
  while (chosen.length < wanted) {
    const next = spare.find((i) => fits(i, chosen));
    if (next === undefined) break;
    chosen.push(next);
  }
  return chosen;
}

/**
 * Indexes of the key points in reading order. An article that lists things (numbered headings, a round-up, steps) has the
 * first statement of each, up to twelve; any other three to seven: the best of each of its sections. None repeats the
 * summary or an answer of the FAQ (unless the article is little else), and each can be read alone. An article of under
 * eight sentences has none.
 */
export function pickPoints(
  article: Article,
  scores: readonly number[],
  summary: number[],
): number[] {
  const { sentences, lang } = article;
  if (sentences.length < FEWEST_FOR_POINTS) return [];
  const unranked = Number.NEGATIVE_INFINITY;
  const { text, best } = choiceOf(
    article,
    sentences.map((_, i) => scores[i] ?? unranked),
  );
  const answers = new Set(article.faq.flatMap((pair) => pair.sentences));
  const littleElse = sentences.length - answers.size < FEWEST_FOR_POINTS;
  const shownAsFaq = littleElse ? new Set<number>() : answers;
  const alone = (i: number): boolean =>
    !shownAsFaq.has(i) && !leansOnPrevious(text(i)) && !followsLabel(article, i);
  const repeats = repetition(lang);
  // What does not fit never will, as the chosen only grow in number.
  const fitting = (): Fits => {
    const unfit = new Set<number>();
    return (i, chosen) => {
      if (unfit.has(i) || chosen.includes(i)) return false;
      const said = [...summary, ...chosen];
      const fits = alone(i) && !said.some((j) => j === i || repeats(text(i), text(j)));
      if (!fits) unfit.add(i);
      return fits;
    };
  };
  const inOrder = (chosen: number[]): number[] => chosen.toSorted((a, b) => a - b);

  const statements = new Set(best);
  const outline = outlineOf(article);
  const list = itemsOf(article, outline);
  if (list !== null) {
    const isStep = (i: number): boolean =>
      text(i).length <= LONGEST_STEP &&
      !isQuestion(text(i)) &&
      openPairs(text(i)) === 0 &&
      countWords(text(i), lang) >= FEWEST_STEP_WORDS;
    const isPoint = list.form === 'steps' ? isStep : (i: number) => statements.has(i);
    const found = pointsOfItems(article, list, scores, summary, isPoint, fitting());
    if (found.length >= FEWEST_POINTS) return inOrder(found);
  }
  const wanted = Math.min(
    MOST_POINTS,
    Math.max(FEWEST_POINTS, Math.round(sentences.length / SENTENCES_PER_POINT)),
  );
  const usable = outline.map((section) => ({
    ...section,
    sentences: section.sentences.filter((i) => statements.has(i)),
  }));
  return inOrder(pointsOfStretches(stretchesOf(usable, wanted), best, wanted, fitting()));
}

/** A list of the author's is shown alone from so many points on; fewer are completed. */
const FEWEST_BY_AUTHOR = 2;

/**
 * The key points of an article in reading order: the author's own, less what the summary says already; where
 * the author has named one or none, ours beside it.
 */
export function keyPointsOf(
  article: Article,
  scores: readonly number[],
  author: KeyPoint[],
  summary: number[],
): KeyPoint[] {
  const text = (i: number): string => article.sentences[i]?.text ?? '';
  const repeats = repetition(article.lang);
  const own = author.filter((point, k) => {
    const said = [...summary.map(text), ...author.slice(0, k).map((before) => before.text)];
    return !said.some((other) => repeats(other, point.text));
  });
  if (own.length >= FEWEST_BY_AUTHOR) return own;
  const said = [...summary, ...own.flatMap(({ sentences }) => sentences)];
  // An author's point of several sentences may hold all of a sentence that repeats none of them.
  const isNew = (i: number): boolean => !own.some((point) => repeats(point.text, text(i)));
  const ours = pickPoints(article, scores, said)
    .filter(isNew)
    .map((i): KeyPoint => ({ text: text(i), sentences: [i], origin: 'engine' }));
  return [...own, ...ours].sort((a, b) => (a.sentences[0] ?? 0) - (b.sentences[0] ?? 0));
}
