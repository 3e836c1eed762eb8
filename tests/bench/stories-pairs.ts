import { readFileSync } from 'node:fs';
import { articleFromText } from '../../lib/article/article-from-text.ts';
import type { RelationKind } from '../../lib/novelty/relation.ts';
import type { Told } from './stories-corpus.ts';

export type Part = 'tuned' | 'measured';
/** Pairs as they were read, and what was made of their texts: sentences left out, the opening alone, a person's summary. */
export const FORMS = ['read', 'cut', 'opening', 'summary'] as const;

export interface Pair {
  kind: RelationKind;
  part: Part;
  form: (typeof FORMS)[number];
  a: Told;
  b: Told;
}

const KINDS = ['copy', 'rewrite', 'follow-up', 'other'] as const;
const LABELS = new URL('labels/stories.tsv', import.meta.url);
/** Sentences of an opening, and of ten sentences so many are left out of a cut text. */
const OPENING = 2;
const LEFT_OUT = 3;

const sentencesOf = ({ text, key, lang }: Told): string[] =>
  articleFromText(text, { url: key, title: '', siteName: null, lang }).sentences.map(
    (sentence) => sentence.text,
  );

/** An article of a corpus without headlines is given a person's first sentence for one. */
const titled = (told: Told): Told =>
  told.title === '' ? { ...told, title: told.highlights[0] ?? '' } : told;

/** What a person wrote of it, as a feed would carry it. */
function summaryOf(told: Told): Told | null {
  const lines = told.title === '' ? told.highlights : [told.title, ...told.highlights];
  const [title, ...rest] = lines;
  return told.highlights.length === 0 || title === undefined
    ? null
    : { ...told, title, text: rest.join(' ') };
}

/** The article without the headline that its summary has. */
const untitled = (told: Told): Told =>
  told.highlights.length === 0 ? told : { ...told, title: '' };

function cutOf(told: Told): Told {
  const kept = sentencesOf(told).filter((_, at) => (at * 7 + 3) % 10 >= LEFT_OUT);
  return { ...titled(told), text: kept.join(' ') };
}

function openingOf(told: Told): Told {
  return { ...titled(told), text: sentencesOf(told).slice(0, OPENING).join(' ') };
}

/** Texts whose summary opens like that of another one: it says nothing of them, as with the standing words of a series. */
function standing(told: readonly Told[]): Set<string> {
  const holders = new Map<string, string[]>();
  for (const { key, highlights } of told) {
    const first = highlights[0];
    if (first !== undefined) holders.set(first, [...(holders.get(first) ?? []), key]);
  }
  return new Set([...holders.values()].filter((keys) => keys.length > 1).flat());
}

/** All labeled pairs, and those that are made of their texts. Throws where a corpus lacks a text. */
export function readPairs(told: readonly Told[]): Pair[] {
  const summaries = standing(told);
  const byKey = new Map(told.map((text) => [text.key, text]));
  const pairs: Pair[] = [];
  const seen = new Set<string>();
  for (const line of readFileSync(LABELS, 'utf8').split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [label, name, keyA = '', keyB = ''] = line.split('\t');
    const [a, b] = [byKey.get(keyA), byKey.get(keyB)];
    const kind = KINDS.find((one) => one === label);
    const part = name === 'measured' ? 'measured' : 'tuned';
    if (!a || !b || !kind) throw new Error(`There is no such pair in the corpora: ${line}`);
    pairs.push({ kind, part, form: 'read', a: titled(a), b: titled(b) });
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const summary = summaries.has(one.key) ? null : summaryOf(one);
      if (!summary) continue;
      const same = kind === 'copy' || kind === 'rewrite';
      pairs.push({
        kind: same ? 'rewrite' : kind,
        part,
        form: 'summary',
        a: summary,
        b: untitled(other),
      });
      if (seen.has(one.key)) continue;
      seen.add(one.key);
      const whole = titled(one);
      pairs.push({ kind: 'rewrite', part, form: 'summary', a: summary, b: untitled(one) });
      pairs.push({ kind: 'copy', part, form: 'cut', a: cutOf(one), b: whole });
      pairs.push({ kind: 'copy', part, form: 'opening', a: openingOf(one), b: whole });
    }
  }
  return pairs;
}
