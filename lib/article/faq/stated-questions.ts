import type { Outline } from '../../model/page-reading.ts';
import { collapse } from './line-text.ts';

/** The questions of `itemtype="…/Question"` elements, with their answer's text and the box that is set in. */
export function statedQuestions(
  document: Document,
  boxOf: (element: Element) => number | null,
): Outline['stated'] {
  const items = [...document.querySelectorAll('[itemtype$="schema.org/Question"]')];
  return items.flatMap((item) => {
    const name = item.querySelector('[itemprop~="name"]');
    const reply = item.querySelector('[itemprop~="acceptedAnswer"],[itemprop~="suggestedAnswer"]');
    const text = reply?.querySelector('[itemprop~="text"]') ?? reply;
    const question = collapse(name?.getAttribute('content') ?? name?.textContent ?? '');
    if (!question || !text) return [];
    return [{ question, answer: collapse(text.textContent ?? ''), box: boxOf(text) }];
  });
}
