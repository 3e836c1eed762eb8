import { describe, expect, test } from 'vitest';
import { keyPointsOf, pickPoints } from '../../../lib/brief/pick-points.ts';
import type { KeyPoint } from '../../../lib/model/brief.ts';
import { page, sentences } from './points/page.ts';

const flat = (count: number): number[] => Array.from({ length: count }, () => 0);
const best = (count: number, ...tops: number[]): number[] =>
  Array.from({ length: count }, (_, i) => (tops.includes(i) ? 1 : 0));

describe('sections', () => {
  const article = page('Towns', [
    '# Halden',
    ...sentences(9),
    '# Brixton',
    ...sentences(9, 9),
    '# Nordby',
    ...sentences(9, 18),
    '# Sources',
    ...sentences(9, 27),
  ]);

  test('each have a point, the best they have', () => {
    const points = pickPoints(article, best(36, 2, 13, 20), []);
    expect(points).toEqual(expect.arrayContaining([2, 13, 20]));
    expect(points).toHaveLength(7);
  });

  test('that stand apart have none, even the best', () => {
    expect(pickPoints(article, best(36, 30, 31, 32), []).filter((i) => i >= 27)).toEqual([]);
  });

  test('behind the ranked sentences have points too', () => {
    const points = pickPoints(article, flat(9), []);
    expect(points.some((i) => i >= 18)).toBe(true);
  });
});

test('a ranked sentence goes before those that are not', () => {
  const scores = Array.from({ length: 9 }, () => -1);
  expect(pickPoints(page('Towns', sentences(12)), scores, [])).toEqual([0, 4, 8]);
});

test('a sentence that only announces something is none', () => {
  const lines = ['Let’s look at the ferries of Halden today.', ...sentences(11)];
  expect(pickPoints(page('Towns', lines), best(12, 0), [])).not.toContain(0);
});

describe('items', () => {
  const list = (count: number): ReturnType<typeof page> =>
    page(
      'Towns',
      Array.from({ length: count }, (_, i) => [
        `## ${i + 1}. Town`,
        sentences(3, 3 * i).join(' '),
      ]).flat(),
    );

  test('have their first statement each, in reading order', () => {
    expect(pickPoints(list(5), best(15, 2, 5, 8), [])).toEqual([0, 3, 6, 9, 12]);
  });

  test('that the summary opens have none', () => {
    expect(pickPoints(list(5), flat(15), [3])).toEqual([0, 6, 9, 12]);
  });

  test('are twelve at most, those with the best scores', () => {
    const points = pickPoints(
      list(14),
      best(42, ...Array.from({ length: 12 }, (_, i) => 3 * i + 6)),
      [],
    );
    expect(points).toEqual(Array.from({ length: 12 }, (_, i) => 3 * i + 6));
  });

  test('pass over what leans, what is spoken of as known, and lines of a template', () => {
    const lines = [0, 1, 2, 3].flatMap((i) => [
      `## ${i + 1}. Town`,
      `Price: nine crowns for a bed in house${i}.`,
      'It is cheap at any time of the year.',
      `The deal will bring many${i} people${i} here${i}.`,
      ...sentences(1, i),
    ]);
    expect(pickPoints(page('Towns', lines), flat(16), [])).toEqual([3, 7, 11, 15]);
  });

  test('may be the short steps of a how-to', () => {
    const steps = ['1) Open the app.', '2) Choose a voice.', '3) Wait for it.', '4) Say a word.'];
    expect(pickPoints(page('How to speak', [...sentences(8), ...steps]), flat(12), [])).toEqual([
      8, 9, 10, 11,
    ]);
  });
});

describe('the author’s points', () => {
  const article = page('Towns', ['TL;DR: Halden sells ferries to Brixton.', ...sentences(20)]);
  const own = (i: number): KeyPoint => ({
    text: article.sentences[i]?.text ?? '',
    sentences: [i],
    origin: 'author',
  });

  test('stand alone from two on', () => {
    expect(keyPointsOf(article, flat(21), [own(0), own(7)], [3])).toEqual([own(0), own(7)]);
  });

  test('are completed where there is one', () => {
    const points = keyPointsOf(article, flat(21), [own(0)], [3]);
    expect(points[0]).toEqual(own(0));
    expect(points.slice(1).map(({ origin }) => origin)).toEqual(Array(4).fill('engine'));
  });

  test('of several sentences are not repeated by one of ours', () => {
    const article = page('Towns', [
      'Quellwerk asks nobody for schools.',
      'The lab from Halden trains on maps for schools in Norway.',
      'The lab from Halden asks nobody at night.',
      ...sentences(9),
    ]);
    const whole: KeyPoint = {
      text: 'Quellwerk asks nobody for schools. The lab from Halden trains on maps for schools in Norway.',
      sentences: [0, 1],
      origin: 'author',
    };
    const points = keyPointsOf(article, best(12, 2), [whole], []);
    expect(points[0]).toEqual(whole);
    expect(points.length).toBeGreaterThan(1);
    expect(points.map(({ text }) => text)).not.toContain(
      'The lab from Halden asks nobody at night.',
    );
  });

  test('leave out what the summary says', () => {
    const said = keyPointsOf(article, flat(21), [own(0), own(3), own(7)], [3]);
    expect(said).toEqual([own(0), own(7)]);
  });
});
