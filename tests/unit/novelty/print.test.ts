import { describe, expect, test } from 'vitest';
import { printOf, readPrint } from '../../../lib/novelty/print.ts';
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

describe('readPrint', () => {
  test('refuses other versions and bytes that are cut off', () => {
    const bytes = printOf(SUMMARY);
    expect(readPrint(bytes.subarray(0, bytes.length - 1))).toBeNull();
    expect(readPrint(Uint8Array.of(99, ...bytes.subarray(1)))).toBeNull();
    expect(readPrint(new Uint8Array())).toBeNull();
  });
});
