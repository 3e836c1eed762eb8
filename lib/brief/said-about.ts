import type { Article } from '../model/article.ts';
import type { Brief, Fact, FactKind, Statement } from '../model/brief.ts';
import { lettersOf } from '../text/letters.ts';
import { isStopWord } from '../text/stop-words.ts';
import { words } from '../text/words.ts';

/** Statements taken of one article at most: the article itself is a click away. */
const MOST = 8;
/** And of those at most so many that have no figure. */
const MOST_PLAIN = 3;

/** Kinds that name something rather than measure it. */
const NAMES: ReadonlySet<FactKind> = new Set(['company', 'person', 'model', 'link']);
/** Kinds of which there are many of one thing: a second round of funding is no other figure for the first. */
const MANY: ReadonlySet<FactKind> = new Set(['funding', 'date']);
const VALUED = /\bvalu(?:ed|ation)/i;

/** A figure in a sentence. */
export interface SaidFigure {
  text: string;
  /** What it measures and whose, the same for all articles; null where the article does not say that clearly enough. */
  measure: string | null;
}

/** A sentence of an article that says something of a topic. */
export interface Said extends Statement {
  /** What is to be seen at first sight, in code units of the text; in order, without overlaps. */
  bold: { start: number; end: number }[];
  figures: SaidFigure[];
  /** Whether a figure in it is only expected or supposed. */
  supposed: boolean;
}

const folded = (text: string): string => words(text).join(' ');

/** Whether `text` holds one of the names as whole words, in any case. */
function names(text: string | null | undefined, known: readonly string[]): boolean {
  if (!text) return false;
  const own = ` ${folded(text)} `;
  return known.some((name) => name !== '' && own.includes(` ${name} `));
}

const SCALES: readonly [RegExp, string][] = [
  [/^(?:k|thousand|tausend|mille|mil)$/u, 'k'],
  [/^(?:m|mn|mio|million|millions|millionen|millones)$/u, 'm'],
  [/^(?:b|bn|mrd|billion|billions|milliarde|milliarden|milliard|milliards)$/u, 'b'],
  [/^(?:t|tn|trillion|trillions|billionen)$/u, 't'],
];

/** The scale that a word of any of our languages names; empty where it names none. */
const scaleOf = (word: string): string => SCALES.find(([form]) => form.test(word))?.[1] ?? '';

/** The words of a figure that say what it measures: "input tokens" of "$3 per million input tokens". */
const measured = (text: string, lang: string | null): string =>
  words(text)
    .filter((word) => !/\d/.test(word) && !isStopWord(word, lang) && scaleOf(word) === '')
    .join(' ');

/** What a fact measures and whose it is; null where two articles could mean different things by it. */
function measureOf({ kind, about, text }: Fact, whose: string | null, lang: string | null) {
  if (whose === null || (MANY.has(kind) && !VALUED.test(text))) return null;
  const what = about === null ? measured(text, lang) : folded(about);
  return what === '' ? null : [kind, whose, what].join('|');
}

/**
 * Whose figure it is: as the article says, or the topic's own where the sentence names it before the figure, and nothing else
 * that could be meant.
 */
function whoseIs(fact: Fact, text: string, brief: Brief, known: readonly string[]): string | null {
  const [main = ''] = known;
  if (fact.of !== undefined) {
    const whose = folded(fact.of);
    return known.includes(whose) ? main : whose;
  }
  if (!names(text.slice(0, fact.start), known)) return null;
  const others = (brief.facts ?? []).some(
    (one) =>
      (one.kind === 'company' || one.kind === 'model') &&
      one.sentences.includes(fact.sentences[0] ?? -1) &&
      !known.includes(folded(one.text)),
  );
  return others ? null : main;
}

/** Spans in order; where two overlap, the one that begins first. */
function apart(spans: readonly { start: number; end: number }[]): Said['bold'] {
  const kept: Said['bold'] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || b.end - a.end))
    if (start >= (kept.at(-1)?.end ?? 0)) kept.push({ start, end });
  return kept;
}

/**
 * What an article says of a topic, in reading order: its figures and who speaks, in sentences that hold the topic
 * (`sentences`) or that are said to be of one of its names, and those of its key statements that hold it. To the letter.
 */
export function saidAbout(
  article: Article,
  brief: Brief,
  topicNames: readonly string[],
  sentences: readonly number[],
): Said[] {
  const known = topicNames.map(folded);
  const own = new Set(sentences);
  const chosen = new Map<number, Fact[]>();
  const put = (at: number | undefined, fact: Fact | null) => {
    if (at === undefined || (!chosen.has(at) && chosen.size >= MOST)) return;
    chosen.set(at, [...(chosen.get(at) ?? []), ...(fact ? [fact] : [])]);
  };
  for (const fact of brief.facts ?? []) {
    const isPart =
      own.has(fact.sentences[0] ?? -1) || names(fact.of, known) || names(fact.about, known);
    const says = !NAMES.has(fact.kind) || (fact.kind === 'person' && fact.about !== null);
    if (isPart && says) put(fact.sentences[0], fact);
  }
  const said = [...brief.summary, ...brief.keyPoints]
    .flatMap((statement) => statement.sentences)
    .filter((at) => own.has(at) && !chosen.has(at));
  for (const at of new Set(said.slice(0, MOST_PLAIN))) put(at, null);
  return [...chosen]
    .sort(([a], [b]) => a - b)
    .flatMap(([at, facts]) => {
      const text = article.sentences[at]?.text;
      if (text === undefined) return [];
      const figures = facts.filter(({ kind }) => !NAMES.has(kind));
      return [
        {
          text,
          sentences: [at],
          bold: apart(facts),
          figures: figures.map((fact) => ({
            text: fact.text,
            measure: measureOf(fact, whoseIs(fact, text, brief, known), article.lang),
          })),
          supposed: figures.some(({ supposed }) => supposed),
        },
      ];
    });
}

/** The numbers of a figure with their scale: what two ways of writing one figure have in common. */
function amounts(text: string): string {
  const found = text
    .toLowerCase()
    .matchAll(/(?<number>\d+(?:[.,]\d+)*)[ -]?(?<scale>\p{L}{1,10})?/gu);
  return [...found]
    .map(({ groups }) => {
      const number = (groups?.number ?? '').replace(/,(?=\d{3}\b)/g, '');
      const scale = scaleOf(groups?.scale ?? '');
      return number + scale;
    })
    .join(' ');
}

/** Whether two figures say the same, however they are written. */
function isSame(a: string, b: string): boolean {
  const [one, other] = [amounts(a), amounts(b)];
  return one === '' || other === '' ? lettersOf(a) === lettersOf(b) : one === other;
}

/** A figure that an earlier text gave for what a later one measures too. */
export interface Earlier<T> {
  said: T;
  figure: string;
}

/**
 * For what was said in several texts, the earliest first: what an earlier text gave as another figure for the same. Only the
 * latest of the earlier ones counts, and none where that one says the same.
 */
export function earlierFigures<T extends Said & { articleId: string }>(
  all: readonly T[],
): Map<T, Earlier<T>> {
  const found = new Map<T, Earlier<T>>();
  const latest = new Map<string, Earlier<T>>();
  for (const said of all)
    for (const { text, measure } of said.figures) {
      if (measure === null) continue;
      const before = latest.get(measure);
      if (before?.said.articleId === said.articleId) continue;
      if (before && !isSame(before.figure, text) && !found.has(said)) found.set(said, before);
      latest.set(measure, { said, figure: text });
    }
  return found;
}
