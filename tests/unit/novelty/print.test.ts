import { describe, expect, test } from 'vitest';
import { IS_NAME, printOf, readPrint } from '../../../lib/novelty/print.ts';
import { MARCH_3, RELEASE, SUMMARY } from './sample-stories.ts';

describe('printOf', () => {
  test('is the same for the same text and takes at most 250 bytes', () => {
    const long = { ...RELEASE, text: Array(20).fill(RELEASE.text).join('\n\n') };
    expect(printOf(RELEASE)).toEqual(printOf({ ...RELEASE }));
    expect(printOf(long).length).toBeLessThanOrEqual(250);
  });

  test('carries the time in minutes and the number of words', () => {
    const print = readPrint(printOf(SUMMARY));
    expect(print?.time).toBe(MARCH_3 / 60_000);
    expect(print?.words).toBe(30);
  });

  test('is made of nothing, and of a title alone', () => {
    const empty = readPrint(printOf({ title: '', text: '', lang: null, time: 0 }));
    expect(empty?.terms).toHaveLength(0);
    const titled = readPrint(printOf({ title: 'Lantern 3', text: '', lang: null, time: 0 }));
    expect(titled?.terms.length).toBeGreaterThan(0);
  });

  test('takes texts without spaces, and of other scripts', () => {
    const print = printOf({
      title: 'ランタン3を発表',
      text: '東京の研究所は火曜日に新しい言語モデルを発表した。',
      lang: 'ja',
      time: 0,
    });
    expect(readPrint(print)?.terms.length).toBeGreaterThan(4);
  });
});

describe('the terms of a print', () => {
  const namesIn = (text: string, lang: string): number =>
    readPrint(printOf({ title: '', text, lang, time: 0 }))?.terms.filter((term) => term & IS_NAME)
      .length ?? -1;

  test('are names by a capital that the place does not owe, but not by that of German nouns', () => {
    expect(namesIn('Growers met Pellworth there.', 'en')).toBe(1);
    expect(namesIn('Growers met others there.', 'en')).toBe(0);
    expect(namesIn('Dort trafen sie im Hafen die Bauern.', 'de')).toBe(0);
    expect(namesIn('Dort trafen sie Leute von GridMind.', 'de')).toBe(1);
  });

  test('leave out the short words of languages whose function words are not known', () => {
    const of = (text: string) => readPrint(printOf({ title: '', text, lang: 'pl', time: 0 }));
    expect(of('to nie był on')?.terms).toHaveLength(0);
    expect(of('to nie był sad')?.terms).toHaveLength(0);
    expect(of('to nie jabłko')?.terms).toHaveLength(1);
  });
});

describe('readPrint', () => {
  test('refuses other versions and bytes that are cut off', () => {
    const bytes = printOf(SUMMARY);
    expect(readPrint(bytes.subarray(0, bytes.length - 1))).toBeNull();
    expect(readPrint(Uint8Array.of(99, ...bytes.subarray(1)))).toBeNull();
    expect(readPrint(new Uint8Array())).toBeNull();
  });
});
