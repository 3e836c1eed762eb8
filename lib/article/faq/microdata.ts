import { textOf } from './answers.ts';
import type { StatedPair } from './json-ld.ts';
import { collapse, type Page } from './lines.ts';

/** The pairs of `itemtype="…/Question"` elements. */
export function pairsInMicrodata(document: Document, page: Page): StatedPair[] {
  const items = [...document.querySelectorAll('[itemtype$="schema.org/Question"]')];
  return items.flatMap((item) => {
    const name = item.querySelector('[itemprop~="name"]');
    const reply = item.querySelector('[itemprop~="acceptedAnswer"],[itemprop~="suggestedAnswer"]');
    const text = reply?.querySelector('[itemprop~="text"]') ?? reply;
    const question = collapse(name?.getAttribute('content') ?? name?.textContent ?? '');
    const answer = text ? textIn(text, page) : '';
    return question && answer ? [{ question, answer }] : [];
  });
}

function textIn(element: Element, { lines, boxes }: Page): string {
  const box = boxes.get(element);
  return box ? textOf(lines, box.start, box.end) : collapse(element.textContent ?? '');
}
