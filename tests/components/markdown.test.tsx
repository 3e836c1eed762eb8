// @vitest-environment jsdom
import './fake-client.ts';

import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { Markdown } from '../../components/notes/Markdown.tsx';
import { show } from './screen.tsx';

async function drawn(text: string): Promise<Element> {
  const { container } = show(<Markdown text={text} />);
  await waitFor(() => expect(container.querySelector('div[dir]')).toBeTruthy());
  return container.querySelector('div[dir]') as Element;
}

describe('a note', () => {
  test.each([
    ['**much** and *more*', '<p><strong>much</strong> and <em>more</em></p>'],
    ['- one\n- two', '<ul><li><p>one</p></li><li><p>two</p></li></ul>'],
    ['3. three', '<ol start="3"><li><p>three</p></li></ol>'],
    ['# Big', '<p><strong>Big</strong></p>'],
    ['> said', '<blockquote><p>said</p></blockquote>'],
    ['`x < 1`', '<p><code>x &lt; 1</code></p>'],
    ['![a chart](https://halyard.example/a.png)', '<p>a chart</p>'],
  ])('%j is drawn as Markdown', async (text, html) => {
    expect((await drawn(text)).innerHTML).toBe(html);
  });

  test.each([
    '<img src=x onerror=alert(1)>',
    '<script>alert(1)</script>',
    'see <b onclick="x()">this</b>',
  ])('%j stays the text it is', async (text) => {
    const note = await drawn(text);
    expect(note.textContent).toBe(text);
    expect(note.querySelector('img, script, b')).toBeNull();
  });

  test('its links open outside, and only those that may be drawn are links', async () => {
    await drawn('[good](https://halyard.example/x) [bad](javascript:alert(1))');
    const links = screen.getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['https://halyard.example/x']);
    expect(links[0]?.getAttribute('rel')).toBe('noreferrer');
    expect(screen.getByText(/bad/)).toBeTruthy();
  });

  test('of very many levels ends somewhere', async () => {
    const note = await drawn(`${'> '.repeat(500)}deep`);
    expect(note.querySelectorAll('blockquote').length).toBeLessThan(25);
  });
});
