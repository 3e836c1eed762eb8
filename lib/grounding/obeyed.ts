import type { Article } from '../model/article.ts';
import type { CheckedStatement } from '../model/engines.ts';

/**
 * What begins an order to a model in the languages that the lists of cues know: to leave aside what it was told. From the end of the
 * match on stands what the page wants it to say instead.
 */
const LEAVE_ASIDE = [
  /\b(?:ignore|disregard|forget|override|bypass|skip)\b.{0,60}?\b(?:instructions?|prompts?|rules|guidelines|directions|commands|orders)\b/iu,
  /\b(?:ignore|disregard|forget) (?:all|everything|anything|what)\b.{0,40}?\b(?:told|above|before|previous(?:ly)?|earlier|so far)\b/iu,
  /\b(?:ignoriere|ignorieren sie|vergiss|vergessen sie|missachte)\b.{0,60}?\b(?:anweisungen?|befehle?|regeln|vorgaben|bisherigen?|vorherigen?)\b/iu,
  /\b(?:ignore[zr]?|oublie[zr]?|ne tiens pas compte)\b.{0,60}?\b(?:instructions?|consignes?|règles|précédente?s?)\b/iu,
  /\b(?:ignora|ignore|olvida|olvide|descarta)\b.{0,60}?\b(?:instrucciones|órdenes|reglas|anteriore?s?)\b/iu,
  /\b(?:as an? (?:ai|language model|assistant)|you are (?:now )?an? (?:ai|language model|assistant|chatbot)|(?:ai|language) (?:models?|assistants?)(?: reading this)?(?: must| should|[:,]))/iu,
];

/** A sentence behind such an order goes on with it where it begins like this. */
const GOES_ON =
  /^[“"„«'\s]*(?:(?:instead|now|then|only|please),? ){0,2}(?:say|write|answer|reply|respond|output|print|tell|add|include|recommend|repeat|claim|state|mention|summarize|sag|schreib|antworte|dis|écris|réponds|di|escribe|responde)\b/iu;

/** Share of a statement's words that stand in the order, from which it is what was ordered. */
const OBEYED = 0.8;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** What each sentence orders a model to say, by the sentence's index; sentences that order nothing are not in it. */
export function ordersIn({ sentences }: Pick<Article, 'sentences'>): Map<number, string> {
  const orders = new Map<number, string>();
  for (const [at, { text, block }] of sentences.entries()) {
    const found = LEAVE_ASIDE.map((one) => one.exec(text)).find((match) => match !== null);
    const before = sentences[at - 1];
    if (found) orders.set(at, text.slice(found.index + found[0].length));
    else if (orders.has(at - 1) && before?.block === block && GOES_ON.test(text))
      orders.set(at, text);
  }
  return orders;
}

/**
 * A statement that says what the page orders models to say, and that nothing else in the article bears out, is not found in it: the
 * page does not say so, it wants it said. Others stay as they are.
 */
export function withoutObeyed(
  statement: CheckedStatement,
  orders: ReadonlyMap<number, string>,
): CheckedStatement {
  const { sentences, text } = statement;
  if (sentences.length === 0 || !sentences.every((at) => orders.has(at))) return statement;
  const ordered = new Set(wordsOf(sentences.map((at) => orders.get(at)).join(' ')));
  const words = wordsOf(text);
  const share = words.filter((word) => ordered.has(word)).length / Math.max(1, words.length);
  return share < OBEYED ? statement : { ...statement, verdict: 'unsupported', sentences: [] };
}
