import { describe, expect, it } from 'vitest';
import { inTurn } from '../../../lib/feeds/in-turn.ts';
import { feedOf, NOON } from './given.ts';

describe('inTurn', () => {
  it('gives the feeds that are due, those of a host together, the longest due first', () => {
    const feeds = [
      feedOf({ id: 'a', url: 'https://halyard.example/1', nextAt: NOON }),
      feedOf({ id: 'b', url: 'https://ostra.example/1', nextAt: NOON - 5 }),
      feedOf({ id: 'c', url: 'https://halyard.example/2', nextAt: NOON - 9 }),
      feedOf({ id: 'd', url: 'https://halyard.example/3', nextAt: NOON + 1 }),
      feedOf({ id: 'e', url: 'https://halyard.example:8443/1', nextAt: NOON - 2 }),
      feedOf({ id: 'f', url: 'https://ostra.example/2', nextAt: NOON - 5, paused: true }),
    ];
    const ids = inTurn(feeds, NOON).map((group) => group.map(({ id }) => id));
    expect(ids).toEqual([['c', 'a'], ['b'], ['e']]);
  });

  it('counts a feed to the host where it is asked next', () => {
    const moved = { url: 'https://ostra.example/x', times: 3, by: 'self' as const };
    const feeds = [feedOf({ id: 'a', moved }), feedOf({ id: 'b', url: 'https://ostra.example/1' })];
    expect(inTurn(feeds, NOON)).toHaveLength(1);
  });
});
