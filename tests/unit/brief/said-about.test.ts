import { describe, expect, test } from 'vitest';
import { makeBrief } from '../../../lib/brief/make-brief.ts';
import { earlierFigures, type Said, saidAbout } from '../../../lib/brief/said-about.ts';
import type { Brief, Fact } from '../../../lib/model/brief.ts';
import { sample } from './sample.ts';

const TEXTS = [
  'Quellwerk released Orla 5 on Tuesday.',
  'Orla 5 costs $3 per million tokens and holds 40 billion parameters.',
  'Ostra may follow in May.',
  'Schools pay nothing for it.',
];
const ARTICLE = sample('Quellwerk', TEXTS);

/** A fact of these words of one of the article's sentences. */
function factOf(at: number, text: string, facts: Partial<Fact> = {}): Fact {
  const start = TEXTS[at]?.indexOf(text) ?? -1;
  if (start < 0) throw new Error(`"${text}" is not in sentence ${at}`);
  return {
    kind: 'price',
    text,
    start,
    end: start + text.length,
    about: null,
    supposed: false,
    count: 1,
    sentences: [at],
    ...facts,
  };
}

const briefOf = (facts: Fact[], summary: number[] = []): Brief => ({
  engine: 'test',
  summary: summary.map((at) => ({ text: TEXTS[at] ?? '', sentences: [at] })),
  keyPoints: [],
  phrases: [],
  facts,
});

const said = (facts: Fact[], sentences: number[], summary: number[] = [], names = ['Orla']) =>
  saidAbout(ARTICLE, briefOf(facts, summary), names, sentences);

describe('what an article says of a topic', () => {
  test('is the figures of the sentences that hold it, each sentence once, the figures bold in their order', () => {
    const facts = [
      factOf(1, '40 billion parameters', { kind: 'parameters' }),
      factOf(1, '$3 per million tokens'),
      factOf(1, '$3'),
      factOf(2, 'May', { kind: 'date' }),
    ];
    const [only, ...others] = said(facts, [0, 1]);
    expect(others).toEqual([]);
    expect(only?.bold.map(({ start, end }) => only.text.slice(start, end))).toEqual([
      '$3 per million tokens',
      '40 billion parameters',
    ]);
    expect(only).toMatchObject({ text: TEXTS[1], sentences: [1] });
  });

  test('is what belongs to one of its names, wherever that is said', () => {
    expect(said([factOf(3, 'nothing', { of: 'Orla 5' })], [])).toHaveLength(1);
    expect(said([factOf(3, 'nothing', { about: 'price of orla' })], [])).toHaveLength(1);
    expect(said([factOf(3, 'nothing', { of: 'Orlando' })], [])).toEqual([]);
    expect(said([factOf(3, 'nothing')], [])).toEqual([]);
  });

  test('leaves out bare names, but for people with their role', () => {
    expect(said([factOf(0, 'Orla 5', { kind: 'model' })], [0])).toEqual([]);
    expect(said([factOf(0, 'Quellwerk', { kind: 'company' })], [0])).toEqual([]);
    expect(said([factOf(0, 'Quellwerk', { kind: 'person' })], [0])).toEqual([]);
    const [person] = said([factOf(0, 'Quellwerk', { kind: 'person', about: 'a firm' })], [0]);
    expect(person).toMatchObject({ bold: [{ start: 0, end: 9 }], figures: [], supposed: false });
  });

  test('is also those key statements that hold it, in reading order', () => {
    const all = said([factOf(1, '$3 per million tokens')], [0, 1], [0, 3]);
    expect(all.map(({ sentences }) => sentences)).toEqual([[0], [1]]);
    expect(all[0]).toMatchObject({ bold: [], figures: [] });
  });

  test('says what is only supposed', () => {
    expect(said([factOf(2, 'May', { kind: 'date', supposed: true })], [2])[0]?.supposed).toBe(true);
  });

  test('is bounded, and less without figures than with them', () => {
    const lines = Array.from({ length: 20 }, (_, n) => `Orla 5 was shown in town number ${n + 2}.`);
    const article = sample('Orla', lines);
    const all = lines.map((_, at) => at);
    const facts = all.map((at) => ({ ...factOf(0, 'Orla 5'), sentences: [at] }));
    const summary = all.map((at) => ({ text: lines[at] ?? '', sentences: [at] }));
    const brief = { ...briefOf([]), summary };
    expect(saidAbout(article, brief, ['Orla'], all)).toHaveLength(3);
    expect(saidAbout(article, { ...brief, facts }, ['Orla'], all)).toHaveLength(8);
  });

  test('briefs of older versions have no facts', () => {
    const { facts: _, ...older } = makeBrief(ARTICLE);
    expect(saidAbout(ARTICLE, older, ['Nobody'], [])).toEqual([]);
  });

  describe('tells what a figure measures', () => {
    const measureOf = (fact: Partial<Fact>, names?: string[], others: Fact[] = []) =>
      said([factOf(1, '$3 per million tokens', fact), ...others], [1], [], names)[0]?.figures[0]
        ?.measure;

    test('by its kind, whose it is, and what the article or its own words say of it', () => {
      expect(measureOf({ of: 'Ostra', about: 'Output tokens' })).toBe('price|ostra|output tokens');
      expect(measureOf({ of: 'Ostra' })).toBe('price|ostra|tokens');
      const size = factOf(1, '40 billion parameters', { kind: 'parameters', of: 'Orla 5' });
      expect(said([size], [1])[0]?.figures[0]?.measure).toBe('parameters|orla 5|parameters');
    });

    test('by one name of the topic, whichever the article uses', () => {
      expect(measureOf({ of: 'O5' }, ['Orla 5', 'O5'])).toBe('price|orla 5|tokens');
    });

    test('by the topic where the sentence names it before the figure, and nothing else', () => {
      expect(measureOf({}, ['Orla 5'])).toBe('price|orla 5|tokens');
      expect(measureOf({}, ['parameters'])).toBeNull();
      const other = (text: string) => factOf(1, text, { kind: 'model' });
      expect(measureOf({}, ['Orla 5'], [other('Orla 5')])).toBe('price|orla 5|tokens');
      expect(measureOf({}, ['Orla 5'], [other('40 billion')])).toBeNull();
      // "Orla 5" is one of several that the topic "Orla" means.
      expect(measureOf({}, ['Orla'], [other('Orla 5')])).toBeNull();
    });

    test('but not of what there are many of, and not where nothing says it', () => {
      expect(measureOf({ kind: 'funding', of: 'Orla 5' })).toBeNull();
      expect(measureOf({ kind: 'date', of: 'Orla 5' })).toBeNull();
      const bare = factOf(1, '$3', { of: 'Orla 5' });
      expect(said([bare], [1])[0]?.figures[0]?.measure).toBeNull();
    });

    test('but a valuation is one', () => {
      const valued = sample('Quellwerk', ['Orla has a valuation of $3 billion.']);
      const fact = {
        ...factOf(1, '$3'),
        kind: 'funding' as const,
        text: 'valuation of $3 billion',
      };
      const brief = briefOf([{ ...fact, sentences: [0], start: 11, end: 34, of: 'Orla' }]);
      expect(saidAbout(valued, brief, ['Orla'], [0])[0]?.figures[0]?.measure).toBe(
        'funding|orla|valuation',
      );
    });
  });
});

