import { describe, expect, test } from 'vitest';
import type { FactKind } from '../../../../lib/model/brief.ts';
import { factsIn, found } from './found.ts';

/** A sentence and the words in it that are facts; none for those that must be left alone. */
type Cases = [sentence: string, ...facts: string[]][];

const hold = (kind: FactKind, cases: Cases): void => {
  test.each(cases)('%s', (...[sentence, ...facts]) => {
    expect(found(kind, sentence)).toEqual(facts);
  });
};

describe('prices', () => {
  hold('price', [
    [
      'Orla 5 costs $3 per million input tokens and $15 per million output tokens.',
      '$3 per million input tokens',
      '$15 per million output tokens',
    ],
    ['The price is $0.08 / min of audio for everybody.', '$0.08 / min of audio'],
    ['It runs at $1.25/1M cached input tokens today.', '$1.25/1M cached input tokens'],
    ['The plan costs $20 a month and can be left at any time.', '$20 a month'],
    ['A seat is priced at €12 per user per month.', '€12 per user per month'],
    ['The box sells for $1,900 in Norway.', '$1,900'],
    ['Lessons cost between $20 and $30 per hour in Halden.', '$20 and $30 per hour'],
    ['The engineer earns $200,000 a year in Halden.'],
    ['It spent $3 billion last year.'],
    ['Orla 3.5 came out first.'],
    ['Would you pay $20 a month for it?'],
    ['The plan does not cost $20 a month.'],
    ['Call +1 555 0100 to order.'],
  ]);

  test('whose it is, and what it was before', () => {
    const [price] = factsIn(['GPT-4o mini costs $3 per million tokens, down from $15.']).filter(
      ({ kind }) => kind === 'price',
    );
    expect(price).toMatchObject({
      of: 'GPT-4o mini',
      comparison: { text: 'down from $15', sentence: 0 },
      supposed: false,
    });
  });

  test('supposed where the sentence only supposes', () => {
    const supposed = (sentence: string) =>
      factsIn([sentence]).find(({ kind }) => kind === 'price')?.supposed;
    expect(supposed('The plan could cost $20 a month.')).toBe(true);
    expect(supposed('The plan will reportedly cost $20 a month.')).toBe(true);
    expect(supposed('In May the plan costs $20 a month.')).toBe(false);
    expect(supposed('Rivals may follow, but the plan costs $20 a month.')).toBe(false);
  });
});

describe('scores', () => {
  hold('score', [
    ['Orla 5 scores 84.2% on MMLU.', '84.2%'],
    ['On Humanity’s Last Exam, Orla 5 reaches 41.5%.', '41.5%'],
    ['It got 61 percent on the FerryBench Pro benchmark.', '61 percent'],
    ['The model scored 1163 Elo on LMArena.', '1163 Elo'],
    ['Accuracy on FinanceQA rose from 26.7% to 86%.'],
    ['It improved by 12% on MMLU.'],
    ['It needs 30% fewer tokens on MMLU.'],
    ['They score 82% and 75% on MMLU and GPQA, respectively.'],
    ['About 84% of readers liked it.'],
    ['MMLU has 57 subjects.'],
  ]);

  test('what it measures, whose it is, what it is set against', () => {
    const [score, ...others] = factsIn([
      'GPT-5.1 scores 84.2% on SWE-bench Verified, against 79.6% for Claude Opus 4.',
    ]).filter(({ kind }) => kind === 'score');
    expect(score).toMatchObject({
      about: 'SWE-bench Verified',
      of: 'GPT-5.1',
      comparison: { text: 'against 79.6% for Claude Opus 4', about: 'Claude Opus 4' },
    });
    expect(others).toEqual([]);
  });

  test('of nobody where several could be meant', () => {
    const [score] = factsIn([
      'Unlike GPT-5.1, the Orla team says it reached 84.2% on MMLU.',
    ]).filter(({ kind }) => kind === 'score');
    expect(score).toBeDefined();
    expect(score?.of).toBeUndefined();
    expect(score?.comparison).toBeUndefined();
  });
});

describe('parameters', () => {
  hold('parameters', [
    ['Orla is a model with 70B parameters.', '70B parameters'],
    ['The 8-billion-parameter model fits on a phone.', '8-billion-parameter'],
    ['It has 41B active and 675B total parameters.', '41B active', '675B total parameters'],
    ['The team looked at 12 parameters of the engine.'],
    ['Llama 3 70B came out in spring.'],
  ]);
});

