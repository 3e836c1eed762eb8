import { describe, expect, test } from 'vitest';
import { asidesOf } from '../../../lib/topics/asides.ts';
import { articleOf } from './judge.ts';

const TEXT =
  'The harbor has three basins, and the oldest is shallow. A pilot goes out and drops a line.';
const asides = (text: string): number[] => [...asidesOf(articleOf('', text))];

describe('what is no part of a text', () => {
  test('sections on the publisher and on further texts, to the next heading', () => {
    expect(
      asides(`${TEXT}\n\n## About Halyard Labs\n\nIt has a door.\n\n## The mud\n\n${TEXT}`),
    ).toEqual([1, 2]);
    expect(asides(`${TEXT}\n\n## Related\n\n- Ostra opens a door\n- Ostra shuts it`)).toEqual([
      1, 2, 3,
    ]);
  });

  test('but no section that is the text itself', () => {
    expect(asides(`## About Halyard Labs\n\n${TEXT}\n\n${TEXT}`)).toEqual([]);
    expect(asides(`Hello.\n\n## Sources\n\n${TEXT}\n\n${TEXT}`)).toEqual([]);
  });

  test.each([
    'About the author: Ines Marten writes about harbors.',
    'Disclosure: Ostra has paid for the boat.',
    'Read more: Ostra opens a door.',
    'Photo: Ostra',
    '#AI #Ostra #mud',
    'Sign up for our letter on mud.',
  ])('%s', (paragraph) => {
    expect(asides(`${TEXT}\n\n${paragraph}`)).toEqual([1]);
  });

  test.each(['About nine boats are in the harbor.', 'More boats came.', 'He follows us.'])(
    'not so: %s',
    (paragraph) => {
      expect(asides(`${TEXT}\n\n${paragraph}`)).toEqual([]);
    },
  );
});
