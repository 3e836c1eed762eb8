import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../lib/article/article-from-text.ts';
import { groupStories } from '../../lib/novelty/group-stories.ts';
import { whatIsNew } from '../../lib/novelty/new-sentences.ts';
import { printOf, readPrint } from '../../lib/novelty/print.ts';
import { packBlock, unpackBlock } from '../../lib/novelty/print-block.ts';
import { relationOf } from '../../lib/novelty/relation.ts';
import { StoryIndex } from '../../lib/novelty/story-index.ts';

const word = fc.oneof(
  fc.constantFrom(
    'Halyard',
    'Lantern',
    'harbor',
    'model',
    'the',
    'GPT-5',
    '4.5',
    '東京',
    'müde',
    '.',
  ),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);
const text = fc.array(word, { maxLength: 60 }).map((words) => words.join(' '));
const source = fc.record({
  title: text,
  text,
  lang: fc.constantFrom('en', 'de', 'ja', null),
  time: fc.integer({ min: 0, max: 4e12 }),
});
const stored = fc.record({
  id: fc.string({ unit: 'grapheme', maxLength: 40 }),
  bytes: source.map(printOf),
});

describe('prints', () => {
  test('of any text can be read, are short, and are alike to themselves', () => {
    fc.assert(
      fc.property(source, (of) => {
        const bytes = printOf(of);
        expect(bytes.length).toBeLessThan(300);
        expect(readPrint(bytes)?.time).toBe(Math.floor(of.time / 60_000));
        const { score } = relationOf(bytes, bytes);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('belong together in the same way in whichever order', () => {
    fc.assert(
      fc.property(source, source, (a, b) => {
        const [one, other] = [
          relationOf(printOf(a), printOf(b)),
          relationOf(printOf(b), printOf(a)),
        ];
        expect(one.kind).toBe(other.kind);
        expect(one.score).toBeCloseTo(other.score, 10);
      }),
    );
  });

  test('of any bytes are refused or taken without a fault', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), source, (bytes, of) => {
        relationOf(bytes, printOf(of));
        const index = new StoryIndex([bytes]);
        index.add('one', bytes);
        index.candidates(printOf(of), 5);
      }),
    );
  });
});

describe('blocks of prints', () => {
  test('give back what was put in', () => {
    fc.assert(
      fc.property(fc.array(stored, { maxLength: 20 }), (prints) => {
        const wellFormed = prints.map(({ id, bytes }) => ({ id: id.toWellFormed(), bytes }));
        expect(unpackBlock(packBlock(wellFormed))).toEqual(wellFormed);
      }),
    );
  });
});

describe('the index', () => {
  test('finds the same in blocks as among prints added one by one', () => {
    const many = fc.uniqueArray(stored, { maxLength: 12, selector: ({ id }) => id });
    fc.assert(
      fc.property(many, source, (prints, of) => {
        const wellFormed = prints.map(({ id, bytes }) => ({ id: `${id.toWellFormed()}`, bytes }));
        const added = new StoryIndex();
        for (const { id, bytes } of wellFormed) added.add(id, bytes);
        const ids = (index: StoryIndex): string[] =>
          index
            .candidates(printOf(of), 100)
            .map(({ id }) => id)
            .sort();
        expect(ids(new StoryIndex([packBlock(wellFormed)]))).toEqual(ids(added));
      }),
    );
  });
});

describe('groups', () => {
  test('hold every item once, the earliest first', () => {
    const items = fc.uniqueArray(stored, {
      maxLength: 15,
      selector: ({ id }) => id.toWellFormed(),
    });
    fc.assert(
      fc.property(items, (prints) => {
        const wellFormed = prints.map(({ id, bytes }) => ({ id: id.toWellFormed(), bytes }));
        const groups = groupStories(wellFormed);
        expect([...groups.values()].flat().sort()).toEqual(wellFormed.map(({ id }) => id).sort());
        for (const [story, [first]] of groups) expect(first).toBe(story);
      }),
    );
  });
});

describe('what is new', () => {
  test('are sentences of the article in order, spans to the letter, and nothing once it is known', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [article, known] = [one, other].map((of) =>
          articleFromText(of, {
            url: 'https://page.invalid/',
            title: '',
            siteName: null,
            lang: 'en',
          }),
        );
        if (!article || !known) throw new Error();
        const news = whatIsNew(article, [{ article: known, ofMatter: true }]);
        for (const indexes of [news.fresh, news.told])
          expect(indexes).toEqual(indexes.toSorted((a, b) => a - b));
        expect(new Set([...news.fresh, ...news.told]).size).toBe(
          news.fresh.length + news.told.length,
        );
        for (const { text: span, sentence } of [...news.figures, ...news.names]) {
          expect(news.fresh).toContain(sentence);
          expect(article.sentences[sentence]?.text).toContain(span);
        }
        expect(whatIsNew(article, [{ article, ofMatter: true }]).fresh).toEqual([]);
      }),
    );
  });
});