describe('context', () => {
  hold('context', [
    ['It comes with a 256k context window.', '256k context window'],
    ['Orla has a one-million-token context window.', 'one-million-token context window'],
    ['It reads 1 million tokens of context.', '1 million tokens of context'],
    ['The context window of 128,000 tokens is enough.', 'context window of 128,000 tokens'],
    ['It was trained on 15 trillion tokens.'],
    ['In this context, 2000 people were asked.'],
  ]);
});

describe('speed', () => {
  hold('speed', [
    ['Orla writes 240 tokens per second.', '240 tokens per second'],
    ['It answers with a latency of 90 ms.', 'latency of 90 ms'],
    ['Orla is 2x faster than GPT-4o in our hall.', '2x faster than GPT-4o'],
    ['It is up to 2x faster.'],
    ['It is 2x faster than ever before.'],
    ['The film shows 24 frames per second.'],
    ['The talk took 90 seconds.'],
  ]);
});

describe('data', () => {
  hold('data', [
    ['It was trained on 15 trillion tokens.', 'trained on 15 trillion tokens'],
    ['The dataset contains 40,000 images of ferries.', 'dataset contains 40,000 images'],
    ['He looked at 40,000 images of ferries.'],
    ['They trained on 2 chips.'],
  ]);
});

describe('funding', () => {
  hold('funding', [
    [
      'Quellwerk raised $500 million in a Series C round at a $6 billion valuation.',
      'raised $500 million in a Series C round',
      '$6 billion valuation',
    ],
    ['The startup closed a $3.5B seed round.', 'closed a $3.5B seed round'],
    ['The company is valued at €90 million.', 'valued at €90 million'],
    ['Microsoft acquired Tarn for $2.5 billion.', 'acquired Tarn for $2.5 billion'],
    ['They raised prices by $2 million.'],
    ['She bought a house for $3 million.'],
    ['The letter B stands for Series B.'],
    ['You can raise $20 million or nothing.'],
    ['They did not raise $20 million.'],
  ]);

  test('who raised it, and whether it is only expected', () => {
    const of = (sentence: string) => factsIn([sentence]).find(({ kind }) => kind === 'funding');
    expect(of('Anthropic raised $500 million.')).toMatchObject({
      of: 'Anthropic',
      supposed: false,
    });
    expect(of('Anthropic is expected to raise $500 million.')).toMatchObject({ supposed: true });
  });
});

describe('users and revenue', () => {
  hold('usage', [
    ['It has 800 million weekly active users.', '800 million weekly active users'],
    ['The library counts 2 million downloads per month.', '2 million downloads per month'],
    ['It made $13 billion in annual revenue.', '$13 billion in annual revenue'],
    ['Quellwerk had revenue of $40 million.', 'revenue of $40 million'],
    ['Three users complained, and 12 customers left.'],
    ['You need 1,000 subscribers to begin.'],
  ]);
});

describe('dates', () => {
  hold('date', [
    ['Orla 5 will be released on August 5, 2026.', 'will be released on August 5, 2026'],
    ['It is available from 4 September 2026.', 'available from 4 September 2026'],
    ['The deadline is 30 June 2026.', 'deadline is 30 June 2026'],
    ['The old model retires in Q3 2026.', 'retires in Q3 2026'],
    ['Orla 6 launches in spring 2027.', 'launches in spring 2027'],
    ['She was released from prison in May 2024.'],
    ['In 2024, the firm had 300 people.'],
    ['It may ship soon.'],
    ['They met on 4 September 2026.'],
  ]);
});

describe('other languages', () => {
  test.each<[string, FactKind, string, string]>([
    ['de', 'parameters', 'Das Modell hat 70 Milliarden Parameter.', '70 Milliarden Parameter'],
    ['de', 'price', 'Das Abo kostet 20 Euro pro Monat.', '20 Euro pro Monat'],
    ['fr', 'parameters', 'Il compte 70 milliards de paramètres.', '70 milliards de paramètres'],
    ['fr', 'price', 'L’abonnement coûte 20 euros par mois.', '20 euros par mois'],
    ['es', 'usage', 'Tiene 300 millones de usuarios.', '300 millones de usuarios'],
    ['it', 'parameters', 'Ha 70 miliardi di parametri.', '70 miliardi di parametri'],
    ['pt', 'parameters', 'Tem 70 bilhões de parâmetros.', '70 bilhões de parâmetros'],
    ['nl', 'usage', 'Het heeft 3 miljoen gebruikers.', '3 miljoen gebruikers'],
  ])('%s: %s', (lang, kind, sentence, words) => {
    expect(found(kind, sentence, lang)).toEqual([words]);
  });

  test('no figures where the words for them are not known', () => {
    expect(found('price', 'Tilaus maksaa $20 per month.', 'fi')).toEqual([]);
  });
});
