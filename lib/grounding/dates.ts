/** A day, month, quarter or year that a text states, from `start` to `end` in UTF-16 code units; absent parts are null. */
export interface StatedDate {
  start: number;
  end: number;
  year: number | null;
  /** 1 to 12. */
  month: number | null;
  day: number | null;
  /** 1 to 4. */
  quarter: number | null;
  /** 0 is Sunday. */
  weekday: number | null;
}

const MONTHS = [
  'january|jan\\.?|januar|jänner|janvier|enero',
  'february|feb\\.?|februar|février|febrero',
  'march|mar\\.|märz|mars|marzo',
  'april|apr\\.?|avril|abril',
  'may|mai|mayo',
  'june|jun\\.|juni|juin|junio',
  'july|jul\\.|juli|juillet|julio',
  'august|aug\\.?|août|agosto',
  'september|sept?\\.?|septembre|septiembre',
  'october|oct\\.?|oktober|octobre|octubre',
  'november|nov\\.?|novembre|noviembre',
  'december|dec\\.?|dezember|décembre|diciembre',
];
const WEEKDAYS = [
  'sunday|sonntag|dimanche|domingo',
  'monday|montag|lundi|lunes',
  'tuesday|dienstag|mardi|martes',
  'wednesday|mittwoch|mercredi|miércoles',
  'thursday|donnerstag|jeudi|jueves',
  'friday|freitag|vendredi|viernes',
  'saturday|samstag|samedi|sábado',
];
const ORDINALS = ['first', 'second', 'third', 'fourth'];

const MONTH = `(?<month>${MONTHS.join('|')})`;
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th|er|\\.)?';
const YEAR = '(?<year>(?:18|19|20)\\d\\d)';
const NO_MORE = '(?![\\p{L}\\p{N}]|[.,]\\d)';
const BEGINS = '(?<![\\p{L}\\p{N}.,$€£])';
/** The longer forms first: what one has taken the next leaves alone. */
const FORMS = [
  `${BEGINS}(?<year>20\\d\\d|19\\d\\d)-(?<monthNumber>\\d\\d)-(?<day>\\d\\d)(?!\\d)`,
  `${BEGINS}${MONTH} ${DAY}(?:(?:–|-| to | and | through )(?<until>\\d{1,2}))?(?:,? ${YEAR})?${NO_MORE}`,
  `${BEGINS}(?:(?<until>\\d{1,2})(?:–|-| to | and | bis | au | al )(?:the )?)?${DAY} (?:of |de )?${MONTH}(?:,? (?:de |del )?${YEAR})?${NO_MORE}`,
  `${BEGINS}${MONTH}(?:,? (?:of |de |del )?${YEAR})${NO_MORE}`,
  `${BEGINS}(?:Q(?<quarter>[1-4])|(?:the )?(?<ordinal>${ORDINALS.join('|')}) quarter)(?:,? (?:of )?${YEAR})?${NO_MORE}`,
  `${BEGINS}${MONTH}${NO_MORE}`,
  `${BEGINS}${YEAR}s?${NO_MORE}(?!-\\p{L})`,
  `${BEGINS}(?<weekday>${WEEKDAYS.join('|')})s?${NO_MORE}`,
].map((form) => new RegExp(form, 'giu'));

/** Months that are words as well, unless something says that they are months. */
const DOUBTFUL = /^(?:may|march|mar\.|mars|mayo|mai)$/i;
const BEFORE_MONTH =
  /(?:in|for|before|after|until|till|by|since|from|through|next|last|early|late|this|mid|of|im|seit|bis|ab|en|de|fin|début|mi)[ -]$/i;
/** What follows a four-digit number that counts things. */
const COUNTS = /^ (?:\p{Ll}+s(?!\p{L})|percent|people)/u;

const matchers = (names: readonly string[]): RegExp[] =>
  names.map((name) => new RegExp(`^(?:${name})$`, 'iu'));
const [MONTH_NAMES, WEEKDAY_NAMES, ORDINAL_NAMES] = [MONTHS, WEEKDAYS, ORDINALS].map(matchers);

const place = (names: readonly RegExp[] = [], word: string): number =>
  names.findIndex((name) => name.test(word));

/** What every date has: a digit or a name of a month, weekday or quarter. */
const MAY_DATE = new RegExp(
  `\\d|(?<!\\p{L})(?:${[...MONTHS, ...WEEKDAYS, 'quarter'].join('|')})`,
  'iu',
);

/** The dates of a text in their order. "9 to 14 February" is two. */
export function datesIn(text: string): StatedDate[] {
  const found: StatedDate[] = [];
  if (!MAY_DATE.test(text)) return found;
  for (const form of FORMS)
    for (const { 0: words, index, groups = {} } of text.matchAll(form)) {
      const [start, end] = [index, index + words.length];
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const { month, monthNumber, day, until, year, quarter, ordinal, weekday } = groups;
      const alone = month !== undefined && day === undefined && year === undefined;
      if (
        alone &&
        DOUBTFUL.test(month) &&
        !(/^\p{Lu}/u.test(month) && BEFORE_MONTH.test(text.slice(Math.max(0, start - 8), start)))
      )
        continue;
      if (
        month &&
        !day &&
        !/^\p{Lu}/u.test(month) &&
        !/[éû]|^[a-z]+(?:bre|ero|il|io|sto|zo|in|et|ier)$/u.test(month)
      )
        continue;
      if (
        year &&
        words.length === 4 &&
        COUNTS.test(text.slice(end, end + 20)) &&
        !/^ (?:\p{Ll}+ss|was|is|has|sales|results|figures|forecasts|revenues)/u.test(
          text.slice(end, end + 20),
        )
      )
        continue;
      const date = {
        ...{ start, end, weekday: weekday === undefined ? null : place(WEEKDAY_NAMES, weekday) },
        year: year === undefined ? null : Number(year),
        month:
          month === undefined
            ? monthNumber
              ? Number(monthNumber)
              : null
            : place(MONTH_NAMES, month) + 1,
        quarter: quarter ? Number(quarter) : ordinal ? place(ORDINAL_NAMES, ordinal) + 1 : null,
        day: day === undefined ? null : Number(day),
      };
      found.push(date);
      if (until !== undefined) found.push({ ...date, day: Number(until) });
    }
  return found.sort((a, b) => a.start - b.start);
}

const parts = ['year', 'month', 'day', 'quarter', 'weekday'] as const;

/** The quarter of a date, by its month where it names one. */
const quarterOf = ({ quarter, month }: StatedDate): number | null =>
  quarter ?? (month === null ? null : Math.ceil(month / 3));

/** Whether a date tells nothing that the other does not. */
export const dateHolds = (whole: StatedDate, date: StatedDate): boolean =>
  parts.every(
    (part) =>
      date[part] === null ||
      (part === 'quarter' ? quarterOf(whole) === date.quarter : whole[part] === date[part]),
  );

/** The day of an ISO date or time, as a stated date without a place. */
export function dateOfDay(iso: string): StatedDate | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const weekday = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDay();
  return {
    ...{ start: 0, end: 0, year: Number(year), month: Number(month), day: Number(day) },
    ...{ quarter: Math.ceil(Number(month) / 3), weekday },
  };
}

const WEEK = 7;

/** The days of the week before and after a day: what "on Tuesday" means in an article of that day. */
export function daysAround(iso: string): StatedDate[] {
  const at = Date.parse(`${iso.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(at)) return [];
  return Array.from({ length: 2 * WEEK + 1 }, (_, days) =>
    dateOfDay(new Date(at + (days - WEEK) * 86_400_000).toISOString()),
  ).flatMap((date) => date ?? []);
}
