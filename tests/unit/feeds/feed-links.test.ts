import { describe, expect, it } from 'vitest';
import { commonFeedUrls, feedLink, feedLinks, isFeedType } from '../../../lib/feeds/feed-links.ts';

const PAGE = 'https://halyard.example/blog/post';
const rss = (attributes: string): string =>
  `<link rel="alternate" type="application/rss+xml" ${attributes}>`;

describe('feedLinks', () => {
  it.each([
    [
      'absolute',
      rss('href="https://ostra.example/rss" title="Ostra"'),
      'https://ostra.example/rss',
      'Ostra',
    ],
    [
      'relative, without quotes',
      '<LINK REL=Alternate TYPE=application/atom+xml HREF=../atom.xml>',
      'https://halyard.example/atom.xml',
      '',
    ],
    [
      'escaped',
      rss("href='/rss?a=1&amp;b=2' title='A &quot;b&quot;'"),
      'https://halyard.example/rss?a=1&b=2',
      'A "b"',
    ],
    ['with a > in it', rss('title="a > b" href="/rss"'), 'https://halyard.example/rss', 'a > b'],
    [
      'of the old type',
      '<link rel="alternate" type="text/xml" href="/rss">',
      'https://halyard.example/rss',
      '',
    ],
    ['by its relation', '<link rel="feed" href="/rss">', 'https://halyard.example/rss', ''],
    [
      'JSON',
      '<link rel=alternate type="application/json" href="/feed.json">',
      'https://halyard.example/feed.json',
      '',
    ],
    [
      'with parameters',
      '<link rel=alternate type="application/rss+xml; charset=utf-8" href="/rss">',
      'https://halyard.example/rss',
      '',
    ],
    [
      'from a base',
      `<base href="https://ostra.example/a/">${rss('href="rss"')}`,
      'https://ostra.example/a/rss',
      '',
    ],
  ])('%s', (_, html, url, title) => {
    expect(feedLinks(html, PAGE)).toEqual([{ url, title }]);
  });

  it.each([
    '<link rel="alternate" hreflang="de" href="/de">',
    '<link rel="alternate" type="application/json" href="/wp-json/wp/v2/posts/1">',
    '<link rel="alternate stylesheet" type="application/rss+xml" href="/rss">',
    '<link rel="stylesheet" href="/feed.css">',
    `<!-- ${rss('href="/rss"')} -->`,
    rss('href="javascript:alert(1)"'),
    rss('href="mailto:desk@halyard.example"'),
    rss('href="http://["'),
    '<a rel="alternate" type="application/rss+xml" href="/rss">',
  ])('none in %s', (html) => {
    expect(feedLinks(html, PAGE)).toEqual([]);
  });

  it('gives no longer title than a list has room for', () => {
    const [link] = feedLinks(rss(`href="/rss" title="${'Ostra '.repeat(100_000)}"`), PAGE);
    expect(link?.title.length).toBeLessThanOrEqual(300);
  });

  it('gives each once, those of comments last, and not too many', () => {
    const links = feedLinks(
      rss('href="/comments/feed"') +
        rss('href="/1"') +
        rss('href="/1" title="again"') +
        rss('href="/2"'),
      PAGE,
    );
    expect(links.map(({ url }) => new URL(url).pathname)).toEqual(['/1', '/2', '/comments/feed']);
    const many = Array.from({ length: 50 }, (_, at) => rss(`href="/${at}"`)).join('');
    expect(feedLinks(many, PAGE)).toHaveLength(20);
  });
});

describe('feedLink', () => {
  it('is null where the address is no web address', () => {
    const link = { rel: 'alternate', type: 'application/rss+xml', href: 'data:,x', title: '' };
    expect(feedLink(link, PAGE)).toBeNull();
  });
});

describe('isFeedType', () => {
  it.each([
    ['application/rss+xml', true],
    [' Application/Atom+XML; charset=utf-8', true],
    ['application/feed+json', true],
    ['text/html', false],
    ['application/rss+xmlx', false],
  ])('%s: %s', (type, is) => {
    expect(isFeedType(type)).toBe(is);
  });
});

describe('commonFeedUrls', () => {
  it('tries the part of the site, then the whole', () => {
    const urls = commonFeedUrls('https://halyard.example/blog?x=1#a');
    expect(urls[0]).toBe('https://halyard.example/blog/feed');
    expect(urls).toContain('https://halyard.example/rss.xml');
    expect(new Set(urls).size).toBe(urls.length);
  });

  it.each(['https://halyard.example', 'https://halyard.example/'])('%s has no parts', (site) => {
    expect(commonFeedUrls(site)).toHaveLength(7);
  });

  it.each(['no address', 'file:///a', 'mailto:a@b.example'])('none of %s', (site) => {
    expect(commonFeedUrls(site)).toEqual([]);
  });
});
