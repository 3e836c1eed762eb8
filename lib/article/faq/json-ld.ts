import { isNode, textOf, typedNodes, typesOf } from '../metadata/json-ld.ts';
import { htmlToText } from './html-text.ts';

/** A pair as the page's data states it. */
export interface StatedPair {
  question: string;
  answer: string;
}

/** The questions with answers among a page's JSON-LD values: of a FAQPage, a QAPage or alone, however nested. */
export function pairsInJsonLd(values: readonly unknown[]): StatedPair[] {
  return typedNodes(values)
    .filter((node) => typesOf(node).includes('Question'))
    .map((node) => ({
      question: htmlToText(textOf(node.name) ?? textOf(node.text) ?? '').replace(/\s+/g, ' '),
      answer: htmlToText(answerIn(node.acceptedAnswer) || answerIn(node.suggestedAnswer)),
    }))
    .filter(({ question, answer }) => question !== '' && answer !== '');
}

/** Of several answers the first that says something. */
function answerIn(value: unknown): string {
  const texts = [value].flat().map((one) => textOf(isNode(one) ? (one.text ?? one.name) : one));
  return texts.find((text) => text) ?? '';
}
