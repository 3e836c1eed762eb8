import type { Put } from '../trees/put.ts';
import type { Evidence } from './evidence.ts';
import { sameAmount } from './same-amount.ts';
import type { Parsed } from './units.ts';

/** What stands before a number or behind it says whether it is a bound, and of which kind. English. */
const BOUNDS: readonly (readonly [bound: string, before: RegExp, behind: RegExp])[] = [
  [
    'most',
    /(?:up to|as (?:much|many|long|far|high|low) as|at most|no more than|maximum of|capped at|limit\p{L}* (?:to|at)|reach) \P{L}*$/iu,
    /^ or (?:less|fewer)|^ at most/iu,
  ],
  ['least', /(?:at least|no (?:fewer|less) than|minimum of) \P{L}*$/iu, /^ or more|^\+/iu],
  [
    'over',
    /(?:more than|over|above|exceed(?:s|ed|ing)?|beyond|greater than) \P{L}*$/iu,
    /^ and (?:more|up)/iu,
  ],
  [
    'under',
    /(?:less than|fewer than|under|below|nearly|almost|not quite|just short of) \P{L}*$/iu,
    /^$/u,
  ],
  [
    'from',
    /(?:(?<!up |down )from|instead of|rather than|compared (?:with|to)|against|up from|down from|than) \P{L}*$/iu,
    /^$/u,
  ],
  ['to', /(?<!up )to \P{L}*$/iu, /^$/u],
  ['by', /by \P{L}*$/iu, /^$/u],
  [
    'parted',
    /(?:another|additional|further|extra|remaining|other) \P{L}*$/iu,
    /^ (?:more|others|additional)/iu,
  ],
];
/** Letters before a number in which its bound stands. */
const REACH = 24;

const boundOf = ({ text }: Parsed, { start, end }: { start: number; end: number }): string => {
  const before = text.slice(Math.max(0, start - REACH), start);
  const behind = text.slice(end, end + REACH);
  return (
    BOUNDS.find(
      ([, front, back]) => front.test(before) || (behind !== '' && back.test(behind)),
    )?.[0] ?? ''
  );
};

/** Whether the numbers of a statement are bounds where they are in the article, and from and to where they are. */
export function putBoundFeatures({ judged, sources }: Evidence, put: Put): void {
  const { statement } = judged;
  let [dropped, added, turned, kept] = [0, 0, 0, 0];
  for (const amount of statement.amounts) {
    const told = boundOf(statement, amount);
    const had = sources.flatMap(({ unit }) =>
      unit.amounts
        .filter((other) => sameAmount(amount, other))
        .map((other) => boundOf(unit, other)),
    );
    if (had.length === 0) continue;
    if (had.includes(told)) kept++;
    else if (told === '') dropped += Number(had.every((one) => LIMITS.has(one)));
    else if (had.includes('')) added += Number(LIMITS.has(told));
    else turned++;
  }
  put('bounds kept', kept);
  put('bounds dropped', dropped);
  put('bounds added', added);
  put('bounds turned', turned);
}
const LIMITS: ReadonlySet<string> = new Set(['most', 'least', 'over', 'under']);
