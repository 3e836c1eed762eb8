import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../../lib/text/sentences.ts';
import { HARD_SENTENCES, UNSEEN_SENTENCES } from './hard-sentences.ts';

const MARK = / \| |¦|↵/;

function sentencesOf(text: string, lang: string): string[] {
  const block = { kind: 'paragraph' as const, text, marks: [] };
  return splitSentences([block], lang).map((sentence) => sentence.text);
}

describe.each([...Object.entries(HARD_SENTENCES), ...Object.entries(UNSEEN_SENTENCES)])(
  '%s',
  (_, cases) => {
    test.each(cases)('%s', (marked) => {
      const lang = marked.match(/^([a-z]{2}): /)?.[1];
      const cut = lang === undefined ? marked : marked.slice(lang.length + 2);
      const text = cut.replaceAll(' | ', ' ').replaceAll('¦', '').replaceAll('↵', '\n');
      expect(sentencesOf(text, lang ?? 'en')).toEqual(cut.split(MARK));
    });
  },
);
