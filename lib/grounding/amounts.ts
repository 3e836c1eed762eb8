import { isStopWord, primaryLanguage } from '../text/stop-words.ts';
import {
  BOUNDS,
  MONEY_SCALES,
  PARTS,
  SCALES,
  TIMES_WORDS,
  UNITS,
  WORD_VALUES,
} from './amount-words.ts';

/** What an amount counts in: a part of a whole, money, how often, or anything. */
type AmountKind = 'share' | 'money' | 'times' | 'plain';

/** A number that a text states, from `start` to `end` in UTF-16 code units. */
export interface Amount {
  start: number;
  end: number;
  kind: AmountKind;
  /** The number with its words of size; a share of 1 for "30 percent", "three in ten" and "a quarter". */
  value: number;
  /** A currency, or what a unit measures ("time"); `base` is the value in that measure's first unit. */
  unit: string | null;
  base: number;
  /** Told by the day, week, month or year. */
  per: string | null;
  /** About: 'near'; more or less than it: 'over', 'under'. */
  bound: 'near' | 'over' | 'under' | null;
  /** The step in which it is told: 100 for "2,300", .1 for "71.3". */
  step: number;
}

const CURRENCY = '(?:US|NZ|HK|CA|AU|[ACSR])?\\$|[€£¥₹]|(?:CHF|EUR|USD|GBP)\\s';
const DIGITS = "\\d{1,3}(?:[ \\u202f'’]\\d{3})+(?:,\\d+)?|\\d+(?:[.,]\\d+)*";
const NAMED = [...WORD_VALUES.keys()].sort((a, b) => b.length - a.length).join('|');
const AMOUNT = new RegExp(
  `(?<![\\p{L}\\p{N}_#@/]|[\\p{L}][-.])(?:(?<currency>${CURRENCY})\\s?)?(?:(?<digits>${DIGITS})(?!\\p{N}|(?:st|nd|rd|th|er|e)(?!\\p{L}))|(?<![\\p{L}\\p{N}-])(?<words>(?:${NAMED})(?:(?:[ -]|(?<=hundred|thousand|million) and )(?:${NAMED}))*)(?![\\p{L}\\p{N}]))`,
  'giu',
);

/** What may begin a word of size or a unit. */
const COUNTED = /^[\s-]?[\p{L}€£¥]/u;
const ALL_SCALES = [...SCALES, ...MONEY_SCALES];
const ANY_UNIT = new RegExp(UNITS.map(([pattern]) => pattern.source).join('|'), 'u');
const NO_UNIT = [null, null, 1] as const;
/** Characters behind a number that can belong to it. */
const AHEAD = 40;
const wordsOf = (map: ReadonlyMap<string, number>): string => [...map.keys()].join('|');
const TIMES_WORD = new RegExp(`(?<!\\p{L})(?:${wordsOf(TIMES_WORDS)})(?!\\p{L})`, 'giu');
const PART = new RegExp(
  `(?<!\\p{L})(?<count>an?|one|two|three|four|ein|einem|zwei|drei|un|deux|trois|dos|tres)[ -](?<part>${wordsOf(PARTS)})s?(?!\\p{L})`,
  'giu',
);
/** "half a second" is a time, no part. */
const HALF_A =
  /^ an? (?=(?:second|minute|hour|day|week|month|year|decade|million|billion|dozen)(?!\p{L}))/u;
const PERCENT =
  /^[\s-]?(?:%|percent(?:age points?)?(?!\p{L})|per cent(?!\p{L})|Prozent(?:punkte)?(?!\p{L})|pour cent(?!\p{L})|por ciento(?!\p{L})|(?:percentage )?points?(?!\p{L})|p\.p\.|pp(?!\p{L}))/iu;
const TIMES = /^(?:[\s-]?(?:times|fold|mal|fois|veces)(?!\p{L})|\s?[x×](?![\p{L}\p{N}]))/iu;
const IN = /^ (?:\p{L}+ )?(?:in|out of) (?:every )?(?=\d|\p{L})/iu;
const PER =
  /^(?:[ -]?[\p{L}$€£-]+(?: (?:of|and|de|von) [\p{L}-]+)?)?,?\s?(?:(?:per|an?|each|every|\/|pro|im|je|par|al|por|à l'|l')\s?(?<period>second|minute|hour|day|week|month|year|Sekunde|Minute|Stunde|Tag|Woche|Monat|Jahr|seconde|heure|jour|semaine|mois|an|día|semana|mes|año)|(?<adverb>annually|yearly|monthly|weekly|daily|jährlich|monatlich))(?!\p{L})/iu;

const PERIODS: Record<string, string> = {
  annually: 'year',
  yearly: 'year',
  jährlich: 'year',
  monthly: 'month',
  monatlich: 'month',
  weekly: 'week',
  daily: 'day',
};

