import { expect, test } from 'vitest';
import { rankSentences, sentenceFeatures } from '../../../../lib/brief/rank/rank-sentences.ts';
import { REPORT, sample } from '../sample.ts';

test('every chance is one, also where nothing can be compared', () => {
  for (const lines of [REPORT, ['One.'], ['!!!', '...'], []]) {
    const article = sample('', lines);
    const chances = rankSentences(article);
    expect(chances).toHaveLength(article.sentences.length);
    for (const chance of chances) {
      expect(chance).toBeGreaterThan(0);
      expect(chance).toBeLessThan(1);
    }
  }
});

test('the news of a report ranks before what surrounds it', () => {
  const article = sample('Quellwerk opens Orla to schools', REPORT);
  const chances = rankSentences(article);
  const chanceOf = (opening: string): number =>
    chances[article.sentences.findIndex(({ text }) => text.startsWith(opening))] ?? Number.NaN;
  expect(chanceOf('Quellwerk said on Tuesday')).toBeGreaterThan(chanceOf('Have you tried'));
  expect(chanceOf('Quellwerk said on Tuesday')).toBeGreaterThan(chanceOf('Critics note'));
  expect(chanceOf('Quellwerk said on Tuesday')).toBeGreaterThan(chanceOf('Click here'));
});

test('an article in another script is ranked too', () => {
  const lines = [
    '千葉の企業が新しい言語モデルを発表した。学校は無料で使える。',
    '教師は契約を求めた。',
  ];
  expect(rankSentences(sample('企業が言語モデルを発表', lines, 'ja'))).toHaveLength(3);
});

test('only the first 250 sentences are ranked', () => {
  const long = Array.from({ length: 400 }, (_, i) => `Sentence ${i} of a very long text.`);
  expect(rankSentences(sample('', long))).toHaveLength(250);
  expect(sentenceFeatures(sample('', long))).toHaveLength(250);
});
