import type { Outline } from '../../model/page-reading.ts';
import { collapse } from './line-text.ts';

const ITEMS =
  '[itemtype$="schema.org/Question"], [typeof~="Question"], [typeof~="schema:Question"]';

/** A property in microdata or in RDFa, with or without the prefix of schema.org. */
const property = (...names: string[]): string =>
  names
    .map((name) => `[itemprop~="${name}"],[property~="${name}"],[property~="schema:${name}"]`)
    .join(',');
const NAME = property('name');
const REPLY = property('acceptedAnswer', 'suggestedAnswer');
const TEXT = property('text');

/** The questions that microdata or RDFa marks as such, with their answer's text and the box that is set in. */
export function statedQuestions(
  document: Document,
  boxOf: (element: Element) => number | null,
): Outline['stated'] {
  return [...document.querySelectorAll(ITEMS)].flatMap((item) => {
    const name = item.querySelector(NAME);
    const reply = item.querySelector(REPLY);
    const text = reply?.querySelector(TEXT) ?? reply;
    const question = collapse(name?.getAttribute('content') ?? name?.textContent ?? '');
    if (!question || !text) return [];
    return [{ question, answer: collapse(text.textContent ?? ''), box: boxOf(text) }];
  });
}
