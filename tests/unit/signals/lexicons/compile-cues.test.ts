import { describe, expect, it } from 'vitest';
import { compileCues, findCues } from '../../../../lib/signals/lexicons/compile-cues.ts';
import { cuesOfSentence, LANGUAGES } from '../../../../lib/signals/supposed-cues.ts';
import { tokensOf } from '../../../../lib/signals/supposed-tokens.ts';

const sets = { be: "is|are|'s", people: 'experts|@critics', critics: 'critics' };

function found(patterns: string, text: string): string[] {
  const group = { name: 'a', list: 'hedged', source: 'ours', patterns } as const;
  const tokens = tokensOf(text);
  return findCues(compileCues({ sets, groups: [group] }), tokens).map(({ from, to }) =>
    tokens
      .slice(from, to)
      .map((token) => token.text)
      .join(' '),
  );
}

describe('a pattern', () => {
  it.each([
    ['may|might', 'It Might or may.', ['Might', 'may']],
    ['@be likely', "It's likely, they are likely", ["'s likely", 'are likely']],
    ['@people say', 'Critics say, experts say', ['Critics say', 'experts say']],
    [
      'in ?early|late talks',
      'in talks, in late talks, in the talks',
      ['in talks', 'in late talks'],
    ],
    ['is *~ly clear', 'is really fully clear', ['is really fully clear']],
    [
      'reports <2 say',
      'reports from Oslo say, reports from all over Oslo say',
      ['reports from Oslo say'],
    ],
    ['plan =to to', 'we plan to, we plan it', ['plan to']],
    ['set to !#', 'set to rise, set to 5', ['set to']],
    ['-no doubt', 'no doubt, a doubt', ['doubt']],
    ['+^|, some', 'Some of it, some and some', ['Some', 'some']],
    ['data <1 [ suggest ]', 'data now suggest it', ['suggest']],
    ['by %', 'by Ostra, by hand', ['by Ostra']],
    ['to _', 'to open, to Ostra', ['to open']],
    ['known =^', 'It is known', ['known']],
  ])('%j', (pattern, text, expected) => {
    expect(found(pattern, text)).toEqual(expected);
  });

  it('sees the edge of the sentence through opening marks', () => {
    expect(found('+^ some', '“Some')).toEqual(['Some']);
  });

  it('is refused where it could begin with anything or names no set', () => {
    expect(() => found('<2 say', 'x')).toThrow('begins with anything');
    expect(() => found('@nobody say', 'x')).toThrow('no set nobody');
  });
});

describe('each lexicon', () => {
  it.each(['en', 'de', 'fr', 'es'])('%s is well formed', (lang) => {
    expect(() => cuesOfSentence(lang, [])).not.toThrow();
    expect(LANGUAGES.has(lang)).toBe(true);
  });
});

describe('tokens', () => {
  it('are words, numbers and marks, clitics cut off', () => {
    const texts = (text: string): string[] => tokensOf(text).map((token) => token.text);
    expect(texts("It isn't $1.5, they’d say.")).toEqual([
      ...['It', 'is', "n't", '$', '1.5', ',', 'they', '’d', 'say', '.'],
    ]);
    expect(texts('l’annonce qu’il')).toEqual(['l’', 'annonce', 'qu’', 'il']);
  });
});
