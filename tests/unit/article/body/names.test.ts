import { describe, expect, it } from 'vitest';
import { NAME_GROUPS, nameGroups } from '../../../../lib/article/body/names.ts';

const groups = (names: string): string[] => {
  const bits = nameGroups(names);
  return NAME_GROUPS.filter((_, bit) => (bits >> bit) & 1);
};

describe('nameGroups', () => {
  it.each([
    ['post-body', ['content']],
    ['RelatedStories', ['related']],
    ['recommended', ['related']],
    ['ad', ['ad']],
    ['header', ['header']],
    ['shadow', []],
    ['', []],
    ['c-author__bio', ['author']],
  ])('%s: %j', (names, expected) => {
    expect(groups(names)).toEqual(expected);
  });

  it('has no more groups than bits', () => {
    expect(NAME_GROUPS.length).toBeLessThanOrEqual(31);
  });
});
