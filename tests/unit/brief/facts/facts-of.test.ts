import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../../lib/brief/facts/facts-of.ts';
import { makeBrief } from '../../../../lib/brief/make-brief.ts';
import { sample } from '../sample.ts';
import { factsIn } from './found.ts';

const NEWS = [
  '# OpenAI in a heading',
  'The startup Quellwerk released Orla 5 on Tuesday, a language model with 70B parameters.',
  'Orla 5 is priced at $3 per million input tokens, and it scores 84.2% on MMLU.',
  'Last month Quellwerk raised $500 million in a Series C round.',
  'It might reach $900 million in revenue next year.',
  '` GPT-5 = code',
];

describe('the facts of an article', () => {
  const facts = factsOf(sample('Quellwerk releases Orla 5', NEWS));

  test('are those of its sentences, not of headings and code', () => {
    const texts = facts.map(({ text }) => text);
    expect(texts).toEqual(
      expect.arrayContaining([
        'Orla 5',
        'Quellwerk',
        '70B parameters',
        '$3 per million input tokens',
        '84.2%',
        'raised $500 million in a Series C round',
        '$900 million in revenue',
      ]),
    );
    expect(texts).not.toContain('OpenAI');
    expect(texts).not.toContain('GPT-5');
  });

  test('begin with what the headline names', () => {
    expect(facts.slice(0, 2).map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Orla 5', 'Quellwerk']),
    );
  });

  test('belong to a name that only this article tells is a model', () => {
    expect(facts.find(({ kind }) => kind === 'price')?.of).toBe('Orla 5');
  });

  test('say what is only supposed', () => {
    expect(facts.filter(({ supposed }) => supposed).map(({ text }) => text)).toEqual([
      '$900 million in revenue',
    ]);
  });

  test('stand in the brief', () => {
    const article = sample('Quellwerk releases Orla 5', NEWS);
    expect(makeBrief(article).facts).toEqual(facts);
  });

  test('are none where there is nothing', () => {
    expect(factsIn([])).toEqual([]);
    expect(factsIn(['The sea was calm that day.'])).toEqual([]);
  });
});

test('a figure said twice is one fact, with the sentence that says more', () => {
  const [fact, ...others] = factsIn([
    'The price is $3 per million tokens.',
    'GPT-5.1 costs $3 per million tokens.',
  ]).filter(({ kind }) => kind === 'price');
  expect(fact).toMatchObject({ of: 'GPT-5.1', count: 2, sentences: [1, 0] });
  expect(others).toEqual([]);
});

test('names of a list are found in every language', () => {
  const [fact] = factsIn(['OpenAIは新しいモデルを発表した。'], '', 'ja');
  expect(fact).toMatchObject({ kind: 'company', text: 'OpenAI' });
});
