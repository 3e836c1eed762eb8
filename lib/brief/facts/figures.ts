import type { Span } from './line.ts';

/** A number as it stands in a sentence, with the sign and the words of size that belong to it. */
export interface Figure extends Span {
  /** Its value, words of size counted in. */
  value: number;
  currency: boolean;
  percent: boolean;
  /** Written with a word or letter of size, as in "3 billion" and "70B". */
  scaled: boolean;
  /** A multiple: "2x". */
  times: boolean;
  /** A difference, not a value: "+4.2", "12 points". */
  delta: boolean;
  /** Two ends of a range or of a change: "3-5", "from 26% to 86%". */
  range: boolean;
}

const NUMBER =
  /(?:(?:US\$|[ACS]\$|HK\$|[$€£¥₹])\s?)?(?:\d{1,15}(?:[.,\u00a0\u202f]\d{1,9}){0,6}|(?<![\p{L}\p{N}-])(?:one|two|three|four|five|six|seven|eight|nine|ten|half a)(?=[ -](?:thousand|million|billion|trillion)))/giu;

const WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const SCALES: readonly [RegExp, number][] = [
  [/^(?:[ -]?(?:thousand|tausend|mila|duizend)|[kK])(?![\p{L}\p{N}])/u, 1e3],
  [
    /^(?:[ -]?(?:million|millions|Mio\.?|Millionen|Million|millón|millones|milioni|milione|milhões|milhão|miljoen)(?: de| d'| di)?|M|mn)(?![\p{L}\p{N}])/u,
    1e6,
  ],
  [
    /^(?:[ -]?(?:billion|billions|Mrd\.?|Milliarden|Milliarde|milliards?|mil millones|mil milhões|miliardi|miliardo|bilhões|bilhão|miljard|bn)(?: de| d'| di)?|B|bn)(?![\p{L}\p{N}])/u,
    1e9,
  ],
  [/^(?:[ -]?(?:trillion|trillions|tn)|T|tn)(?![\p{L}\p{N}])/u, 1e12],
];

const MONEY_SCALE = /^(?:m|M|k|K|b|B)(?![\p{L}\p{N}])/u;
const AFTER_MONEY =
  /^\s?(?:euros?|dollars?|dólares|dollari|yuan|yen|US-Dollar|Dollar|Euro|reais|€|\$|£)(?![\p{L}])/u;
const PERCENT =
  /^[\s-]?(?:%|percent(?![\p{L}])|per cent(?![\p{L}])|Prozent(?![\p{L}])|pour cent(?![\p{L}])|por ciento|per cento|por cento|procent(?![\p{L}]))/u;
const POINTS =
  /^\s?(?:pp(?![\p{L}])|p\.p\.|[\s-]?(?:percentage[\s-])?points?(?![\p{L}])|Prozentpunkte)/u;
const TIMES = /^\s?[x×](?![\p{L}\p{N}])/u;
const RANGE = /^\s?(?:[-–—]|to|bis|à)\s?$/u;
const CHANGE = /(?:^|[^\p{L}])(?:from|von|de|da)\s$/iu;
const ARROW = /^\s?(?:→|->)\s?$/u;

/** The value of digits with points and commas; a last group of three behind one sign is thousands. */
function numberOf(digits: string): number {
  const word = WORDS.indexOf(digits.toLowerCase());
  if (word >= 0) return word + 1;
  if (/^half a$/i.test(digits)) return 0.5;
  const groups = digits.split(/[.,\u00a0\u202f]/);
  const last = groups.at(-1) ?? '';
  const thousands =
    groups.length > 2 ||
    (groups.length === 2 && last.length === 3 && !/^0/.test(digits) && !digits.includes('.'));
  if (groups.length === 1 || (thousands && groups.slice(1).every((group) => group.length === 3)))
    return Number(groups.join(''));
  return Number(`${groups.slice(0, -1).join('')}.${last}`);
}

/** Whether a number at `start` is part of a name, an address, a date or another number. */
const inside = (text: string, start: number): boolean =>
  /[\p{L}\p{N}_#@&/=:][.,]?$/u.test(text.slice(Math.max(0, start - 2), start)) ||
  (/[\p{L}\p{N}][-–]$/u.test(text.slice(Math.max(0, start - 2), start)) &&
    /\p{L}-$/u.test(text.slice(Math.max(0, start - 2), start)));

function figureAt(text: string, start: number, matched: string): Figure | null {
  if (inside(text, start)) return null;
  const digits = matched.replace(/^[^\d\p{Ll}]{0,5}(?=[\dothfsen])/iu, '');
  let currency = /[$€£¥₹]/.test(matched);
  let end = start + matched.length;
  let value = numberOf(digits);
  if (Number.isNaN(value)) return null;
  let scaled = false;
  for (const [pattern, by] of SCALES) {
    const found = pattern.exec(text.slice(end, end + 20));
    if (!found) continue;
    end += found[0].trimEnd().length;
    value *= by;
    scaled = true;
    break;
  }
  if (!scaled && currency) {
    const found = MONEY_SCALE.exec(text.slice(end, end + 2));
    if (found) {
      end += 1;
      value *= { m: 1e6, k: 1e3, b: 1e9 }[found[0].toLowerCase()] ?? 1;
      scaled = true;
    }
  }
  const rest = text.slice(end, end + 18);
  const money = currency ? null : AFTER_MONEY.exec(rest);
  const percent = money ? null : PERCENT.exec(rest);
  const times = TIMES.exec(rest);
  if (money) currency = true;
  end += (money ?? percent ?? times)?.[0].length ?? 0;
  if (text[end] === '+') end += 1;
  const points = POINTS.exec(text.slice(end, end + 20));
  const sign = /(?:^|[^\p{L}\p{N}])[+±−-]$/u.test(text.slice(Math.max(0, start - 2), start));
  if (/^[\p{L}\p{N}_]/u.test(text.slice(end, end + 1))) return null;
  return {
    start,
    end,
    value,
    currency,
    percent: percent !== null,
    scaled,
    times: times !== null,
    delta: sign || points !== null,
    range: false,
  };
}

/** Joins two ends of a range, or of a change, where the first has no unit of its own or the same. */
function join(text: string, a: Figure, b: Figure): Figure | null {
  const gap = text.slice(a.end, b.start);
  if (gap.length > 5) return null;
  if ((a.currency && b.percent) || (a.percent && b.currency)) return null;
  const same =
    (a.currency === b.currency || (a.currency && b.scaled) || (!a.scaled && !a.percent)) &&
    (a.percent === b.percent || (!a.percent && b.percent));
  if (!same || (a.times !== b.times && a.times)) return null;
  const change = CHANGE.exec(text.slice(Math.max(0, a.start - 6), a.start));
  if (change && /^\s?(?:to|auf|à|a)\s$/.test(gap)) {
    const word = /[\p{L}]{2,4}\s$/u.exec(text.slice(Math.max(0, a.start - 6), a.start));
    return { ...b, start: a.start - (word?.[0].length ?? 0), range: true, delta: false };
  }
  const between = /(?:^|[^\p{L}])between $/iu.test(text.slice(Math.max(0, a.start - 9), a.start));
  if (between && gap === ' and ') return { ...b, start: a.start, range: true };
  if (!RANGE.test(gap) && !ARROW.test(gap)) return null;
  return { ...b, start: a.start, currency: a.currency || b.currency, range: true, delta: a.delta };
}

/** The figures of a sentence, in their order. Numbers in names, addresses and dates with slashes are left out. */
export function figuresIn(text: string): Figure[] {
  if (!/\d|illion|thousand/.test(text)) return [];
  const out: Figure[] = [];
  for (const { 0: matched, index } of text.matchAll(NUMBER)) {
    const figure = figureAt(text, index, matched);
    if (!figure) continue;
    const last = out.at(-1);
    const joined = last && join(text, last, figure);
    if (joined) out[out.length - 1] = joined;
    else out.push(figure);
  }
  return out;
}
