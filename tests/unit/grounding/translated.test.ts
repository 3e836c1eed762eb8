import { describe, expect, test } from 'vitest';
import { checkTranslated } from '../../../lib/grounding/translated.ts';

const TEXTS = [
  'Brannock will close its hall in Dunmore at the end of June 2026.',
  'The hall held 3,000 boards and earned $4.5 million.',
  'Eighteen people work there, and thirty-one elsewhere.',
];
const SENTENCES = TEXTS.map((text, block) => ({ text, block, start: 0, end: text.length }));

const check = (text: string, ...cites: number[]) =>
  checkTranslated({ text, cites }, 'point', SENTENCES);

describe('a translated statement', () => {
  test.each([
    ['Brannock schließt seine Halle in Dunmore Ende Juni 2026.', 0],
    ['布兰诺克将于2026年6月底关闭其位于邓莫尔的机房。', 0],
    ['تغلق برانوك قاعتها في دنمور في نهاية يونيو ٢٠٢٦.', 0],
    ['Die Halle fasste 3.000 Platinen und brachte 4,5 Millionen Dollar ein.', 1],
    ['Le hall abritait 3\u202F000 cartes et a rapporté 4,5 millions de dollars.', 1],
    ['该大厅有3000块板，收入450万美元。', 1],
    ['Dort arbeiten 18 Menschen.', 2],
    ['Um 15:30 schließt sie.', 0],
  ])('is held to its sentences by its figures: %s', (text, at) => {
    expect(check(text, at)).toEqual({
      role: 'point',
      text,
      verdict: 'supported',
      sentences: [at],
      doubts: [],
    });
  });

  test('is doubted where a figure is another one', () => {
    const text = 'Die Halle fasste 3.500 Platinen.';
    expect(check(text, 1)).toMatchObject({
      verdict: 'doubted',
      doubts: [{ kind: 'number', text: '3.500', start: 17, end: 22 }],
    });
  });

  test('names only sentences that there are', () => {
    expect(check('Die Halle schließt.', 0, 7).sentences).toEqual([0]);
  });
});
