import { describe, expect, it } from 'vitest';
import { parseUrl, safeUrl, webUrl } from '../../../lib/text/url.ts';

const BASE = 'https://news.example/2026/a/';

describe('safeUrl', () => {
  it.each([
    ['../b?x=1#y', 'https://news.example/2026/b?x=1#y'],
    ['//cdn.example/i.png', 'https://cdn.example/i.png'],
    ['http://other.example', 'http://other.example/'],
    ['mailto:desk@news.example', 'mailto:desk@news.example'],
  ])('resolves %s', (href, expected) => {
    expect(safeUrl(href, BASE)).toBe(expected);
  });

  it.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<b>',
    'vbscript:x',
    'blob:https://news.example/1',
    'file:///etc/passwd',
    'http://[',
    `https://news.example/${'a'.repeat(9000)}`,
  ])('refuses %.30s', (href) => {
    expect(safeUrl(href, BASE)).toBeNull();
  });

  it('refuses a relative address without a base', () => {
    expect(safeUrl('a', 'not an address')).toBeNull();
  });
});

describe('parseUrl', () => {
  it('is null for what is no address', () => {
    expect(parseUrl('::')).toBeNull();
  });
});

describe('webUrl', () => {
  it('is a page’s address or none', () => {
    expect(webUrl('../feed', BASE)).toBe('https://news.example/2026/feed');
    expect(webUrl('http://other.example/feed')).toBe('http://other.example/feed');
    expect(webUrl('mailto:desk@news.example', BASE)).toBeNull();
    expect(webUrl('/feed')).toBeNull();
  });
});
