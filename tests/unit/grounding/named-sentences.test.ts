import { expect, test } from 'vitest';
import { Entities } from '../../../lib/grounding/entities.ts';
import { namedSentences, strayIn } from '../../../lib/grounding/named-sentences.ts';
import { NameBook } from '../../../lib/grounding/names.ts';
import { parse, unitsOf } from '../../../lib/grounding/units.ts';
import { articleOf } from './given.ts';

const ARTICLE = articleOf(`The crew switched the pilot off in nine cases. Most had bad radio.

The union calls the test reckless. Its members want a vote.

The maker has 46 employees. Ruedi Hausar founded it in Zug.`);
const UNITS = unitsOf(ARTICLE, []);
const ENTITIES = new Entities(new NameBook(ARTICLE, UNITS), UNITS, ARTICLE.title);

/** What a statement has that the sentences a model names for it, and those beside them, have not. */
function stray(text: string, cites: number[]): [string, string][] | null {
  const statement = parse(text, 'en');
  const near = namedSentences(cites, UNITS, statement);
  return near === null
    ? null
    : strayIn(statement, near, UNITS, ENTITIES).map(({ kind, start, end }) => [
        kind,
        text.slice(start, end),
      ]);
}

test('a number that only other sentences have strays', () => {
  expect(stray('The crew switched the pilot off in 46 cases.', [0])).toEqual([['number', '46']]);
});

test('so does a name', () => {
  const statement = 'The union of Ruedi Hausar calls the test reckless.';
  expect(stray(statement, [2])).toEqual([['name', 'Ruedi Hausar']]);
});

test.each([[[0]], [[1]]])('what stands in them or beside them does not: %j', (cites) => {
  expect(stray('The crew switched the pilot off in nine cases.', cites)).toEqual([]);
});

test.each([
  ['none is named', []],
  ['they say nothing of it', [0]],
  ['there are no such sentences', [99, -1]],
])('nothing is known where %s', (_, cites) => {
  expect(stray('The maker has 46 employees.', cites)).toBeNull();
});