describe('a figure that was another one before', () => {
  const textOf = (articleId: string, text: string, measure: string | null = 'm') => ({
    articleId,
    text,
    sentences: [0],
    bold: [],
    figures: [{ text, measure }],
    supposed: false,
  });
  type Text = Said & { articleId: string };
  const earlierOf = (...all: Text[]) =>
    all.map((one) => earlierFigures(all).get(one)?.figure ?? null);

  test('is told for the later one, from the latest of the earlier', () => {
    expect(earlierOf(textOf('a', '30%'), textOf('b', '40%'), textOf('c', '50%'))).toEqual([
      null,
      '30%',
      '40%',
    ]);
    expect(earlierOf(textOf('a', '30%'), textOf('b', '40%'), textOf('c', '40%'))).toEqual([
      null,
      '30%',
      null,
    ]);
  });

  test('is not one that is only written in another way', () => {
    expect(earlierOf(textOf('a', '$3 million'), textOf('b', '$3M'))).toEqual([null, null]);
    expect(earlierOf(textOf('a', '30 percent'), textOf('b', 'about 30%'))).toEqual([null, null]);
    expect(earlierOf(textOf('a', '1,000 schools'), textOf('b', '1000 schools'))).toEqual([
      null,
      null,
    ]);
    expect(earlierOf(textOf('a', 'a third'), textOf('b', 'A third'))).toEqual([null, null]);
    expect(earlierOf(textOf('a', 'a third'), textOf('b', 'a fifth'))).toEqual([null, 'a third']);
    expect(earlierOf(textOf('a', '$3 million'), textOf('b', '$3 billion'))).toEqual([
      null,
      '$3 million',
    ]);
  });

  test('is none of the same article, of something else, or of what nobody can tell', () => {
    expect(earlierOf(textOf('a', '30%'), textOf('a', '40%'))).toEqual([null, null]);
    expect(earlierOf(textOf('a', '30%', 'm'), textOf('b', '40%', 'n'))).toEqual([null, null]);
    expect(earlierOf(textOf('a', '30%', null), textOf('b', '40%', null))).toEqual([null, null]);
  });
});
