import { describe, expect, it } from 'vitest';
import { isMuchLeftOut, leavesMuchOut, regionOf } from '../../../lib/article/coverage.ts';
import type { Block } from '../../../lib/model/article.ts';
import type { BlockStream, StreamBlock } from '../../../lib/model/page-reading.ts';
import { paragraphs } from './notes/page.ts';

const paragraph = (text: string): Block => ({ kind: 'paragraph', text, marks: [] });
const blocksOf = (texts: string[]): Block[] => texts.map(paragraph);
const linked = (text: string): Block => ({
  kind: 'paragraph',
  text,
  marks: [{ kind: 'link', start: 0, end: text.length, href: 'https://harbor.example/' }],
});

/** A page of boxes, one below another in the body, each holding these blocks. */
function streamOf(
  parts: { tag?: string; names?: string; hidden?: StreamBlock['hidden']; blocks: Block[] }[],
): BlockStream {
  const stream: BlockStream = {
    blocks: [],
    boxes: [{ tag: 'body', names: '', parent: null, start: 0, end: 0 }],
  };
  for (const { tag = 'div', names = '', hidden = null, blocks } of parts) {
    const box = stream.boxes.length;
    const start = stream.blocks.length;
    stream.blocks.push(...blocks.map((block) => ({ block, box, kept: 0, hidden })));
    stream.boxes.push({ tag, names, parent: 0, start, end: stream.blocks.length });
  }
  for (const body of stream.boxes.slice(0, 1)) body.end = stream.blocks.length;
  return stream;
}

const TAKEN = blocksOf(paragraphs(300));
const REST = blocksOf(paragraphs(300, 'Rest'));

describe('much is left out', () => {
  it('where half of the region’s text was not taken', () => {
    expect(leavesMuchOut(TAKEN, [...TAKEN, ...REST])).toBe(true);
  });

  it('where what can be unfolded was not taken', () => {
    const stream = streamOf([{ blocks: TAKEN }, { hidden: 'folded', blocks: REST }]);
    expect(isMuchLeftOut(stream, TAKEN, [])).toBe(true);
  });

  it('in a language without blanks', () => {
    const texts = (name: string): Block[] =>
      blocksOf(
        Array.from({ length: 8 }, (_, number) =>
          `${name}${number}渡轮公司周一表示首艘无人船将于六月横渡海湾。`.repeat(3),
        ),
      );
    expect(leavesMuchOut(texts('前'), [...texts('前'), ...texts('后')])).toBe(true);
  });
});

describe('nothing is', () => {
  it.each<[string, Block[]]>([
    ['all was taken', TAKEN],
    ['a little was not taken', [...TAKEN, ...REST.slice(0, 1)]],
    ['the text stands there twice', [...TAKEN, ...TAKEN]],
    ['the rest is links', [...TAKEN, ...REST.map(({ text }) => linked(text))]],
    [
      'the rest is labels',
      [...TAKEN, ...Array.from({ length: 99 }, (_, i) => paragraph(`Item ${i}`))],
    ],
    [
      'the rest tells of other pages',
      [
        ...TAKEN,
        ...REST.flatMap((block, i) => [linked(`Another story of the bay, number ${i}`), block]),
      ],
    ],
  ])('where %s', (_, region) => {
    expect(leavesMuchOut(TAKEN, region)).toBe(false);
  });

  it.each([
    ['in the comments', { names: 'comments', blocks: REST }],
    ['in a list of related stories', { names: 'c-related', blocks: REST }],
    ['in the footer', { tag: 'footer', blocks: REST }],
    ['in what no reader sees', { hidden: 'gone' as const, blocks: REST }],
  ])('where the rest stands %s', (_, part) => {
    const more = { blocks: blocksOf(['A last word.']) };
    expect(isMuchLeftOut(streamOf([{ blocks: TAKEN }, part, more]), TAKEN, [])).toBe(false);
  });

  it('where the rest are answers that are shown as such', () => {
    const answer = REST.map(({ text }) => text).join('\n\n');
    const pair = {
      question: 'Why?',
      answer,
      origin: 'details',
      inText: true,
      sentences: [],
    } as const;
    const stream = streamOf([{ blocks: [...TAKEN, ...REST] }]);
    expect(isMuchLeftOut(stream, TAKEN, [{ ...pair, sentences: [] }])).toBe(false);
    expect(isMuchLeftOut(stream, TAKEN, [])).toBe(true);
  });
});

describe('the region', () => {
  it('is the article around what was taken, where the page names one', () => {
    const stream = streamOf([{ tag: 'article', blocks: TAKEN }, { blocks: REST }]);
    expect(regionOf(stream, TAKEN)).toEqual(TAKEN);
  });

  it('has what was taken, whatever its boxes are called', () => {
    const stream = streamOf([{ names: 'newsletter-post', blocks: TAKEN }, { blocks: REST }]);
    expect(regionOf(stream, TAKEN)).toEqual([...TAKEN, ...REST]);
  });
});
