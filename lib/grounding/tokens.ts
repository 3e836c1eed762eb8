import { rarity } from '../text/rarity.ts';
import { stem } from '../text/stems.ts';
import { isStopWord, primaryLanguage } from '../text/stop-words.ts';
import { foldWord, wordSpans } from '../text/words.ts';
import { baseOf } from './irregular-forms.ts';
import { areOpposites } from './kin.ts';
import { type Meaning, meaningsInRow, meaningsOf } from './same-words.ts';

/** A word of a sentence. */
export interface Token {
  text: string;
  start: number;
  end: number;
  folded: string;
  /** What it is compared by: in English its stem, in other languages its beginning without accents. */
  key: string;
  means: readonly Meaning[];
  /** How much it tells, 0 for words that only hold a sentence together. */
  weight: number;
  /** Its place with what parts it from the words before: a comma counts as some words, a semicolon as more. */
  place: number;
  /** The same with asides before it left out, and which aside it stands in; 0 for none. */
  flat: number;
  aside: number;
  isCapital: boolean;
  /** "Unpaid": its key is that of the word without the "un". */
  isUn: boolean;
  /** Part of an amount or a date, which are compared by their values. */
  isValue: boolean;
}

/** Words that report what others say: any of them may stand for any other, or be left out. */
const LIGHT = new Set(
  'say said tell told note add state report reportedly according describe explain stress emphasize insist mention current previous roughly approximately meanwhile additionally however although despite while alongside amid total overall around nearly include including involve well known base called name year month week day time way part make also new even still already compared whereas period former recent recently rather instead usual generally people number amount now set place become currently plan want use used need require work help include major significant notable concede acknowledge fail manage attempt voice express cite'
    .split(' ')
    .map(stem),
);
const LIGHT_SHARE = 0.25;

/** Places that a boundary counts for. Set by eye. */
const COMMA = 3;
const BREAK = 8;
const TURN = 5;
const JOINT = 1;
const TURNS =
  /^(?:but|while|whereas|although|though|because|however|compared|against|versus|unlike|despite|aber|während|obwohl|sondern|mais|alors|tandis|pero|mientras|aunque|sino)$/;
const JOINTS =
  /^(?:and|or|who|which|that|when|where|after|before|until|if|as|und|oder|die|der|das|dass|et|ou|qui|que|y|o|quien)$/;

/** Letters that tell words apart in languages without a stemmer here (n-truncation: McNamee and Mayfield 2004). */
const BEGINNING = 5;

/** Stems of words that were asked for; so many words are a dozen articles. */
const stems = new Map<string, string>();
const MOST_STEMS = 20_000;

