import { describe, expect, it } from 'vitest';
import { copyPage } from '../../../../lib/article/page-copy.ts';
import { parsePage } from '../../../../lib/cli/dom.ts';

const copied = (html: string): Element =>
  copyPage(parsePage(`<body>${html}</body>`, 'https://harbor.example/ferry')).body;

describe('parts that were sent later', () => {
  it('stand where they belong, also parts of parts', () => {
    const body = copied(
      `<main><h1>Ferry</h1><template id="B:0"></template></main><footer>End</footer>
       <div hidden id="S:0"><p>One</p><template id="P:1"></template></div><div hidden id="S:1"><p>Two</p></div>`,
    );
    expect(body.querySelector('main')?.textContent).toBe('FerryOneTwo');
    expect(body.querySelector('[data-lede-hidden]')).toBeNull();
  });

  it('are seen where they are if their place is not there', () => {
    const body = copied('<main><p>Lead</p></main><div hidden id="S:7"><p>Rest</p></div>');
    expect(body.querySelector('div')?.hasAttribute('hidden')).toBe(false);
    expect(body.textContent).toContain('Rest');
  });

  it('leave other hidden elements alone', () => {
    const text = 'Words that are not seen. '.repeat(5);
    const body = copied(
      `<main><p>${'Words that are seen. '.repeat(40)}</p></main><div hidden id="x">${text}</div>`,
    );
    expect(body.querySelector('#x')?.getAttribute('data-lede-hidden')).toBe('gone');
  });
});
