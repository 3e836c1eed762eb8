import { primaryLanguage } from '../text/stop-words.ts';

/** Longer lines hardly ever lack a verb. */
const MOST_WORDS = 16;

/** Words that are verbs, and hardly ever anything else, in the forms that make a sentence. */
const VERB =
  /(?<![\p{L}\p{N}])(?:is|are|was|were|am|be|been|has|have|had|do|does|did|can|could|will|would|shall|should|may|might|must|[\p{L}]+n['’]t|[\p{L}]+['’](?:s|re|ve|ll|d|m)|said|says|say|told|made|make|makes|gave|gives?|got|gets?|took|takes?|came|comes?|went|goes|go|saw|sees?|knew|knows?|thought|thinks?|found|finds?|became|becomes?|began|begins?|kept|keeps?|let|lets|put|puts|ran|runs?|seems?|shows?|shown|stood|stands?|tells?|wrote|writes?|built|builds?|bought|buys?|brought|brings?|cost|costs|cut|fell|falls?|felt|feels?|grew|grows?|held|holds?|led|leads?|left|leaves?|lost|loses?|meant|means?|met|meets?|paid|pays?|read|reads|rose|rises?|sold|sells?|sent|sends?|set|sets|spent|spends?|won|wins?|needs?|wants?|uses?|works?|helps?|plans?|raises?|offers?|allows?|includes?|requires?|remains?|provides?|reaches|starts?|turns?|expects?|opens?|lives?|moves?|plays?|hits?|beats?|drops?|supports?|adds?|asks?|calls?|tries|looks?|[\p{L}]{2,}ed)(?![\p{L}\p{N}])/iu;

/** Openings after which a verb belongs to a clause that is none of its own: "Putting tariffs on those that have none." */
const OPENS_AS_PART = /^["“(]?(?:\p{Lu}\p{Ll}+ing|Support|Ability|Access)(?= )/u;
const FINITE =
  /(?<![\p{L}\p{N}])(?:is|are|was|were|has|have|had|does|did|can|could|will|would|should|may|might|must|means|makes|requires|takes|gives|helps|remains|became|becomes|allows|lets|turns|leads|led|seems|[\p{L}]+n['’]t)(?![\p{L}\p{N}])/iu;

/**
 * Whether a short line is only part of a sentence, as items of lists are: "Support for sensitive data.", "Putting tariffs on
 * its closest allies." English only, where the forms of verbs tell; other languages and long lines count as whole. Made for
 * lines that stand alone: it does not know every verb.
 */
export function isFragment(text: string, lang: string | null): boolean {
  if (primaryLanguage(lang) !== 'en') return false;
  if (OPENS_AS_PART.test(text) && !FINITE.test(text)) return true;
  return text.split(/\s+/).length <= MOST_WORDS && !VERB.test(text);
}
