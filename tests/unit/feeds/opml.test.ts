import { describe, expect, it } from 'vitest';
import { readOpml, writeOpml } from '../../../lib/feeds/opml.ts';

const opml = (body: string): string =>
  `\ufeff<?xml version="1.0"?><opml version="2.0"><head><title>x</title></head><body>${body}</body></opml>`;

const HALYARD = {
  title: 'The Halyard',
  url: 'https://halyard.example/rss',
  siteUrl: 'https://halyard.example/',
  folder: null,
};

describe('readOpml', () => {
  it.each([
    [
      'well-formed',
      '<outline type="rss" text="The Halyard" xmlUrl="https://halyard.example/rss" htmlUrl="https://halyard.example/"/>',
    ],
    [
      'attributes in any case',
      '<OUTLINE TEXT="The Halyard" XMLURL="https://halyard.example/rss" htmlurl="https://halyard.example/"/>',
    ],
    [
      'single quotes and none',
      "<outline text='The Halyard' xmlUrl=https://halyard.example/rss htmlUrl='https://halyard.example/'></outline>",
    ],
    [
      '`url`',
      '<outline title="The Halyard" url="https://halyard.example/rss" htmlUrl="https://halyard.example/"/>',
    ],
    [
      '`title` before `text`',
      '<outline text="x" title="The Halyard" xmlUrl="feed://https://halyard.example/rss" htmlUrl="https://halyard.example/"/>',
    ],
    [
      'blanks',
      '<outline\n text=" The\n Halyard "\n xmlUrl=" https://halyard.example/rss " htmlUrl = "https://halyard.example/" />',
    ],
    [
      'a file that breaks off',
      '<outline text="The Halyard" xmlUrl="https://halyard.example/rss" htmlUrl="https://halyard.example/"/><outline text="Ostra" xmlU',
    ],
  ])('%s', (_, body) => {
    expect(readOpml(opml(body))).toEqual([HALYARD]);
  });

  it('tells folders, in each other and without ends', () => {
    const feed = (n: number, end = '/'): string =>
      `<outline text="${n}" xmlUrl="https://a.example/${n}"${end}>`;
    const body = `${feed(1)}<outline text="Labs">${feed(2)}<outline text="Small">${feed(3, '')}${feed(4)}</outline>${feed(5)}</outline>${feed(6)}<outline>${feed(7)}`;
    expect(readOpml(opml(body)).map(({ title, folder }) => `${title} ${folder}`)).toEqual([
      '1 null',
      '2 Labs',
      '3 Small',
      '4 Small',
      '5 Labs',
      '6 null',
      '7 null',
    ]);
  });

  it('reads addresses and names with bare &, entities and <', () => {
    const body =
      '<outline text="A & B &eacute; &lt;c&gt; <d" xmlUrl="https://a.example/?x=1&y=2&amp;z=3"/>';
    expect(readOpml(opml(body))).toEqual([
      {
        title: 'A & B é <c> <d',
        url: 'https://a.example/?x=1&y=2&z=3',
        siteUrl: null,
        folder: null,
      },
    ]);
  });

  it('reads what early readers wrote for http', () => {
    const [feed] = readOpml(opml('<outline text="a" xmlUrl="feed://a.example/1"/>'));
    expect(feed?.url).toBe('http://a.example/1');
  });

  it('gives each address once, and names it by its host where it has no name', () => {
    const body =
      '<outline xmlUrl="https://a.example/1"/><outline text="b" xmlUrl="https://a.example/1"/>';
    expect(readOpml(opml(body)).map(({ title }) => title)).toEqual(['a.example']);
  });

  it.each([
    '<outline text="a" xmlUrl="javascript:alert(1)"/>',
    '<outline text="a" xmlUrl="file:///etc/passwd"/>',
    '<outline text="a" xmlUrl="/rss"/>',
    '<outline text="a" xmlUrl=""/>',
    '<outline text="a" type="link" url="https://a.example/page"/>',
    '<!-- <outline text="a" xmlUrl="https://a.example/1"/> -->',
    '',
    'no file of this sort',
  ])('none in %s', (body) => {
    expect(readOpml(opml(body))).toEqual([]);
  });

  it('reads so many and no more, in time', () => {
    const body = Array.from(
      { length: 2500 },
      (_, at) => `<outline xmlUrl="https://a.example/${at}"/>`,
    );
    expect(readOpml(opml(body.join('')))).toHaveLength(2000);
    const start = performance.now();
    readOpml(`<outline ${'a="'.repeat(300_000)}`);
    readOpml('<outline text="a">'.repeat(60_000));
    readOpml('<outline '.repeat(60_000));
    expect(performance.now() - start).toBeLessThan(3000);
  });
});

describe('writeOpml', () => {
  it('is OPML 2.0 with its date and what each feed is', () => {
    const text = writeOpml(
      [{ title: 'A & "B" <c>', url: 'https://a.example/?x=1&y=2', siteUrl: null }],
      {
        title: 'Feeds',
        createdAt: '2026-03-14T09:26:53.000Z',
      },
    );
    expect(text).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0">
  <head>
    <title>Feeds</title>
    <dateCreated>Sat, 14 Mar 2026 09:26:53 GMT</dateCreated>
  </head>
  <body>
    <outline type="rss" text="A &amp; &quot;B&quot; &lt;c&gt;" title="A &amp; &quot;B&quot; &lt;c&gt;" xmlUrl="https://a.example/?x=1&amp;y=2"/>
  </body>
</opml>
`);
  });
});
