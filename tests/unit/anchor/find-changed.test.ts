import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findChanged } from '../../../lib/anchor/find-changed.ts';

const found = (text: string, quote: string, prefix = '', suffix = ''): string | null =>
  findChanged([text], { quote, prefix, suffix })?.quote ?? null;

const LONG = 'Brannock said on Tuesday that the part would ship in the spring of the coming year.';
const OTHERS =
  'The foundry did not want to comment on the plan. Nobody has seen a contract so far, and the market waits.';

describe('findChanged', () => {
  test.each([
    [
      'a word changed',
      'Brannock said on Tuesday that the chip would ship in the spring of the coming year.',
    ],
    [
      'a word is new',
      'Brannock said on Tuesday that the new part would ship in the spring of the coming year.',
    ],
    [
      'a word is gone',
      'Brannock said on Tuesday the part would ship in the spring of the coming year.',
    ],
    [
      'a typo was mended',
      'Brannock said on Tuesday that the part woud ship in the spring of the comming year.',
    ],
    [
      'the end changed',
      'Brannock said on Tuesday that the part would ship in the spring of the coming months.',
    ],
  ])('finds the sentence where %s', (_, edited) => {
    expect(found(`${OTHERS} ${edited} ${OTHERS}`, LONG)).toBe(edited);
  });

  test('keeps what stands beside it, to find it among copies', () => {
    const edited = LONG.replace('part', 'chip');
    const text = `${OTHERS} ${edited} ${OTHERS}`;
    expect(findChanged([OTHERS, text], { quote: LONG, prefix: '', suffix: '' })).toEqual({
      quote: edited,
      prefix: `${OTHERS} `.slice(-40),
      suffix: ` ${OTHERS}`.slice(0, 40),
    });
  });

  test.each([
    ['a number', LONG.replace('would ship', 'would ship 400 times'), LONG],
    ['a name', LONG.replace('Brannock', 'Pellworth'), LONG],
    ['a negation', LONG.replace('would ship', 'would not ship'), LONG],
    ['a contracted negation', LONG.replace('would', "wouldn't"), LONG],
    [
      'a word without capitals',
      '模型今天在北京发布并且价格比去年低很多所以公司都很高兴也很惊讶。',
      '模型明天在北京发布并且价格比去年低很多所以公司都很高兴也很惊讶。',
    ],
  ])('%s that changed makes another sentence', (_, edited, quote) => {
    expect(found(`${OTHERS} ${edited} ${OTHERS}`, quote)).toBeNull();
  });

  test('but not between the very same neighbors', () => {
    const edited = LONG.replace('would ship', 'would not ship');
    const [prefix, suffix] = [`${OTHERS} `.slice(-40), ` ${OTHERS}`.slice(0, 40)];
    expect(found(`${OTHERS} ${edited} ${OTHERS}`, LONG, prefix, suffix)).toBe(edited);
  });

  test('between the very same neighbors the ends may have changed too', () => {
    const edited =
      'Now Brannock said on Tuesday that the part would ship in the spring of the coming months.';
    const [prefix, suffix] = [`${OTHERS} `.slice(-40), ` ${OTHERS}`.slice(0, 40)];
    expect(found(`${OTHERS} ${edited} ${OTHERS}`, LONG, prefix, suffix)?.trim()).toBe(edited);
  });

  test('a sentence made by the same pattern is not taken for one that is gone', () => {
    const rows = [5, 7, 9, 4].map((rise, i) => `Revenue rose ${rise}% in Q${i + 1}.`);
    const [first = '', second = '', third = '', fourth = ''] = rows;
    const all = [first, second, third, fourth].join(' ');
    for (const row of [first, second, third, fourth]) {
      const at = all.indexOf(row);
      const prefix = all.slice(Math.max(0, at - 40), at);
      const suffix = all.slice(at + row.length, at + row.length + 40);
      expect(found(all.replace(row, ''), row, prefix, suffix), row).toBeNull();
      expect(found(all.replace(row, ''), row), row).toBeNull();
      const edited = row.replace('rose', 'rises');
      expect(found(all.replace(row, edited), row, prefix, suffix)?.trim(), row).toBe(edited);
    }
  });

  test('nothing is chosen between two places about as near', () => {
    const a = LONG.replace('part', 'chip');
    const b = LONG.replace('part', 'card');
    expect(found(`${a} ${OTHERS} ${b}`, LONG)).toBeNull();
    expect(found(`${a} ${OTHERS} ${a}`, LONG)).toBe(a);
  });

  test('a short sentence is not found by being alike', () => {
    expect(found('Alpha. It slips today. Beta.', 'It ships today.')).toBeNull();
    expect(
      found('Alpha is ready. It ships soon today. Beta.', 'It ships today.', 'Alpha is ready. '),
    ).toBeNull();
  });

  test('a head and a tail far apart are not joined', () => {
    const filler = 'Other words stand here. '.repeat(20);
    expect(found(LONG.replace('part', filler), LONG)).toBeNull();
  });

  test('the very words are left to the exact search', () => {
    expect(found(`${OTHERS} ${LONG} ${OTHERS}`, LONG)).toBeNull();
  });

  test('a page of two megabytes full of like sentences is looked through, and the right one found', () => {
    const filler = Array.from(
      { length: 24_000 },
      (_, i) =>
        `The lab named row ${i} of its table and said that the spring of the year was near.`,
    );
    filler[17_000] = LONG.replace('part', 'chip');
    const text = filler.join(' ');
    expect(text.length).toBeGreaterThan(1_900_000);
    expect(found(text, LONG)).toBe(filler[17_000]);
  });
});