/** A word as it is compared in a language. */
export function keyOf(folded: string, english: boolean): string {
  if (english) {
    let key = stems.get(folded);
    if (key === undefined) {
      if (stems.size >= MOST_STEMS) stems.clear();
      key = stem(baseOf(folded.replace(/n't$/, '')));
      stems.set(folded, key);
    }
    return key;
  }
  const bare = folded.normalize('NFKD').replace(/\p{M}/gu, '');
  return bare.replace(/^[ldjnsmtcq]u?'/, '').slice(0, BEGINNING);
}

/** The rarity of words that news does not have. */
const UNKNOWN = 9;

/** "Unpaid", "unable", but not "union". */
const isUnWord = (folded: string): boolean =>
  /^un\p{L}{4,}$/u.test(folded) &&
  meaningsOf(stem(folded)).every(({ isLoose }) => isLoose) &&
  rarity(stem(folded.slice(2)), 'en') < UNKNOWN;

/** Words that tell one of several from the others, however common they are. */
const ORDINAL =
  /^(?:first|second|third|fourth|fifth|last|erste[nrs]?|zweite[nrs]?|première?|deuxième|primer[ao]?|segund[ao])$/;
const ORDINAL_WEIGHT = 6;

function weightOf(key: string, folded: string, lang: string | null): number {
  if (ORDINAL.test(folded)) return ORDINAL_WEIGHT;
  return rarity(key, lang) * (LIGHT.has(key) ? LIGHT_SHARE : 1);
}

/** `taken`: spans of amounts and dates. */
export function tokensOf(
  text: string,
  lang: string | null,
  taken: readonly { start: number; end: number }[],
): Token[] {
  const english = primaryLanguage(lang) === 'en';
  const tokens: Token[] = [];
  const commas: number[] = [];
  let [place, end] = [0, 0];
  for (const span of wordSpans(text)) {
    const folded = foldWord(span.text);
    const gap = text.slice(end, span.start);
    if (/[.;:—–()[\]!?\n\t]| - /.test(gap)) place += BREAK;
    else if (gap.includes(',')) {
      place += COMMA;
      commas.push(tokens.length);
    }
    if (TURNS.test(folded)) place += TURN;
    else if (JOINTS.test(folded)) place += JOINT;
    place += 1;
    end = span.end;
    const isUn = english && isUnWord(folded);
    const key = keyOf(isUn ? folded.slice(2) : folded, english);
    const stop = isStopWord(folded, lang) || /^\p{L}$/u.test(folded);
    const isValue = taken.some((other) => span.start < other.end && other.start < span.end);
    tokens.push({
      ...{ text: span.text, start: span.start, end: span.end, folded, key, place, isValue },
      ...{ flat: place, aside: 0 },
      means: english ? meaningsOf(key) : [],
      weight: isValue || (stop && !ORDINAL.test(folded)) ? 0 : weightOf(key, folded, lang),
      ...{ isCapital: /^\p{Lu}/u.test(span.text), isUn },
    });
  }
  if (english) joinRows(tokens);
  leaveOut(tokens, commas);
  return tokens;
}

/** What opens an aside between two commas: "Prisma, a startup for optics, …", "Bright, who led research, …". */
const ASIDE =
  /^(?:who|whose|which|where|a|an|the|its|their|his|her|founded|based|made|formerly|now|der|die|das|ein|eine|qui|que|dont|un|una|une|la|le|el|quien)$/;
const LONGEST_ASIDE = 18;

/** Marks asides; `commas` are the tokens behind a comma. */
function leaveOut(tokens: Token[], commas: readonly number[]): void {
  let [left, aside] = [0, 0];
  for (const [nth, from] of commas.entries()) {
    const to = commas[nth + 1];
    const [first, before, after] = [tokens[from], tokens[from - 1], tokens[to ?? -1]];
    if (!first || !before || !after || to === undefined || before.aside !== 0) continue;
    if (!ASIDE.test(first.folded) || to - from > LONGEST_ASIDE) continue;
    aside++;
    for (const token of tokens.slice(from, to)) token.aside = aside;
    left += after.place - before.place - 1;
    for (const token of tokens.slice(to)) token.flat = token.place - left;
  }
}

/** Places between two words; of two outside of asides, those in asides between them do not count. */
export const distanceOf = (a: Token, b: Token): number =>
  Math.abs(a.aside === 0 && b.aside === 0 ? a.flat - b.flat : a.place - b.place);

/** Gives words in a row what they mean together, on the first of them; the others then only hold the sentence together. */
function joinRows(tokens: Token[]): void {
  const keys = tokens.map(({ key }) => key);
  for (const [at, token] of tokens.entries()) {
    const row = meaningsInRow(keys, at);
    if (!row) continue;
    token.means = row.meanings;
    token.weight = Math.max(token.weight, ROW_WEIGHT);
    for (const other of tokens.slice(at + 1, at + row.length)) other.weight *= LIGHT_SHARE;
  }
}
const ROW_WEIGHT = 4;

/** Whether two words say the same: 1 for one word, less for another word, 0 for others, −1 for its opposite. */
export function sameness(a: Token, b: Token): number {
  if (a.key === b.key) return 1;
  let best = 0;
  for (const one of a.means)
    for (const other of b.means)
      if (one.group === other.group) {
        if (one.side === other.side) return one.isLoose ? LOOSELY : ANOTHER;
        best = -1;
      }
  return best < 0 || !areOpposites(a.key, b.key) ? best : -1;
}
const ANOTHER = 0.85;
/** By the groups that were not written for this. */
const LOOSELY = 0.75;
