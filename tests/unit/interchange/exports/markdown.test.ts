import { describe, expect, it } from 'vitest';
import {
  articleMarkdown,
  type MarkdownOptions,
} from '../../../../lib/interchange/exports/article-markdown.ts';
import { frontMatter, obsidianTag } from '../../../../lib/interchange/exports/front-matter.ts';
import { blocksMarkdown } from '../../../../lib/interchange/exports/markdown-blocks.ts';
import { codeSpan, inlineMarkdown } from '../../../../lib/interchange/exports/markdown-inline.ts';
import { literal } from '../../../../lib/interchange/markdown-text.ts';
import type { Block } from '../../../../lib/model/article.ts';
import { inWords, signals } from '../given.ts';
import { labels, passage, savedOf } from './given.ts';

const ALL: MarkdownOptions = {
  labels,
  frontMatter: true,
  brief: true,
  highlights: true,
  body: true,
};

describe('an article as Markdown', () => {
  it('has properties, brief, notes, highlights and the text', () => {
    const saved = savedOf({
      row: {
        tags: ['AI', 'small models', 'C++', '???'],
        siteName: 'The "Halyard": news',
        publishedAt: '2026-03-12T09:00:00+01:00',
      },
      highlights: [passage('not 4', { note: '**really**' }), passage('Orla 5')],
      note: { articleId: '', text: 'Mine, in *Markdown*.\n', updatedAt: 1 },
    });
    expect(articleMarkdown(saved, ALL)).toBe(`---
title: "Orla 5: \\"open\\" & free"
url: "https://halyard.example/a?x=1"
site: "The \\"Halyard\\": news"
author:
  - "Ines Marlow"
published: 2026-03-12
saved: 2026-03-12T09:00:00Z
tags:
  - "AI"
  - "small-models"
  - "C"
state: "read"
progress: 0.5
language: "en"
minutes: 1
---

# [Orla 5: "open" & free](https://halyard.example/news/chips)

Ines Marlow · The Halyard · 2026-03-12

## Note

Mine, in *Markdown*.

## Highlights

> Orla 5

> not 4

**really**

## Article

### What it \\*costs\\*

[Orla 5](https://halyard.example/orla_%285%29) costs **3 *euros***, \\<b\\>not\\</b\\> 4.

- First
  1. Under it
- Second

> We “may” ship.

\`\`\`\`ts
a < b
\`\`\`
</code>
\`\`\`\`

Prices

| Model | Price |
| --- | --- |
| Orla \\| 5 |  |

[A \\[chart\\]](https://halyard.example/a.png)
`);
  });

  it('is a link where the page was not read, and holds only what is wanted', () => {
    const options = { ...ALL, frontMatter: false };
    expect(articleMarkdown(savedOf({ body: null }), options)).toBe(
      '# [Orla 5: "open" & free](https://halyard.example/a?x=1)\n',
    );
    const bare = { ...options, brief: false, highlights: false, body: false };
    expect(articleMarkdown(savedOf({ highlights: [passage('x')] }), bare)).not.toContain('##');
    const { body } = savedOf();
    const measured = body && { ...body, brief: { ...body.brief, signals } };
    const wanted = { ...bare, labels: { ...bare.labels, signals: inWords.signals } };
    expect(articleMarkdown(savedOf({ body: measured }), wanted)).not.toContain('How made');
    expect(articleMarkdown(savedOf({ body: measured }), { ...wanted, brief: true })).toContain(
      '## How made',
    );
  });
});

