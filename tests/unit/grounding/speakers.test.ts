import { expect, test } from 'vitest';
import { doubtsOf } from './given.ts';

const TEXT = `Awa Ndoye started the group in Dakar two years ago. She said that newspapers in Wolof hardly exist.

The phone company tests the model. A poet, Omar Sowe, complained that the volunteers had copied his speeches without permission.`;

test('what another said is doubted by the name of who is said to have', () => {
  const statement =
    'Awa Ndoye complained that the volunteers had copied speeches without permission.';
  expect(doubtsOf(TEXT, statement)).toEqual([['name', 'Awa Ndoye']]);
});

test.each([
  ['Omar Sowe complained that the volunteers had copied his speeches without permission.'],
  ['Awa Ndoye said that newspapers in Wolof hardly exist.'],
])('what they said themselves is not: %s', (statement) => {
  expect(doubtsOf(TEXT, statement)).toEqual([]);
});
