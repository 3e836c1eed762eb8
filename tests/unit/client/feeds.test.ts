import { expect, test } from 'vitest';
import { feedsInFile, typedAddress } from '../../../lib/client/feeds.ts';
import { hostOf } from '../../../lib/client/url.ts';

test.each([
  ['copperwire.example', 'https://copperwire.example/'],
  ['  https://copperwire.example/feed#top ', 'https://copperwire.example/feed'],
  ['http://copperwire.example/rss', 'http://copperwire.example/rss'],
  ['feed://copperwire.example/rss', 'https://copperwire.example/rss'],
  ['feed:http://copperwire.example/rss', 'http://copperwire.example/rss'],
  ['localhost:8080/feed.xml', 'https://localhost:8080/feed.xml'],
  ['http://intranet/feed', 'http://intranet/feed'],
  ['https://ines:secret@copperwire.example/feed', 'https://copperwire.example/feed'],
])('"%s" is understood', (typed, url) => {
  expect(typedAddress(typed)).toBe(url);
});

test.each([
  '',
  'Pellworth',
  'Copper Wire',
  'javascript:alert(1)',
  'ftp://copperwire.example',
  'mailto:ines@copperwire.example',
  'https://',
])('"%s" is no address', (typed) => {
  expect(typedAddress(typed)).toBeNull();
});

test('a host is called as readers call it', () => {
  expect(hostOf('https://www.copperwire.example:8080/feed')).toBe('copperwire.example');
  expect(hostOf('no address')).toBe('no address');
});

const outline = (title: string, url: string): string =>
  `<outline type="rss" text="${title}" xmlUrl="${url}"/>`;

test('a file is read by the encoding that it names, and each address is taken once', async () => {
  const url = 'https://halyard.example/feed';
  const text = `<?xml version="1.0" encoding="ISO-8859-1"?><opml version="2.0"><body>${outline('H\u00e4lyard', url)}${outline('Again', url)}</body></opml>`;
  const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const feeds = await feedsInFile(new File([bytes], 'feeds.opml'));
  expect(feeds).toHaveLength(1);
});
