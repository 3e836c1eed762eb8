import { describe, expect, it } from 'vitest';
import { withoutFurniture } from '../../../lib/article/furniture.ts';
import type { Block } from '../../../lib/model/article.ts';

const p = (text: string): Block => ({ kind: 'paragraph', text, marks: [] });
const h = (text: string): Block => ({ kind: 'heading', level: 2, text, marks: [] });
const PROSE = p(`The harbor's new boats steer themselves, ${'and so '.repeat(20)}they do.`);
const left = (...blocks: Block[]): string[] =>
  withoutFurniture(blocks, 'Boats that think', ['Nora Quill']).map(({ text }) => text);

describe('withoutFurniture', () => {
  it('drops headline, byline and date above the text', () => {
    expect(
      left(
        h('Boats That Think!'),
        h('Title: Boats that think'),
        p('By Nora Quill | 3 May 2026'),
        p('May 3, 2026'),
        p('A lead.'),
        PROSE,
      ),
    ).toEqual(['A lead.', PROSE.text]);
  });

  it.each(['Von Nora Quill', '文・Nora Quill', 'Reporter: Nora Quill'])(
    'drops a byline of another form: %s',
    (byline) => {
      expect(left(p(byline), p('Nora Quill sails'), PROSE)).toEqual([PROSE.text]);
      expect(left(p('The harbor belongs to Nora Quill'), PROSE)).toHaveLength(2);
    },
  );

  it('drops lines of the page above its headline, but no sentence', () => {
    const lines = [p('Harbor > Boats'), p('A lead that is a sentence.')];
    const page = [...lines, h('Boats that think'), PROSE];
    const left = withoutFurniture([...lines, PROSE], 'Boats that think', [], page);
    expect(left.map(({ text }) => text)).toEqual(['A lead that is a sentence.', PROSE.text]);
  });

  it('keeps the same words below the first prose', () => {
    expect(left(PROSE, h('Boats that think'), p('Nora Quill'), p('May 3, 2026'))).toHaveLength(4);
  });

  it('drops notes of advertising and sharing anywhere', () => {
    expect(
      left(PROSE, p('Advertisement'), p('Share this article'), p('Share prices fell.')),
    ).toEqual([PROSE.text, 'Share prices fell.']);
  });

  it('drops last headings with nothing below them', () => {
    expect(left(PROSE, h('What next'), p('More.'), h('Related'), h('Comments'))).toEqual([
      PROSE.text,
      'What next',
      'More.',
    ]);
  });

  it('keeps code and tables whatever they say', () => {
    expect(left({ kind: 'code', text: 'print', language: null }, PROSE)).toEqual([
      'print',
      PROSE.text,
    ]);
  });
});
