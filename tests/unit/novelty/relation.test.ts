import { describe, expect, test } from 'vitest';
import { printOf } from '../../../lib/novelty/print.ts';
import { relationOf } from '../../../lib/novelty/relation.ts';
import { HIRING, ORCHARD, RELEASE, REWRITE, SUMMARY } from './sample-stories.ts';

type Source = Parameters<typeof printOf>[0];
const kindOf = (a: Source, b: Source): string => relationOf(printOf(a), printOf(b)).kind;

describe('relationOf', () => {
  test('knows a text again, whole or with sentences left out', () => {
    expect(kindOf(RELEASE, RELEASE)).toBe('copy');
    const shorter = RELEASE.text.replace(/"People.*?2021\. /, '').replace(/Critics.*$/, '');
    expect(kindOf(RELEASE, { ...RELEASE, text: shorter })).toBe('copy');
  });

  test('knows the same event in other words, and as a feed tells it', () => {
    expect(kindOf(RELEASE, REWRITE)).toBe('rewrite');
    expect(kindOf(RELEASE, SUMMARY)).toBe('rewrite');
    expect(kindOf(SUMMARY, REWRITE)).toBe('rewrite');
  });

  test('tells other events of the same company, and other matters, apart', () => {
    expect(kindOf(RELEASE, HIRING)).not.toMatch(/copy|rewrite/);
    expect(kindOf(RELEASE, ORCHARD)).toBe('other');
  });

  test('does not depend on the order', () => {
    const [a, b] = [printOf(RELEASE), printOf(SUMMARY)];
    expect(relationOf(a, b)).toEqual(relationOf(b, a));
  });
});