const WORDS =
  'harbor model clerk berth tide winter logbook engine paper market letter window bridge garden metal river signal copper velvet ' +
  'answers carries follows repairs measures weighs draws builds opens reads slowly often early below behind across every quiet large';
const sentence = fc
  .shuffledSubarray(WORDS.split(' '), { minLength: 12, maxLength: 25 })
  .map((all) => `The ${all.join(' ')}.`);
const page = fc.array(sentence, { minLength: 6, maxLength: 12 });

const pairs = (text: string): string[] =>
  text.split(' ').map((word, i, all) => `${word} ${all[i + 1] ?? ''}`);
/** Whether two sentences share less than a half of their pairs of words: one is no edit of the other. */
const areApart = (a: string, b: string): boolean =>
  pairs(a).filter((pair) => pairs(b).includes(pair)).length < pairs(a).length / 2;

describe('on pages of random sentences', () => {
  test('a sentence with a few random edits is found in its place', () => {
    fc.assert(
      fc.property(
        page,
        fc.nat(),
        fc.array(fc.tuple(fc.nat(), fc.constantFrom('x', 'e', '', ' so '), fc.constantFrom(0, 1)), {
          minLength: 1,
          maxLength: 3,
        }),
        (sentences, chosen, edits) => {
          const at = chosen % sentences.length;
          const quote = sentences[at] ?? '';
          let edited = quote;
          for (const [where, put, left] of edits) {
            const letter = 6 + (where % (edited.length - 20));
            // A word put into another would leave pieces of it, which may be words of their own ("engi-ne").
            const place = put === ' so ' ? edited.indexOf(' ', letter) : letter;
            edited = edited.slice(0, place) + put + edited.slice(place + left);
          }
          const same = (text: string): string => text.replace(/\s/g, '');
          fc.pre(same(edited) !== same(quote));
          const others = sentences.filter((_, i) => i !== at);
          fc.pre(others.every((other) => areApart(quote, other)));
          const text = [...others.slice(0, 3), edited, ...others.slice(3)].join(' ');
          expect(found(text, quote)?.trim()).toBe(edited);
        },
      ),
    );
  });

  test('a sentence that is not there is never found', () => {
    fc.assert(
      fc.property(page, sentence, (sentences, quote) => {
        fc.pre(sentences.every((other) => areApart(quote, other)));
        expect(found(sentences.join(' '), quote)).toBeNull();
      }),
    );
  });
});
