import { expect, test } from 'vitest';
import { featuresOf } from '../../../lib/brief/features.ts';
import { rankSentences } from '../../../lib/brief/rank.ts';
import { REPORT, sample } from './sample.ts';

test('features tell place, title, figures and names', () => {
  const [first, second] = featuresOf(
    sample('Orla opens to schools', [
      'In May the Norwegian firm Quellwerk opens Orla to 300 schools. We like rain.',
      '- An item of a list about rain.',
    ]),
    10,
  );
  expect(first).toMatchObject({
    first: 1,
    early: 1,
    depth: 0,
    opensBlock: 1,
    title: 1,
    personal: 0,
  });
  expect(second).toMatchObject({ first: 0, second: 1, opensBlock: 0, title: 0, personal: 1 });
  expect(first?.numbers).toBeGreaterThan(second?.numbers ?? 1);
  expect(first?.names).toBeGreaterThan(second?.names ?? 1);
});

test('every score is a number, also where nothing can be compared', () => {
  for (const lines of [REPORT, ['One.'], ['!!!', '...'], []]) {
    const article = sample('', lines);
    const scores = rankSentences(article);
    expect(scores).toHaveLength(article.sentences.length);
    for (const score of scores) expect(score).toBeTypeOf('number');
    expect(scores.filter(Number.isNaN)).toEqual([]);
  }
});

test('a sentence ranks higher for words of the title', () => {
  const lines = ['Rain fell in Halden.', 'Orla reads well.', 'Wind blew in Brixton.'];
  const plain = rankSentences(sample('', lines))[1] ?? 0;
  expect(rankSentences(sample('Orla reads', lines))[1]).toBeGreaterThan(plain);
});

test('only the first 250 sentences are ranked', () => {
  const long = Array.from({ length: 400 }, (_, i) => `Sentence ${i} of a very long text.`);
  expect(rankSentences(sample('', long))).toHaveLength(250);
});
