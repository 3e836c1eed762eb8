import { htmlToText } from './html-text.ts';
import { collapse } from './lines.ts';

/** A pair as the page's data states it. */
export interface StatedPair {
  question: string;
  answer: string;
}

/** Nested deeper, data describes something else. */
const MAX_DEPTH = 8;
const NESTS = [
  '@graph',
  'mainEntity',
  'mainEntityOfPage',
  'hasPart',
  'about',
  'subjectOf',
] as const;

/** The questions and answers of a page's JSON-LD values: FAQPage, QAPage or Question, however nested. */
export function pairsInJsonLd(values: readonly unknown[]): StatedPair[] {
  const pairs: StatedPair[] = [];
  const visit = (value: unknown, depth: number): void => {
    if (depth > MAX_DEPTH) return;
    if (Array.isArray(value)) {
      for (const item of value) visit(item, depth + 1);
    } else if (isRecord(value)) {
      if (typesOf(value).includes('Question')) {
        const pair = pairOf(value);
        if (pair) pairs.push(pair);
      }
      for (const key of NESTS) visit(value[key], depth + 1);
    }
  };
  visit(values, 0);
  return pairs;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The node's types without the vocabulary's address. */
function typesOf(node: Record<string, unknown>): string[] {
  const types = Array.isArray(node['@type']) ? node['@type'] : [node['@type']];
  return types.flatMap((type) => (typeof type === 'string' ? [type.replace(/^.*[/:#]/, '')] : []));
}

function pairOf(node: Record<string, unknown>): StatedPair | null {
  const question = collapse(htmlToText(firstText(node.name) || firstText(node.text)));
  const answer = htmlToText(answerText(node.acceptedAnswer) || answerText(node.suggestedAnswer));
  return question && answer ? { question, answer } : null;
}

/** Of several answers the first that says something. */
function answerText(value: unknown): string {
  for (const one of Array.isArray(value) ? value : [value]) {
    const text = isRecord(one) ? firstText(one.text) || firstText(one.name) : firstText(one);
    if (text) return text;
  }
  return '';
}

/** A value that is a string, a list of them, or a language-tagged `{"@value": …}`. */
function firstText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(firstText).find((text) => text !== '') ?? '';
  return isRecord(value) && typeof value['@value'] === 'string' ? value['@value'] : '';
}
