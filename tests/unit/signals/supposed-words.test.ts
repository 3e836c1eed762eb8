import { describe, expect, it } from 'vitest';
import { tokensOf } from '../../../lib/signals/supposed-tokens.ts';
import { SAID_NAMES, saidIn } from '../../../lib/signals/supposed-words.ts';

describe('what is said in a sentence', () => {
  it.each([
    ['You will see it in 2027.', ['to the reader', 'will', 'word will', 'figure', 'year']],
    ['I was at Ostra, she said.', ['own', 'first', 'past', 'told', 'name']],
    ['Open the lid!', ['directs', 'ends !', 'short']],
    ['What will it hold?', ['asks', 'asks what']],
    ['Will it hold “racks?”', ['asks']],
  ])('%j', (text, names) => {
    expect([...saidIn(tokensOf(text))]).toEqual(expect.arrayContaining(names));
  });

  it.each([
    [
      'The lab stands in the middle of the old town.',
      ['to the reader', 'own', 'name', 'year', 'short'],
    ],
    ['Will it hold the racks of the other lab too?', ['asks what', 'name', 'directs']],
  ])('not %j', (text, names) => {
    const said = saidIn(tokensOf(text));
    expect(names.filter((name) => said.has(name))).toEqual([]);
  });

  it('has a name that can have a weight', () => {
    const text = 'What may you think of 3 racks by 2030 that Ostra said it will use: perhaps?';
    for (const name of saidIn(tokensOf(text))) expect(SAID_NAMES).toContain(name);
  });
});
