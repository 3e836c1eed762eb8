import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../../lib/feeds/pieces.ts';

/** Kinds and texts, one line each. */
const pieces = (html: string): string[] =>
  piecesOf(html).map((piece) => `${piece.kind} ${piece.text}`);

describe('piecesOf', () => {
  it('tells headings by their level, and ends them with their tag', () => {
    expect(piecesOf('<h2>Tides</h2>High.<h3>Low</h3>')).toEqual([
      { kind: 'heading', text: 'Tides', level: 2 },
      { kind: 'paragraph', text: 'High.' },
      { kind: 'heading', text: 'Low', level: 3 },
    ]);
  });

  it('ends a heading that is not closed where a paragraph begins', () => {
    expect(pieces('<h2>Tides<p>High.</p>Low.')).toEqual([
      'heading Tides',
      'paragraph High.',
      'paragraph Low.',
    ]);
  });

  it('keeps the cells of a row apart', () => {
    const html =
      '<table><tr><th>Model</th><th>Score</th></tr><tr><td>Sable 2</td><td>71</td></tr></table>';
    expect(pieces(html)).toEqual(['row Model | Score', 'row Sable 2 | 71']);
    expect(piecesOf(html)[1]).toMatchObject({ cells: ['Sable 2', '71'] });
  });

  it('takes a table that only sets the page for paragraphs', () => {
    const html = `<table><tr><td>•</td><td>Halyard Labs has shipped Sable to its first three customers.</td></tr>
      <tr><td>Lantern</td><td>It runs on forty cards, which Pellworth has made in nine weeks.</td></tr></table>`;
    expect(pieces(html)).toEqual([
      'paragraph Halyard Labs has shipped Sable to its first three customers.',
      'paragraph Lantern',
      'paragraph It runs on forty cards, which Pellworth has made in nine weeks.',
    ]);
  });

  it('tells code from text that only keeps its lines', () => {
    expect(pieces('<pre><code>sable run</code></pre>After.')).toEqual([
      'code sable run',
      'paragraph After.',
    ]);
    expect(pieces('<pre>Dear all</pre><p>Use <code>run</code>.</p>')).toEqual([
      'paragraph Dear all',
      'paragraph Use run.',
    ]);
  });

  it.each([
    ['The tide falls.\\n', 'The tide falls.'],
    ['The tide falls. \\n\\n', 'The tide falls.'],
    ['It lies in C:\\new now', 'It lies in C:\\new now'],
  ])('leaves out line breaks that were written out: %s', (html, text) => {
    expect(pieces(html)).toEqual([`paragraph ${text}`]);
  });
});
