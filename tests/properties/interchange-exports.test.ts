// @vitest-environment jsdom
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { articleHtml } from '../../lib/interchange/exports/article-html.ts';
import { blocksHtml } from '../../lib/interchange/exports/block-html.ts';
import { fileNamer } from '../../lib/interchange/exports/file-names.ts';
import { yamlText } from '../../lib/interchange/exports/front-matter.ts';
import { csvCell } from '../../lib/interchange/exports/library-csv.ts';
import { blocksMarkdown } from '../../lib/interchange/exports/markdown-blocks.ts';
import { literal } from '../../lib/interchange/markdown-text.ts';
import type { Block, Mark } from '../../lib/model/article.ts';
import { labels, passage, savedOf } from '../unit/interchange/exports/given.ts';
import { text, withoutControls } from './markup-text.ts';

const mark = fc
  .record({
    kind: fc.constantFrom('link' as const, 'emphasis' as const, 'strong' as const, 'code' as const),
    start: fc.nat({ max: 30 }),
    length: fc.nat({ max: 15 }),
    href: fc.constantFrom('https://a.example/(x)', 'javascript:alert(1)', 'mailto:a@b.example'),
  })
  .map(({ start, length, href, kind }): Mark => {
    const span = { start, end: start + length };
    return kind === 'link' ? { kind, ...span, href } : { kind, ...span };
  });
const marks = fc.array(mark, { maxLength: 4 });
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constantFrom('paragraph' as const, 'quote' as const), text, marks }),
  fc.record({ kind: fc.constant('heading' as const), level: fc.constant(2 as const), text, marks }),
  fc.record({
    kind: fc.constant('list-item' as const),
    text,
    marks,
    depth: fc.nat({ max: 4 }),
    number: fc.option(fc.nat({ max: 2000 })),
  }),
  fc.record({ kind: fc.constant('code' as const), text, language: fc.option(text) }),
  fc
    .record({
      rows: fc.array(fc.array(text, { maxLength: 3 }), { maxLength: 3 }),
      headerRows: fc.nat({ max: 2 }),
    })
    .map((table): Block => ({ kind: 'table', text: '', caption: null, ...table })),
  fc
    .record({ src: fc.constantFrom('https://a.example/p.png', 'data:x'), alt: text })
    .map((image): Block => ({ kind: 'image', text: '', caption: null, ...image })),
);
const blocks = fc.array(block, { maxLength: 6 });

/** A line of Markdown without escaped signs and without code, read as CommonMark does. */
function outsideCode(line: string): string {
  let rest = '';
  for (let at = 0; at < line.length; at++) {
    const run = /^`+/.exec(line.slice(at))?.[0];
    if (line[at] === '\\') at++;
    else if (!run) rest += line[at];
    else {
      const end = [...line.slice(at + run.length).matchAll(/`+/g)].find(([one]) => one === run);
      at += run.length - 1 + (end ? end.index + run.length : 0);
    }
  }
  return rest;
}

