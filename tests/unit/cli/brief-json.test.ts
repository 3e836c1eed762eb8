import { expect, it } from 'vitest';
import { articleFromText } from '../../../lib/article/article-from-text.ts';
import { briefJson, briefOf, explanation } from '../../../lib/cli/brief-json.ts';

const facts = { url: 'https://a.example/', title: 'Ostra', siteName: null };
const briefed = (text: string, lang: string) =>
  briefOf(articleFromText(text, { ...facts, lang }), 3);

it('names the sentences of signals with their words, and where they stand in the explanation', () => {
  const made = briefed('Ostra opened a lab. It may grow. Experts say it is small.', 'en');
  expect(briefJson(made).signals).toMatchObject({
    hedged: [{ sentence: 1, cues: ['may'] }],
    vague: [{ sentence: 2, cues: ['Experts say'] }],
    amounts: [],
    voices: [],
    primaryLinks: [],
  });
  expect(explanation(made).supposed?.hedged).toEqual([
    { sentence: 1, cues: [{ text: 'may', start: 3, end: 6, quoted: false }] },
  ]);
});

it('says null where the language is not measured', () => {
  expect(briefJson(briefed('Ostra potrebbe crescere.', 'it')).signals).toMatchObject({
    hedged: null,
    vague: null,
    amounts: null,
    voices: null,
    primaryLinks: [],
  });
});

it('names who speaks, with the sentences that give their words', () => {
  const made = briefed('“It holds water,” said Ines Marlow, who runs Ostra. It rained.', 'en');
  expect(briefJson(made).signals.voices).toEqual([
    expect.objectContaining({
      name: 'Ines Marlow',
      statements: [{ sentences: [0], kind: 'direct', quote: 'It holds water,' }],
    }),
  ]);
});
