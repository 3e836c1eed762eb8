import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../lib/cli/dom.ts';

const page = (html: string): Document => parsePage(html, 'https://a.example/x');

describe('parsePage', () => {
  it('mends a broken head as browsers do', () => {
    const document = page('<head><div>early</div><title>T</title><p>one<p>two');
    expect(document.head.childNodes.length).toBe(0);
    expect(document.body.querySelectorAll('p')).toHaveLength(2);
    expect(document.body.textContent).toBe('earlyTonetwo');
  });

  it('moves text out of a table, and rebuilds crossed formatting', () => {
    const document = page('<table><tr>loose<td>cell</table><p><b>a<i>b</b>c</i>');
    expect(document.body.innerHTML).toBe(
      'loose<table><tbody><tr><td>cell</td></tr></tbody></table><p><b>a<i>b</i></b><i>c</i></p>',
    );
  });

  it('keeps templates out of the tree and drawings in their namespace', () => {
    const document = page('<template><p>hidden</p></template><svg><path d="x"/></svg>');
    expect(document.querySelector('p')).toBeNull();
    expect(document.querySelector('path')?.namespaceURI).toBe('http://www.w3.org/2000/svg');
  });

  it('knows its address', () => {
    expect(page('<p>').baseURI).toBe('https://a.example/x');
    expect(page('<p>').documentURI).toBe('https://a.example/x');
  });

  it('nests no deeper than browsers do', () => {
    let depth = 0;
    const document = page(`${'<div>'.repeat(5000)}end`);
    for (let at: Element | null = document.body; at; at = at.firstElementChild) depth++;
    expect(depth).toBeLessThanOrEqual(512);
    expect(document.body.textContent).toBe('end');
  });

  it.each(['', '<', '<!doctype html>', '\u0000', '<frameset>', '</html></body>'])(
    'parses %j',
    (html) => {
      expect(page(html).documentElement.localName).toBe('html');
    },
  );
});
