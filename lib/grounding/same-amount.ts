import type { Amount } from './amounts.ts';

/** Months and years are told in days and weeks as well: their lengths differ by so much. */
const TIME_ROOM = 0.03;
/** How far a number may be from one that it is said to be about; parts in words ("a quarter") are told more roughly. */
const ABOUT = 0.06;
const ABOUT_PART = 0.13;
/** How much rounding may take off a number that is given without "about": a third digit and less. */
const ROUNDED = 0.02;

const close = (a: number, b: number, room: number): boolean =>
  Math.abs(a - b) <= room * Math.max(Math.abs(a), Math.abs(b)) + 1e-12;

/** Whether what two amounts are counted in can be the same. */
function sameMeasure(a: Amount, b: Amount): boolean {
  if (a.per !== null && b.per !== null && periodOf(a.per) !== periodOf(b.per)) return false;
  if (a.kind === 'money' && b.kind === 'money')
    return sameCurrency(currencyOf(a.unit), currencyOf(b.unit));
  if (a.kind === b.kind) return a.unit === b.unit || a.unit === null || b.unit === null;
  if (a.kind === 'times' || b.kind === 'times') return [a, b].every(({ kind }) => kind !== 'money');
  if (a.kind === 'share' || b.kind === 'share') return false;
  return a.unit === null || b.unit === null || a.unit === b.unit;
}

const currencyOf = (unit: string | null): string =>
  (unit ?? '')
    .replace(/^US\$$|^USD$/i, '$')
    .replace(/^EUR$/i, '€')
    .replace(/^([CA])[AU]\$$/, '$1$');
/** A bare dollar sign may stand for any dollar. */
const sameCurrency = (a: string, b: string): boolean =>
  a === b || ((a === '$' || b === '$') && a.endsWith('$') && b.endsWith('$'));

const PERIODS: Record<string, string> = {
  tag: 'day',
  jour: 'day',
  día: 'day',
  woche: 'week',
  semaine: 'week',
  semana: 'week',
  monat: 'month',
  mois: 'month',
  mes: 'month',
  jahr: 'year',
  an: 'year',
  año: 'year',
};
const periodOf = (period: string): string => PERIODS[period] ?? period;

/** "At least" here and "at most" there. */
const areOpposed = (a: Amount, b: Amount): boolean =>
  (a.bound === 'over' && b.bound === 'under') || (a.bound === 'under' && b.bound === 'over');

/** Whether a stated amount is one that the article has: the same, or rounded as people round. */
export function sameAmount(stated: Amount, had: Amount): boolean {
  // "71.3" in a table, or behind another percentage, stands for 71.3 percent.
  for (const [share, bare] of [
    [stated, had],
    [had, stated],
  ] as const)
    if (share.kind === 'share' && bare.kind === 'plain' && bare.unit === null && bare.step < 1)
      return close(share.value, bare.value / 100, 1e-9);
  if (!sameMeasure(stated, had) || areOpposed(stated, had)) return false;
  const timed = stated.unit === 'time' && had.unit === 'time';
  const measured = stated.unit !== null && stated.unit === had.unit && stated.kind === 'plain';
  const [a, b] = measured ? [stated.base, had.base] : [stated.value, had.value];
  if (close(a, b, timed ? TIME_ROOM : 1e-9)) return true;
  const { bound } = stated;
  if ((bound === 'over' && b < a) || (bound === 'under' && b > a)) return false;
  if (stated.step > 0 && Math.abs(a - b) <= stated.step / 2 && close(a, b, ROUNDED)) return true;
  const room = stated.kind === 'share' && stated.step === 0 ? ABOUT_PART : ABOUT;
  return bound !== null && close(a, b, room);
}
