import { expect, test } from 'vitest';
import { tokensOf } from '../../../lib/search/terms.ts';

const terms = (text: string): string =>
  tokensOf(text)
    .map(({ term }) => term)
    .join(' ');

test.each([
  ['Halyard’s models don’t', 'halyard models dont'],
  ['GPT-5, GPT5 and GPT 5', 'gpt 5 gpt 5 and gpt 5'],
  ['the H100 and o3', 'the h100 and o3'],
  ['Node.js 1.5', 'node js 1 5'],
  ['Zürich, Škoda, Ελλάδα', 'zurich skoda ελλαδα'],
  ['l’IA d’aujourd’hui', 'l ia d aujourd hui'],
  ['鴻海精密', '鴻海 海精 精密'],
  ['使用GPT模型', '使用 gpt 模型'],
  ['猫', '猫'],
  ['ＡＩ ﬁne', 'ai fine'],
  ['— … !', ''],
])('%s', (text, expected) => {
  expect(terms(text)).toBe(expected);
});

test('a term knows where it stands', () => {
  const text = 'Zürich’s 海精密 GPT5';
  expect(tokensOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Zürich',
    '海精',
    '精密',
    'GPT',
    '5',
  ]);
});
