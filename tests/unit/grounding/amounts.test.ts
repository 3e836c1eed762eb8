import { expect, test } from 'vitest';
import { type Amount, amountsIn } from '../../../lib/grounding/amounts.ts';
import { sameAmount } from '../../../lib/grounding/same-amount.ts';

const one = (text: string, lang = 'en'): Amount => {
  const [found, ...others] = amountsIn(text, lang, []);
  if (!found || others.length > 0) throw new Error(`Not one amount: ${text}`);
  return found;
};
const told = (text: string, lang = 'en'): [string, number][] =>
  amountsIn(text, lang, []).map(({ kind, value }) => [kind, value]);
const isSame = (stated: string, had: string): boolean => sameAmount(one(stated), one(had));

test('a number is read with its words of size, currency and unit', () => {
  expect(one('It raised $2.5 billion')).toMatchObject({ kind: 'money', unit: '$', value: 2.5e9 });
  expect(one('It raised 2.5 billion dollars')).toMatchObject({ kind: 'money', value: 2.5e9 });
  expect(one('about $38m')).toMatchObject({ value: 38e6, bound: 'near' });
  expect(one('eighteen months')).toMatchObject({ unit: 'time', value: 18 });
  expect(one('900 megawatts')).toMatchObject({ unit: 'watts', base: 9e8 });
  expect(one('$14 million a year')).toMatchObject({ per: 'year' });
});

test('numbers in words and parts of a whole are numbers', () => {
  expect(told('twenty-two hundred')).toEqual([['plain', 2200]]);
  expect(told('two hundred and fifty people')).toEqual([['plain', 250]]);
  expect(told('one in five, 30 percent, a quarter')).toEqual([
    ['share', 0.2],
    ['share', 0.3],
    ['share', 0.25],
  ]);
  expect(told('one pupil in eight')).toEqual([['share', 0.125]]);
  expect(told('Sales doubled')).toEqual([['times', 2]]);
});

test('the number of a name is none', () => {
  expect(told('Orrery shipped Meridian 4 and Prisma Nine')).toEqual([]);
});

test('each language groups digits in its own way', () => {
  expect(told('1.900 Bücher und 18,5 Prozent', 'de')).toEqual([
    ['plain', 1900],
    ['share', 0.185],
  ]);
  expect(told('3,4 millones de euros', 'es')).toEqual([['money', 3.4e6]]);
  expect(told("24 millions d'euros, 1 150 personnes", 'fr')).toEqual([
    ['money', 24e6],
    ['plain', 1150],
  ]);
});

test('one amount in two ways is the same, and so is it rounded', () => {
  expect(isSame('2 billion dollars', '$2bn')).toBe(true);
  expect(isSame('30 percent', 'three in ten')).toBe(true);
  expect(isSame('nearly 3,000', '2,987')).toBe(true);
  expect(isSame('roughly a quarter', '23 percent')).toBe(true);
  expect(isSame('two months', '60 days')).toBe(true);
  expect(isSame('71 percent', '71.3 percent')).toBe(true);
});

test('another amount, unit, currency or period is not the same', () => {
  expect(isSame('over 3,000', '2,987')).toBe(false);
  expect(isSame('$20 million', '$200 million')).toBe(false);
  expect(isSame('1.3 gigabytes', '1.3 terabytes')).toBe(false);
  expect(isSame('€60 million', '$60 million')).toBe(false);
  expect(isSame('$30 million a year', '$30 million a month')).toBe(false);
  expect(isSame('69.8 percent', '71.3 percent')).toBe(false);
});
