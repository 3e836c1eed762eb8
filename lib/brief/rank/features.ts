import type { Article, Sentence } from '../../model/article.ts';
import { type Put, share } from '../../trees/put.ts';
import { isQuestion, leansOnPrevious } from '../readable.ts';
import { type Likeness, likenessOf, tiesOf } from './likeness.ts';
import { placesOf, type SentencePlace } from './places.ts';
import { commonTerms, type TermedSentence, type TermTable, termTable } from './terms.ts';

/** What the trees are told where an article has no title. */
const UNKNOWN = -1;

const SAYS =
  /\b(?:said|says?|told|tells|added|adds|according to|announced|report(?:ed|s)|wrote|writes|explained|noted|argued|claim(?:ed|s)|insisted|warned)\b/i;
const PERSONAL = /\b(?:i|you|your|we|my|our|us|me)\b/i;
const CUE =
  /\b(?:announc\w+|launch\w*|releas\w+|unveil\w*|introduc\w+|found that|finds? that|shows? that|results?|in short|in summary|overall|the (?:company|study|paper|report|model) (?:said|found|shows|is|will)|raised|acquir\w+|agree[ds]?|plans? to|will|new|first|percent|million|billion)\b/gi;
const QUOTED = /["“][^"“”]*["”]/g;

const CAPITAL = /^\p{Lu}/u;
const DIGIT = /\p{N}/u;

/** An article's first sentences with all that the features of one of them ask of the others. */
export interface RankMaterial {
  sentences: readonly Sentence[];
  table: TermTable;
  likeness: Likeness;
  places: SentencePlace[];
  /** The ten and twenty-five terms used most. */
  keys: Set<number>;
  moreKeys: Set<number>;
  title: Set<number>;
  /** The terms of each heading, by its text. */
  headings: Map<string, Set<number>>;
  /** How often each word with a capital stands where none is due. */
  capitals: Map<string, number>;
  /** By sentence, how many of its terms no earlier sentence has. */
  fresh: number[];
}

/** Looks at the first `limit` sentences of an article; comparing them is quadratic in their number. */
export function rankMaterial(article: Article, limit: number): RankMaterial {
  const sentences = article.sentences.slice(0, limit);
  const table = termTable(
    sentences.map(({ text }) => text),
    article.lang,
  );
  const capitals = new Map<string, number>();
  const known = new Set<number>();
  const fresh = table.sentences.map(({ words, terms }) => {
    for (const word of words.slice(1))
      if (CAPITAL.test(word)) capitals.set(word, (capitals.get(word) ?? 0) + 1);
    const before = known.size;
    for (const term of terms.keys()) known.add(term);
    return known.size - before;
  });
  const places = placesOf(article, limit);
  const headings = new Map(places.map(({ heading }) => [heading, table.termsOf(heading)] as const));
  return {
    sentences,
    table,
    likeness: likenessOf(table),
    places,
    headings,
    keys: commonTerms(table, 10),
    moreKeys: commonTerms(table, 25),
    title: table.termsOf(article.title),
    capitals,
    fresh,
  };
}

const flag = (holds: boolean): number => (holds ? 1 : 0);

/** Puts all features of one sentence, always the same ones in the same order. */
export function putSentenceFeatures(material: RankMaterial, index: number, put: Put): void {
  const sentence = material.sentences[index];
  const termed = material.table.sentences[index];
  const place = material.places[index];
  if (!sentence || !termed || !place) throw new RangeError(`no sentence ${index} to rank`);
  putPosition(material, index, put);
  putTerms(material, index, termed, put);
  putTies(material, index, put);
  putNames(material, termed, put);
  putWording(sentence.text, put);
  putPlace(material, place, termed, put);
}

function putPosition({ sentences }: RankMaterial, index: number, put: Put): void {
  const { length } = sentences;
  put('position', index);
  put('position inverse', 1 / (index + 1));
  put('position share', share(index, length - 1));
  put('sentences', Math.log(length));
  put('sentences left', length - index);
}

function putTerms(material: RankMaterial, index: number, termed: TermedSentence, put: Put): void {
  const { table, keys, moreKeys, title } = material;
  const { words, terms, stops } = termed;
  let content = 0;
  let chance = 0;
  let key = 0;
  let more = 0;
  let inTitle = 0;
  for (const [term, count] of terms) {
    content += count;
    chance += count * share(table.uses[term] ?? 0, table.total);
    if (keys.has(term)) key++;
    if (moreKeys.has(term)) more++;
    if (title.has(term)) inTitle++;
  }
  put('words', words.length);
  put('stop words share', share(stops, words.length));
  // SumBasic's weight of a sentence (Nenkova and Vanderwende 2005).
  put('terms mean chance', share(chance, content));
  put('key terms', key);
  put('more key terms', more);
  put('more key terms share', share(more, terms.size));
  put('fresh terms', material.fresh[index] ?? 0);
  put('fresh terms share', share(material.fresh[index] ?? 0, terms.size));
  put('title share', title.size > 0 ? inTitle / title.size : UNKNOWN);
  put('title terms', title.size > 0 ? inTitle : UNKNOWN);
}

function putTies({ likeness }: RankMaterial, index: number, put: Put): void {
  const ties = tiesOf(likeness, index);
  const later = likeness.count - 1 - index;
  put('central', likeness.central[index] ?? 0);
  put('alike before', ties.before);
  put('alike after', ties.after);
  put('alike before mean', share(ties.before, index));
  put('alike after mean', share(ties.after, later));
  put('closest before', ties.closestBefore);
  put('closest after', ties.closestAfter);
  put('alike first', ties.first);
  put('alike previous', ties.previous);
  put('alike next', ties.next);
  put('linked share', share(ties.degree, likeness.count));
}

function putNames({ capitals }: RankMaterial, { words }: TermedSentence, put: Put): void {
  const names = words.slice(1).filter((word) => CAPITAL.test(word));
  put('names', names.length);
  put('names share', share(names.length, words.length));
  put('common names', names.filter((word) => (capitals.get(word) ?? 0) > 2).length);
  put('numbers', words.filter((word) => DIGIT.test(word)).length);
}

function putWording(text: string, put: Put): void {
  const quoted = (text.match(QUOTED) ?? []).reduce((sum, quote) => sum + quote.length, 0);
  put('quotes', flag(/["“”]/.test(text)));
  put('quote opens', flag(/^["“]/.test(text)));
  put('quote share', share(quoted, text.length));
  put('says', flag(SAYS.test(text)));
  put('personal', flag(PERSONAL.test(text)));
  put('cues', text.match(CUE)?.length ?? 0);
  put('leans', flag(leansOnPrevious(text)));
  put('question', flag(isQuestion(text)));
}

function putPlace(
  { headings }: RankMaterial,
  place: SentencePlace,
  { terms }: TermedSentence,
  put: Put,
): void {
  const heading = headings.get(place.heading);
  const inHeading = heading ? [...heading].filter((term) => terms.has(term)).length : 0;
  put('opens block', flag(place.opensBlock));
  put('in block', place.inBlock);
  put('block length', place.blockLength);
  put('block', place.block);
  put('blocks', place.blocks);
  put('list item', flag(place.isListItem));
  put('quote block', flag(place.isQuote));
  put('in section', place.inSection);
  put('section', place.section);
  put('headings', place.headings);
  put('heading share', heading?.size ? inHeading / heading.size : UNKNOWN);
}