/** Digits as they are grouped in a language, and the step of the last one that counts. */
function read(digits: string, lang: string): { value: number; step: number } | null {
  const plain = digits.replace(/[ \u202f'’]/g, '');
  const [thousands, decimal] = lang === 'en' ? [',', '.'] : ['.', ','];
  const grouped = plain.split(thousands);
  const groups = grouped.slice(1).every((group) => /^\d{3}(?:\D|$)/.test(group));
  // "2,5" in an English text, "2.5" in a German one.
  const bare =
    groups && (grouped.length > 2 || lang !== 'de' || !/^0/.test(plain))
      ? grouped.join('').replace(decimal, '.')
      : plain.replace(/,/g, '.');
  const value = Number(bare);
  if (Number.isNaN(value)) return null;
  const places = bare.split('.')[1]?.length ?? 0;
  if (places > 0) return { value, step: 10 ** -places };
  let zeros = 0;
  while (bare.at(-1 - zeros) === '0') zeros++;
  return { value, step: 10 ** (value === 0 ? 0 : zeros) };
}

/** "two hundred and fifty", "twenty-two", "three quarters". */
function spell(words: string): { value: number; share: boolean; count: number } | null {
  let [total, part] = [0, 0];
  let share = false;
  const each = words
    .toLowerCase()
    .split(/[ -]|(?<=\p{L}) and /u)
    .filter((word) => word !== 'and');
  for (const word of each) {
    const known = WORD_VALUES.get(word);
    if (known === undefined) return null;
    if (known < 1) {
      part = (part || 1) * known;
      share = true;
    } else if (known >= 1_000) {
      total += (part || 1) * known;
      part = 0;
    } else if (known === 100) part = (part || 1) * 100;
    else if (part > 0 && part % 10 === 0 && part % 100 !== 0 && known < 10) part += known;
    else if (part >= 100 && part % 100 === 0) part += known;
    else if (part > 0) return null;
    else part = known;
  }
  return { value: total + part, share, count: each.length };
}

/** Where reading has come to in a text. */
class Reader {
  readonly text: string;
  end: number;

  constructor(text: string, end: number) {
    this.text = text;
    this.end = end;
  }

  take(pattern: RegExp): boolean {
    const found = pattern.exec(this.text.slice(this.end, this.end + AHEAD));
    if (found) this.end += found[0].length;
    return found !== null;
  }
}

const share = (start: number, end: number, value: number): Amount => ({
  ...{ start, end, kind: 'share', value, unit: null, base: value, per: null, bound: null },
  step: 0,
});

function amountAt(text: string, match: RegExpMatchArray, lang: string): Amount | null {
  const { currency, digits, words } = match.groups ?? {};
  // Eleven in Spanish.
  if (lang === 'en' && /^once$/i.test(words ?? '')) return null;
  const start = match.index ?? 0;
  const reader = new Reader(text, start + match[0].length);
  const spelled = words === undefined ? null : spell(words);
  const number =
    digits === undefined ? spelled && { value: spelled.value, step: 1 } : read(digits, lang);
  if (number === null) return null;
  let { value, step } = number;
  if (spelled?.share) {
    const timed = HALF_A.exec(text.slice(reader.end, reader.end + AHEAD));
    if (!timed) return share(start, reader.end, value);
    reader.end += timed[0].length;
  } else if (currency === undefined) {
    const odds = oddsAt(text, reader.end, lang);
    if (odds !== null && (value === 1 || (odds.strict && value < odds.of)))
      return share(start, odds.end, value / odds.of);
  }
  const scales = currency === undefined ? SCALES : ALL_SCALES;
  const isBare = !COUNTED.test(text.slice(reader.end, reader.end + 2));
  const scale = isBare ? 1 : (scales.find(([pattern]) => reader.take(pattern))?.[1] ?? 1);
  value *= scale;
  step *= scale;
  const made = { start, value, unit: null, base: value, per: null, bound: null, step };
  if (currency !== undefined)
    return {
      ...made,
      kind: 'money',
      unit: currency.trim(),
      end: reader.end,
      per: periodAt(text, reader.end),
    };
  if (reader.take(PERCENT))
    return {
      ...made,
      kind: 'share',
      value: value / 100,
      base: value / 100,
      step: step / 100,
      end: reader.end,
    };
  if (reader.take(TIMES)) return { ...made, kind: 'times', end: reader.end };
  const isCounted = ANY_UNIT.test(text.slice(reader.end, reader.end + AHEAD));
  const [, measure, by] = (isCounted && UNITS.find(([pattern]) => reader.take(pattern))) || NO_UNIT;
  // "one" is a count only with something to count in.
  if (value === 1 && digits === undefined && measure === null) return null;
  const [, money] = measure?.split(' ') ?? [];
  return {
    ...made,
    kind: money === undefined ? 'plain' : 'money',
    unit: money ?? measure,
    base: value * by,
    end: reader.end,
    per: periodAt(text, reader.end),
  };
}

/** "a day", "per month", "annually" behind an amount and what it counts. */
function periodAt(text: string, at: number): string | null {
  const { period, adverb } = PER.exec(text.slice(at, at + 2 * AHEAD))?.groups ?? {};
  const word = (period ?? adverb)?.toLowerCase();
  return word === undefined ? null : (PERIODS[word] ?? word);
}

/** "in five", "of 200" behind a number: "one in five". `strict`: said of a part in any case, "3 in 10". */
function oddsAt(
  text: string,
  at: number,
  lang: string,
): { of: number; end: number; strict: boolean } | null {
  const joint = IN.exec(text.slice(at, at + 20));
  if (!joint) return null;
  const from = at + joint[0].length;
  const [found] = text.slice(from).matchAll(AMOUNT);
  if (found?.index !== 0 || found.groups?.currency) return null;
  const { digits, words } = found.groups ?? {};
  const of =
    digits === undefined ? (spell(words ?? '')?.value ?? 0) : (read(digits, lang)?.value ?? 0);
  const isYear = digits !== undefined && /^(?:19|20)\d\d$/.test(digits);
  return of > 1 && !isYear
    ? { of, end: from + found[0].length, strict: of === 10 || of === 100 }
    : null;
}

function bounded(text: string, amount: Amount): Amount {
  const before = text.slice(Math.max(0, amount.start - 24), amount.start);
  const bound = BOUNDS.find(([pattern]) => pattern.test(before))?.[1] ?? null;
  return { ...amount, bound };
}

const overlaps = (
  a: { start: number; end: number },
  spans: readonly { start: number; end: number }[],
): boolean => spans.some((span) => a.start < span.end && span.start < a.end);

/** "4 and 7 percent": a bare number before a share is one too. */
function asNext(text: string, amount: Amount, next: Amount | undefined): Amount {
  const isBare = amount.kind === 'plain' && amount.unit === null && next?.kind === 'share';
  if (!isBare || !/^(?:,| and| or| to|,? und| et| y) $/.test(text.slice(amount.end, next.start)))
    return amount;
  const value = amount.value / 100;
  return { ...amount, kind: 'share', value, base: value, step: amount.step / 100 };
}

const BOUND_WORD =
  /^(?:Nearly|Almost|Roughly|Approximately|Some|About|Around|Over|Exactly|Only|Just)/;
/** A capital word before a small bare number: "Meridian 4". */
const NAMES_IT = /(?<!\p{L})(?<word>\p{Lu}[\p{L}\d-]*)[ -]$/u;

/**
 * The amounts of a text in their order; `taken` are spans that are something else (dates). A bare number behind a capital is
 * part of a name.
 */
export function amountsIn(
  text: string,
  lang: string | null,
  taken: readonly { start: number; end: number }[],
): Amount[] {
  const language = primaryLanguage(lang);
  const found: Amount[] = [];
  for (const { 0: word, index } of text.matchAll(TIMES_WORD)) {
    const value = TIMES_WORDS.get(word.toLowerCase()) ?? 0;
    found.push({ ...share(index, index + word.length, value), kind: 'times' });
  }
  for (const { 0: words, index, groups } of text.matchAll(PART)) {
    const part = PARTS.get(groups?.part ?? '') ?? PARTS.get(groups?.part?.toLowerCase() ?? '');
    const count = WORD_VALUES.get(groups?.count?.toLowerCase() ?? '') ?? 1;
    if (part !== undefined) found.push(share(index, index + words.length, count * part));
  }
  for (const match of text.matchAll(AMOUNT)) {
    const amount = amountAt(text, match, language);
    if (!amount || overlaps(amount, taken) || overlaps(amount, found)) continue;
    // "Prisma Nine"
    if (
      /^\p{Lu}\p{Ll}/u.test(text.slice(amount.start, amount.end)) &&
      !/(?:^|[.!?:“"] )$/.test(text.slice(0, amount.start)) &&
      language !== 'de'
    )
      continue;
    const bare =
      amount.kind === 'plain' &&
      amount.unit === null &&
      /^\d{1,3}$/.test(text.slice(amount.start, amount.end));
    const word = bare
      ? NAMES_IT.exec(text.slice(Math.max(0, amount.start - 30), amount.start))
      : null;
    const named =
      word !== null &&
      !isStopWord((word.groups?.word ?? '').toLowerCase(), lang) &&
      !BOUND_WORD.test(word[0]);
    if (named && language !== 'de') continue;
    found.push(amount);
  }
  const sorted = found.map((amount) => bounded(text, amount)).sort((a, b) => a.start - b.start);
  return sorted.map((amount, at) => asNext(text, amount, sorted[at + 1]));
}
