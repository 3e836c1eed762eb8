import { anchorFor } from '../../lib/client/article.ts';
import { type CuedAnchor, MOST_CUES, MOST_MARKED } from '../../lib/model/anchor.ts';
import type { Article } from '../../lib/model/article.ts';
import type { Cue, Finding, Signal } from '../../lib/model/signals.ts';
import { paragraphNumbers, type Shown } from '../brief/statements.ts';

/** Sentences of a finding that are shown before the reader asks for all. */
export const FEW_SENTENCES = 5;

/** Findings that only list what there is: they are no remark. */
const LISTS: ReadonlySet<string> = new Set(['allDates']);

/** Signals whose lists are told at the end of a meter's detail. */
const LISTED_WITH: Readonly<Record<string, string>> = { disclosed: 'dates' };

/** A sentence as it is drawn, with the words in it that show something. */
export interface ShownCues extends Shown {
  sentence: number;
  cues: Cue[];
}

const findingsOf = (signal: Signal | undefined): Finding[] =>
  signal && signal.kind !== 'unmeasured' ? signal.findings : [];

/** What a signal of notes has to say beside its lists. */
export const remarksOf = (signal: Signal): Finding[] =>
  signal.kind === 'notes' ? signal.findings.filter((finding) => !isList(finding)) : [];

/** What is told in a meter's detail: its own findings, and lists that belong to it; a line that shows several is shown once. */
export function detailOf(signals: readonly Signal[], name: string): Finding[] {
  const beside = signals.find((signal) => signal.name === LISTED_WITH[name]);
  const lists = findingsOf(beside).filter(isList);
  const own = findingsOf(signals.find((signal) => signal.name === name));
  const told = new Set<string>();
  return [...own, ...lists].map((finding) => {
    const quotes = [...new Set(finding.quotes)].filter((quote) => !told.has(quote));
    for (const quote of quotes) told.add(quote);
    return { ...finding, quotes };
  });
}

/** Those of a signal's findings that raise its meter. */
export const counted = (signal: Signal): Finding[] =>
  findingsOf(signal).filter(({ side }) => side === 'for');

/** A finding's name on the screen: labels, for one, come one finding each. */
export const keyOf = ({ name, values }: Finding): string =>
  [name, ...values].join('-').slice(0, 100);

/** Whether a finding is a list of what there is. */
export const isList = ({ name }: Finding): boolean => LISTS.has(name);

/** A finding's sentences for the screen; those that the article does not have are left out. */
export function sentencesOf(article: Article, finding: Finding): ShownCues[] {
  const numbers = paragraphNumbers(article);
  return finding.sentences.flatMap(({ sentence, cues }) => {
    const said = article.sentences[sentence];
    if (!said) return [];
    const body = { sentence, paragraph: numbers[said.block] ?? 0 };
    return {
      key: `signal-${keyOf(finding)}-${sentence}`,
      text: said.text,
      evidence: { body, anchor: anchorFor(article, sentence) },
      sentence,
      cues,
    };
  });
}

/** What a page says without showing it: dates of its data, and its address. */
const UNSHOWN = /^\d{4}-\d{2}|^https?:/;

/** What of the page a finding shows beside its sentences, for the screen. */
export const quotesOf = (finding: Finding): Shown[] =>
  finding.quotes.map((quote, at) => ({
    key: `signal-${keyOf(finding)}-quote-${at}`,
    text: quote,
    evidence: UNSHOWN.test(quote)
      ? null
      : { body: null, anchor: { quote, prefix: '', suffix: '' } },
  }));

/** Every sentence that findings show, once, with all its words, in the order of the text. */
export function cuesBySentence(findings: readonly Finding[]): Map<number, Cue[]> {
  const cues = new Map<number, Cue[]>();
  for (const { sentence, cues: own } of findings.flatMap((finding) => finding.sentences))
    cues.set(sentence, [...(cues.get(sentence) ?? []), ...own]);
  return new Map([...cues].sort(([a], [b]) => a - b));
}

/** What a page is asked to mark for findings. */
export const anchorsOf = (article: Article, findings: readonly Finding[]): CuedAnchor[] =>
  [...cuesBySentence(findings)]
    .filter(([sentence]) => article.sentences[sentence])
    .slice(0, MOST_MARKED)
    .map(([sentence, cues]) => ({
      anchor: anchorFor(article, sentence),
      cues: cues.slice(0, MOST_CUES).map(({ start, end }) => ({ start, end })),
    }));

/** The sentences of a finding that are drawn while that statement is marked: the first few, or all where it is one of the rest. */
export const drawnOf = (sentences: ShownCues[], current: string | null): ShownCues[] =>
  sentences.slice(FEW_SENTENCES).some(({ key }) => key === current)
    ? sentences
    : sentences.slice(0, FEW_SENTENCES);

/** Every statement of findings that can be shown in the page, in the order of the screen. */
export const statementsOf = (
  article: Article,
  findings: readonly Finding[],
  current: string | null,
): Shown[] =>
  findings
    .flatMap((finding) => [
      ...quotesOf(finding),
      ...drawnOf(sentencesOf(article, finding), current),
    ])
    .filter(({ evidence }) => evidence !== null);