describe('blocks', () => {
  const item = (text: string, depth: number, number: number | null = null): Block => ({
    kind: 'list-item',
    text,
    marks: [],
    depth,
    number,
  });

  it('put items under the words of their parents, and none deeper than one step', () => {
    expect(
      blocksMarkdown(
        [
          item('a', 2),
          item('b', 0, 100),
          item('c', 1),
          item('d', 4, 7),
          item('e', 1),
          item('f', 0, 101),
        ],
        '',
      ),
    ).toBe('- a\n100. b\n     - c\n       7. d\n     - e\n101. f');
  });

  it('keep quotes of several paragraphs together and leave out what is empty', () => {
    const quote = (text: string): Block => ({ kind: 'quote', text, marks: [] });
    expect(blocksMarkdown([quote('a'), quote(' '), quote('b')], '')).toBe('> a\n>\n> b');
  });

  it('draw no address that is not allowed', () => {
    const blocks: Block[] = [
      { kind: 'image', text: '', src: 'javascript:alert(1)', alt: 'x', caption: null },
      {
        kind: 'paragraph',
        text: 'click',
        marks: [{ kind: 'link', start: 0, end: 5, href: 'javascript:alert(1)' }],
      },
    ];
    expect(blocksMarkdown(blocks, '')).toBe('x\n\nclick');
  });

  it('have a header row in tables that have none, and rows of one width', () => {
    const rows = [['a', 'b\nc'], ['d'], ['e', 'f', 'g|h']];
    const table: Block = { kind: 'table', text: '', rows, headerRows: 0, caption: null };
    expect(blocksMarkdown([table], '')).toBe(
      '|  |  |  |\n| --- | --- | --- |\n| a | b c |  |\n| d |  |  |\n| e | f | g\\|h |',
    );
  });
});

describe('text in a line', () => {
  it.each([
    ['# no heading', '\\# no heading'],
    ['- no item', '\\- no item'],
    ['---', '\\---'],
    ['2028.', '2028\\.'],
    ['1) no item', '1\\) no item'],
    ['~~~ no code', '\\~\\~\\~ no code'],
    ['==no mark== %%no comment%%', '\\=\\=no mark\\=\\= \\%\\%no comment\\%\\%'],
    ['&amp; stays, R&D too', '\\&amp; stays, R&D too'],
    ['ends with ^block', 'ends with \\^block'],
    ['from $5 to $6, or 5$', 'from $5 to $6, or 5\\$'],
    ['where $x_1^2$ holds', 'where $x_1^2$ holds'],
    ['not $a_[b](c)$ here', 'not \\$a\\_\\[b\\](c)\\$ here'],
    ['  two\n lines ', 'two lines'],
  ])('%s', (text, markdown) => expect(literal(text)).toBe(markdown));

  it.each([
    ['a`b', '``a`b``'],
    ['`', '`` ` ``'],
    [' x ', '`  x  `'],
    ['a\nb', '`a b`'],
  ])('code %j', (code, markdown) => expect(codeSpan(code)).toBe(markdown));

  it('leaves blanks outside of emphasis and drops it where it could not be read', () => {
    const strong = (start: number, end: number) => [{ kind: 'strong' as const, start, end }];
    expect(inlineMarkdown('a bold word', strong(1, 7))).toBe('a **bold** word');
    expect(inlineMarkdown('unbolded', strong(2, 6))).toBe('unbolded');
    expect(inlineMarkdown('say "so" now', strong(4, 8))).toBe('say "so" now');
    expect(inlineMarkdown('see x_y', [{ kind: 'code', start: 4, end: 7 }])).toBe('see `x_y`');
  });
});

describe('properties', () => {
  it('are quoted so that no text of a page can add one', () => {
    expect(frontMatter({ title: { text: 'a"\n---\nstate: "read\u2028\u0085\\' } })).toBe(
      '---\ntitle: "a\\"\\n---\\nstate: \\"read\\u2028\\u0085\\\\"\n---',
    );
    expect(frontMatter({ published: { time: '2026-01-01\nx: y' }, tags: { list: [] } })).toBe(
      '---\n---',
    );
  });

  it.each([
    ['small models', 'small-models'],
    ['ai/agents', 'ai/agents'],
    ['Évals: #1!', 'Évals-1'],
    ['新しい', '新しい'],
    ['!!!', ''],
  ])('tag %s', (tag, expected) => expect(obsidianTag(tag)).toBe(expected));
});
