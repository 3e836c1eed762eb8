import type { Article } from '../model/article.ts';
import { quotationsIn } from './quotation.ts';
import type { Wording } from './repeats-words.ts';

/** A sentence of fewer telling words may be alike by chance. */
const FEWEST_WORDS = 6;
/**
 * One earlier sentence holds so much of it, and so little of it was in none: shares by weight, a word the heavier the fewer
 * sentences have it. Set by eye on 1,200 articles of news and of the web.
 */
const HELD = 0.8;
const UNHEARD = 0.15;
/** A summary stands in the first sentences or in a list among so many of all, a conclusion under the last heading of so few. */
const OPENING = 2;
const TOP = 0.2;
const BOTTOM = 0.2;

const ENDS = /[.!?…。！？]["'”’»)\]]*$/u;

type Read = Pick<Article, 'blocks' | 'sentences' | 'faq'>;

/** Where an article says again what it has said as a matter of form. */
function formalPlaces({ blocks, sentences, faq }: Read): (at: number, before: number) => boolean {
  const answers = new Set(faq.flatMap((pair) => pair.sentences));
  const headings = blocks.flatMap(({ kind }, at) => (kind === 'heading' ? at : []));
  const lastHeading = headings.length > 1 ? (headings.at(-1) ?? 0) : blocks.length;
  const under = sentences.filter(({ block }) => block > lastHeading).length;
  const concludes = under <= BOTTOM * sentences.length ? lastHeading : blocks.length;
  const lastBlock = sentences.at(-1)?.block ?? 0;
  return (at, before) => {
    const [one, other] = [sentences[at], sentences[before]];
    const [block, first] = [blocks[one?.block ?? -1], blocks[other?.block ?? -1]];
    if (!one || !other || !block || !first) return false;
    const isSummed =
      before < OPENING || (first.kind === 'list-item' && before < TOP * sentences.length);
    const isQuoted = [one, other].some(({ block: own, start, end }) => {
      const read = blocks[own];
      return (
        !!read && quotationsIn(read).some((span) => span.start <= start + 1 && span.end >= end - 1)
      );
    });
    const isLast = one.block > concludes || one.block === lastBlock;
    return isSummed || isQuoted || isLast || answers.has(at);
  };
}

/**
 * The sentences that say nothing new: one earlier sentence has nearly all their words, with all names and figures. `formal` are
 * those of them in a summary, a conclusion, a quotation or the FAQ, or whose earlier sentence is: what is said twice by its form.
 */
export function saidAgain(article: Read, wording: Wording): { plain: number[]; formal: number[] } {
  const { sentences } = article;
  const { different, names, tells } = wording;
  const counts = new Uint32Array(different);
  const telling = wording.sentences.map((words) => [
    ...new Set(words.flatMap(({ id }) => (tells[id] ? id : []))),
  ]);
  for (const ids of telling) for (const id of ids) counts[id] = (counts[id] ?? 0) + 1;
  const weights = Float64Array.from(counts, (count) =>
    Math.log((sentences.length + 1) / Math.max(1, count)),
  );
  const places: number[][] = Array.from({ length: different }, () => []);
  const held = new Float64Array(sentences.length);
  const isFormal = formalPlaces(article);
  const said: { plain: number[]; formal: number[] } = { plain: [], formal: [] };
  for (const [at, ids] of telling.entries()) {
    const before = ids.length >= FEWEST_WORDS ? heldBy(ids, at) : null;
    if (before !== null && ENDS.test(sentences[at]?.text ?? ''))
      (isFormal(at, before) ? said.formal : said.plain).push(at);
    for (const id of ids) places[id]?.push(at);
  }
  return said;

  /** The earlier sentence that holds these words; null where none does. */
  function heldBy(ids: readonly number[], at: number): number | null {
    let [all, unheard] = [0, 0];
    for (const id of ids) {
      all += weights[id] ?? 0;
      if (places[id]?.length === 0) unheard += weights[id] ?? 0;
    }
    if (unheard > UNHEARD * all) return null;
    held.fill(0, 0, at);
    for (const id of ids)
      for (const place of places[id] ?? []) held[place] = (held[place] ?? 0) + (weights[id] ?? 0);
    let best = 0;
    for (let place = 1; place < at; place++)
      if ((held[place] ?? 0) > (held[best] ?? 0)) best = place;
    if ((held[best] ?? 0) < HELD * all) return null;
    const has = new Set(telling[best]);
    return ids.every((id) => !names[id] || has.has(id)) ? best : null;
  }
}
