import { keyNamed, plural, pluralNamed, t } from '../../lib/client/i18n.ts';
import { type Finding, type Signal, stepOf } from '../../lib/model/signals.ts';
import { dayInWords, monthInWords, pageDay } from '../ui/dates.ts';

export type Meter = Extract<Signal, { kind: 'meter' }>;

/** How a meter is told: "Largely" and "supposed". In some languages the second part is empty. */
export interface Phrase {
  adverb: string;
  word: string;
}

export const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** The phrase of a meter at that step, 0 to 5; null where nobody has written it. */
function phraseAt(name: string, step: number): Phrase | null {
  const key = keyNamed(`meter${capital(name)}${step}`);
  if (key === null) return null;
  const [adverb = '', word = ''] = t(key).split('\n');
  return { adverb, word };
}

export const meterPhrase = ({ name, value }: Pick<Meter, 'name' | 'value'>): Phrase | null =>
  phraseAt(name, stepOf(value));

export const inOneLine = ({ adverb, word }: Phrase): string => `${adverb} ${word}`.trim();

/** What is measured, in a word: "supposed". */
export const measured = (name: string): string => {
  const phrase = phraseAt(name, 0);
  return phrase ? phrase.word || phrase.adverb : '';
};

/** "Not measured in Finnish" */
export function notMeasured(lang: string | null): string {
  try {
    const kind = { type: 'language', fallback: 'none' } as const;
    const names = new Intl.DisplayNames(navigator.language, kind);
    const named = lang === null ? undefined : names.of(lang);
    if (named !== undefined) return t('signalUnmeasured', named);
  } catch {
    // A page may call its language anything: a RangeError.
  }
  return t('signalUnmeasuredHere');
}

const MONTH = /^\d{4}-\d{2}$/;
const DAY = /^\d{4}-\d{2}-\d{2}(?:T.*)?$/;

const isDate = (value: string): boolean => MONTH.test(value) || DAY.test(value);

/** A day or month as the reader writes it; anything else as it is. */
export function dateInWords(value: string): string {
  const day = isDate(value) ? pageDay(MONTH.test(value) ? `${value}-01` : value) : null;
  if (day === null) return value;
  return MONTH.test(value)
    ? monthInWords(day, navigator.language)
    : dayInWords(day, null, navigator.language);
}

const camel = (value: string): string => value.split(/[\s-]/).map(capital).join('');

/** Where a date stands, in words: "json-ld" as "in its data". */
export function originInWords(value: string): string {
  const key = keyNamed(`origin${camel(value)}`);
  return key === null ? value : t(key);
}

/** A value of a finding: in words of ours where there are some for it ("press release"), else as the text has it. */
function valueInWords(finding: string, value: string): string {
  const key = keyNamed(`${finding}${camel(value)}`);
  return key === null ? value : t(key);
}

/** What a finding says; null where nobody has written it. Origins are only spoken of beside dates. */
export function findingText({ name, count, values }: Finding): string | null {
  const base = `finding${capital(name)}`;
  const words = values.some(isDate)
    ? values.map((value) => (isDate(value) ? dateInWords(value) : originInWords(value)))
    : values.map((value) => valueInWords(base, value));
  const many = pluralNamed(base);
  if (many !== null) return plural(many, count, ...words);
  const key = keyNamed(base);
  return key === null ? null : t(key, String(count), ...words);
}
