import { expect, test } from 'vitest';
import { Entities } from '../../../lib/grounding/entities.ts';
import { NameBook } from '../../../lib/grounding/names.ts';
import { otherSpeaker } from '../../../lib/grounding/speakers.ts';
import { parse, unitsOf } from '../../../lib/grounding/units.ts';
import { articleOf } from './given.ts';

const ARTICLE =
  articleOf(`Awa Ndoye started the group in Dakar two years ago. Newspapers in Wolof hardly exist, she said.

The phone company tests the model. The poet Omar Sowe complained that volunteers had copied his speeches without permission.`);
const UNITS = unitsOf(ARTICLE, []);
const ENTITIES = new Entities(new NameBook(ARTICLE, UNITS), UNITS, ARTICLE.title);

/** Who in a statement says what another said. */
function others(text: string): string[] {
  const statement = parse(text, 'en');
  const among = [...UNITS.keys()];
  return otherSpeaker(statement, ENTITIES.in(statement), ENTITIES, UNITS, among).map(
    ({ from, to }) =>
      statement.tokens
        .slice(from, to)
        .map((token) => token.text)
        .join(' '),
  );
}

test('who did not say it is found', () => {
  expect(
    others('Awa Ndoye complained that volunteers copied speeches without permission.'),
  ).toEqual(['Awa Ndoye']);
});

test.each([
  ['by name', 'Omar Sowe complained that volunteers had copied speeches without permission.'],
  ['by a pronoun', 'Awa Ndoye said that newspapers in Wolof hardly exist.'],
  ['or nobody has said it', 'Awa Ndoye said that the weather in June was fine.'],
])('who did say it is not: %s', (_, statement) => {
  expect(others(statement)).toEqual([]);
});