describe('Markdown', () => {
  const FORMULA = /\$\$?[^\s$][^$]*\$\$?/;

  test('shows any text to the letter, in one line, without a sign that is markup', () => {
    fc.assert(
      fc.property(text, (value) => {
        const line = literal(value);
        expect(line).not.toMatch(/[\n\r]/);
        if (FORMULA.test(value)) return;
        expect(line.replace(/\\([!-/:-@[-`{-~])/g, '$1')).toBe(value.replace(/\s+/g, ' ').trim());
        expect(line.replace(/\\[!-/:-@[-`{-~]/g, '')).not.toMatch(/[`*_[\]<>#|~\\]/);
        expect(line).not.toMatch(/^(?:[-+]|\d+[.)])(?: |$)/);
      }),
      { numRuns: 2000 },
    );
  });

  test('keeps code whole between its fences, and every line of other blocks free of raw HTML', () => {
    fc.assert(
      fc.property(blocks, (list) => {
        const markdown = blocksMarkdown(list, 'Picture');
        const lines = markdown.split('\n');
        for (let at = 0; at < lines.length; at++) {
          const fence = /^(`{3,})[^`]*$/.exec(lines[at] ?? '')?.[1];
          if (fence) {
            at = lines.indexOf(fence, at + 1);
            expect(at).toBeGreaterThan(0);
          } else
            expect(outsideCode(lines[at] ?? '')).not.toMatch(
              /<|\]\((?!https:\/\/a\.example|mailto:)/,
            );
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('YAML', () => {
  test('holds any text in one quoted line, which JSON reads too', () => {
    fc.assert(
      fc.property(text, (value) => {
        const quoted = yamlText(value);
        expect(JSON.parse(quoted)).toBe(value);
        expect(quoted).not.toMatch(/[\n\r\u2028\u2029\u0085]/);
      }),
    );
  });
});

describe('HTML and XHTML', () => {
  test('of any blocks are well-formed, hold the text and nothing but our elements', () => {
    fc.assert(
      fc.property(blocks, fc.array(text, { maxLength: 3 }), (list, quotes) => {
        const html = blocksHtml(
          list,
          quotes.map((quote) => passage(quote)),
          'Picture',
        );
        const root = new DOMParser().parseFromString(`<div>${html}</div>`, 'application/xml');
        expect(root.querySelector('parsererror')).toBe(null);
        const paragraphs = list.filter(({ kind }) => kind === 'paragraph');
        expect(
          Array.from(root.querySelectorAll('div > p:not(.picture)'), (p) => p.textContent),
        ).toEqual(paragraphs.map((one) => withoutControls(one.text).replace(/\r\n?/g, '\n')));
        for (const link of root.querySelectorAll('a'))
          expect(link.getAttribute('href')).toMatch(/^(?:https:|mailto:)/);
        for (const element of root.querySelectorAll('div *'))
          expect(element.localName).toMatch(
            /^(?:p|a|em|strong|code|mark|h3|ul|ol|li|blockquote|pre|table|thead|tbody|tr|th|td)$/,
          );
      }),
      { numRuns: 500 },
    );
  });

  test('a page holds any title and note as text', () => {
    fc.assert(
      fc.property(text, text, (title, note) => {
        const saved = savedOf({
          row: { title },
          note: { articleId: '', text: note, updatedAt: 1 },
        });
        const page = new DOMParser().parseFromString(articleHtml(saved, labels), 'text/html');
        expect(page.querySelectorAll('script, img, iframe, object, form')).toHaveLength(0);
        expect(page.querySelector('h1')?.textContent).toBe(
          withoutControls(title).replace(/\r\n?/g, '\n'),
        );
      }),
      { numRuns: 200 },
    );
  });
});

describe('CSV', () => {
  test('gives any cells back to a parser, none of them a formula', () => {
    const cells = fc.array(text, { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(cells, (row) => {
        const { data } = Papa.parse<string[]>(`${row.map(csvCell).join(',')}\r\n`, {
          delimiter: ',',
          newline: '\r\n',
        });
        const found = data[0] ?? [];
        expect(found.map((cell) => (/^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell))).toEqual(
          row,
        );
        for (const cell of found) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('file names', () => {
  test('are safe and unlike each other, whatever the titles', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(text, fc.string({ unit: 'grapheme', maxLength: 300 }))),
        (titles) => {
          const names = titles.map(fileNamer('.md'));
          expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
          for (const name of names) {
            expect(name).toMatch(/^[^<>:"/\\|?*\n\r\0]+\.md$/);
            expect(name).not.toMatch(/^[. ]|[. ]\.md$|^(?:con|nul|aux|prn|com\d|lpt\d)\./i);
            expect(name.length).toBeLessThanOrEqual(120);
          }
        },
      ),
    );
  });
});
