import { describe, expect, test } from 'vitest';
import { countWords, wordSpans, words } from '../../../lib/text/words.ts';

describe('words', () => {
  test.each([
    ['Quellwerk’s GPT‑5 isn’t free.', ['quellwerk', 'gpt-5', "isn't", 'free']],
    ['It cost $1,204.50 (or 3.5 percent).', ['it', 'cost', '1,204.50', 'or', '3.5', 'percent']],
    ['state-of-the-art, v2.0', ['state', 'of', 'the', 'art', 'v2.0']],
    ['Ça va, Zoë?', ['ça', 'va', 'zoë']],
    ['新しいモデルが出た。', ['新しい', 'モデル', 'が', '出', 'た']],
    [' – … !', []],
  ])('of “%s”', (text, wanted) => {
    expect(words(text)).toEqual(wanted);
  });

  test('spans say where each word stands', () => {
    expect(wordSpans('On Orla-3')).toEqual([
      { text: 'On', start: 0, end: 2 },
      { text: 'Orla-3', start: 3, end: 9 },
    ]);
  });
});

describe('countWords counts what a reader would', () => {
  test.each([
    ['A state-of-the-art model — it costs $5.', 'en', 6],
    ['C’est l’heure', 'fr', 2],
    ['新しいモデルが出た。', 'ja', 5],
    ['公司发布了新模型。', 'zh', 5],
    ['公司发布了新模型。', null, 5],
    ['새 모델이 나왔다.', 'ko', 3],
    ['สวัสดีครับ', 'th', 2],
    [' -- !', 'en', 0],
    ['', null, 0],
  ])('“%s” (%s): %i', (text, lang, wanted) => {
    expect(countWords(text, lang)).toBe(wanted);
  });

  test('a long run of signs takes no time', () => {
    const from = process.hrtime.bigint();
    expect(countWords('-'.repeat(200_000), 'en')).toBe(0);
    expect(Number(process.hrtime.bigint() - from) / 1e6).toBeLessThan(500);
  });
});
