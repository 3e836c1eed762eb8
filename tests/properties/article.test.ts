import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../lib/article/blocks/read-blocks.ts';
import { namesIn } from '../../lib/article/metadata/author-names.ts';
import { dateIn } from '../../lib/article/metadata/date-value.ts';
import { readArticle } from '../../lib/article/read-article.ts';
import { parsePage } from '../../lib/cli/dom.ts';
import type { Block } from '../../lib/model/article.ts';

const URL_OF_PAGE = 'https://page.example/story';
const TAGS =
  'p div li ul ol b em a code pre table tr td h1 h2 blockquote figure figcaption img br span svg template script time section'.split(
    ' ',
  );

const tag = fc.constantFrom(...TAGS);
const piece = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.lorem({ maxCount: 12 }),
  tag.map((name) => `<${name}>`),
  tag.map((name) => `</${name}>`),
  fc
    .tuple(
      tag,
      fc.constantFrom('href', 'src', 'class', 'datetime', 'start', 'itemprop'),
      fc.string({ maxLength: 20 }),
    )
    .map(([name, attribute, value]) => `<${name} ${attribute}="${value}">`),
);
/** Anything between text, loose tags and tags with odd attributes. */
const html = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(' '));

function checkMarks(blocks: Block[]): void {
  for (const block of blocks) {
    if (!('marks' in block)) continue;
    expect(block.text).not.toBe('');
    expect(block.text).toBe(block.text.trim());
    for (const { start, end } of block.marks) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(block.text.length);
      expect(block.text.slice(start, end).trim()).toHaveLength(end - start);
    }
  }
}

describe('reading any page', () => {
  it('never throws, and every mark lies within its text', () => {
    fc.assert(
      fc.property(html, (source) => {
        const article = readArticle(parsePage(source, URL_OF_PAGE), URL_OF_PAGE);
        checkMarks(article.blocks);
        for (const { text, block, start, end } of article.sentences)
          expect(article.blocks[block]?.text.slice(start, end)).toBe(text);
      }),
      { numRuns: 150 },
    );
  });

  it('makes blocks of any tree', () => {
    fc.assert(
      fc.property(html, (source) => {
        checkMarks(readBlocks(parsePage(source, URL_OF_PAGE).documentElement, URL_OF_PAGE));
      }),
    );
  });

  it('makes only valid days of any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.date({ noInvalidDate: true }).map(String)), (text) => {
        const value = dateIn(text);
        if (value !== null) expect(Number.isNaN(Date.parse(value.slice(0, 10)))).toBe(false);
      }),
    );
  });

  it('makes only short single lines of any byline', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        for (const name of namesIn(text)) expect(name).not.toMatch(/\n|^\s|\s$/);
      }),
    );
  });
});
