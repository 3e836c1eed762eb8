import { expect, test } from 'vitest';
import { groundOf } from '../../../lib/grounding/ground.ts';
import { unknownNames } from '../../../lib/grounding/names.ts';
import { parse } from '../../../lib/grounding/units.ts';
import { articleOf } from './given.ts';

const ground = groundOf(
  articleOf(
    'Fairlow had 24 percent of the market and Copperline 31 percent. Two thirds of its robots went to Leeds. The inquiry may take eighteen months; a verdict is planned for March. Leeds loses 95 jobs and Ulm 75. A battery holds 38 kilowatt-hours.',
  ),
  [],
);

/** What the article has nowhere. */
function missing(text: string): string[] {
  const statement = parse(text, 'en');
  return [...ground.known.missing(statement), ...unknownNames(ground.book, statement)].map(
    ({ start, end }) => text.slice(start, end),
  );
}

test.each([
  'Fairlow had 24 percent, behind Copperline’s 31.',
  'About two in three robots went to Leeds.',
  'The inquiry may take a year and a half.',
  'The verdict is to come in March.',
  'Leeds loses 95 jobs, Ulm with 75 comes next.',
  'The 38 kWh battery is new.',
])('a number that is told in another form is no unknown one: %s', (text) => {
  expect(missing(text)).toEqual([]);
});

test('other numbers, days and names are', () => {
  expect(missing('Fairlow had 24 percent, behind Copperline’s 37.')).toEqual(['37']);
  expect(missing('About two in five robots went to Leeds.')).toContain('five');
  expect(missing('The verdict is to come in May.')).toEqual(['May']);
  expect(missing('The 38 kWh battery of Greywick is new.')).toEqual(['Greywick']);
});
