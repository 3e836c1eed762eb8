import { expect, test } from 'vitest';
import { gradedOracle } from '../../../../lib/cli/train/graded-oracle.ts';
import { oracle, rouge, rougeTokens } from '../../../../lib/cli/train/rouge.ts';

const tokens = (...texts: string[]): string[][] => texts.map(rougeTokens);

test('tokens are lower case, of letters and digits, stemmed from four letters on', () => {
  expect(rougeTokens('The U.S. models, reading 3.5 "books" as was')).toEqual(
    'the u s model read 3 5 book as was'.split(' '),
  );
});

test('the measures are those worked out by hand', () => {
  // Lin 2004, section 3: "police killed the gunman" against "police kill the gunman".
  const same = rouge(tokens('police killed the gunman'), tokens('police kill the gunman'));
  expect(same).toEqual({ one: 1, two: 1, lsum: 1 });
  // Three of four words; one of three pairs; "police the gunman" in order is 3 of 4, "the gunman" 2 of 4.
  const other = rouge(tokens('police end the gunman'), tokens('police kill the gunman'));
  expect(other.one).toBeCloseTo(3 / 4);
  expect(other.two).toBeCloseTo(1 / 3);
  expect(other.lsum).toBeCloseTo(3 / 4);
  const turned = rouge(tokens('the gunman kill police'), tokens('police kill the gunman'));
  expect(turned.one).toBe(1);
  expect(turned.lsum).toBeCloseTo(2 / 4);
});

test('at summary level the subsequences of all sentences are united', () => {
  // Lin 2004, section 3.2: reference w1 w2 w3 w4 w5, sentences w1 w2 w6 w7 w8 and w1 w3 w8 w9 w5: four of five.
  const { lsum } = rouge(tokens('a1 b2 f6 g7 h8', 'a1 c3 h8 i9 e5'), tokens('a1 b2 c3 d4 e5'));
  expect(lsum).toBeCloseTo((2 * 4) / (10 + 5));
});

test('nothing shares nothing', () => {
  expect(rouge([], tokens('a b'))).toEqual({ one: 0, two: 0, lsum: 0 });
  expect(rouge(tokens('a b'), [])).toEqual({ one: 0, two: 0, lsum: 0 });
});

const ARTICLE = tokens(
  'Rain fell in Halden on Tuesday.',
  'Quellwerk opens its model to schools.',
  'The model called Orla opens to all schools in Norway.',
  'Wind blew over the bridge for hours.',
);
const REFERENCE = tokens('Quellwerk opens Orla to schools in Norway.');

test('the oracle takes what matches, best first, while that gains', () => {
  expect(oracle(ARTICLE, REFERENCE, 1)).toEqual([1]);
  expect(oracle(ARTICLE, REFERENCE, 3)).not.toContain(3);
  expect(oracle(ARTICLE, tokens('Something else entirely'), 3)).toEqual([]);
});

test('the graded oracle gives each sentence its part of the best choices', () => {
  const shares = gradedOracle(ARTICLE, REFERENCE, 2);
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(2);
  expect(shares[1]).toBeGreaterThan(0.9);
  expect(shares[2]).toBeGreaterThan(0.9);
  expect(shares[3]).toBeLessThan(0.05);
  // Twins share what one of them would have.
  const twins = gradedOracle([...ARTICLE, ARTICLE[2] ?? []], REFERENCE, 2);
  expect(twins[2]).toBeCloseTo(twins[4] ?? 0);
  expect(gradedOracle(ARTICLE.slice(0, 1), REFERENCE, 2)).toEqual([1]);
});
