import { describe, expect, it } from 'vitest';
import { readFeed } from '../../../lib/feeds/read-feed.ts';
import { atom, first, HOME, read, rss } from './given.ts';

const DC = 'xmlns:dc="http://purl.org/dc/elements/1.1/"';

describe('readFeed reads each format', () => {
  it('RSS 2.0 with whole texts', () => {
    const text = `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" ${DC} xmlns:atom="http://www.w3.org/2005/Atom"><channel>
      <title>The Halyard</title><link>https://halyard.example/</link><ttl>180</ttl>
      <atom:link rel="self" href="https://halyard.example/rss"/>
      <item><title>Ostra&#8217;s <![CDATA[<i>new</i>]]> model</title><link>/ostra?a=1&amp;b=2</link><guid isPermaLink="false">17</guid>
      <dc:creator>Ada Pell</dc:creator><pubDate>Sat, 14 Mar 2026 09:26:53 EST</pubDate>
      <description>Short.</description><content:encoded><![CDATA[<p>It reads <b>maps</b> and tides.</p>]]></content:encoded></item>
    </channel></rss>`;
    expect(read(text)).toEqual({
      title: 'The Halyard',
      siteUrl: 'https://halyard.example/',
      selfUrl: 'https://halyard.example/rss',
      ttl: 180,
      entries: [
        {
          guid: '17',
          url: 'https://halyard.example/ostra?a=1&b=2',
          title: 'Ostra’s new model',
          html: '<p>It reads <b>maps</b> and tides.</p>',
          authors: ['Ada Pell'],
          publishedAt: '2026-03-14T14:26:53.000Z',
        },
      ],
    });
  });

  it('RSS 1.0', () => {
    const text = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" ${DC}>
      <channel rdf:about="x"><title>Weekly Gradient</title><link>https://gradient.example</link></channel>
      <item rdf:about="https://gradient.example/1"><title>Tides</title><dc:date>2026-03-14T09:26+01:00</dc:date></item></rdf:RDF>`;
    const { title, siteUrl, entries } = read(text);
    expect([title, siteUrl]).toEqual(['Weekly Gradient', 'https://gradient.example/']);
    expect(entries).toMatchObject([
      {
        url: 'https://gradient.example/1',
        title: 'Tides',
        publishedAt: '2026-03-14T08:26:00.000Z',
      },
    ]);
  });

  it('Atom 1.0, with xml:base at each level', () => {
    const text = atom(
      `<author><name>Ada Pell</name></author><link href="."/>
       <entry xml:base="2026/"><id>tag:halyard.example,2026:1</id><title type="html">A &amp;lt;b&amp;gt; &lt;em&gt;and&lt;/em&gt; c</title>
       <link rel="self" href="1.atom"/><link rel="alternate" type="text/html" href="tides.html"/>
       <summary>Short</summary><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Tides rise.</p></div></content>
       <published>2026-03-14T09:26:53Z</published><updated>2026-03-15T00:00:00Z</updated></entry>`,
      'xml:base="https://other.example/blog/"',
    );
    const feed = read(text);
    expect(feed.siteUrl).toBe('https://other.example/blog/');
    expect(feed.entries).toMatchObject([
      {
        guid: 'tag:halyard.example,2026:1',
        url: 'https://other.example/blog/2026/tides.html',
        title: 'A <b> and c',
        authors: ['Ada Pell'],
        publishedAt: '2026-03-14T09:26:53.000Z',
      },
    ]);
  });

  it('Atom 0.3', () => {
    const text = `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>Copper Wire</title>
      <entry><id>1</id><title mode="escaped" type="text/html">One &lt;b&gt;wire&lt;/b&gt;</title><issued>2026-03-14T09:26:53Z</issued>
      <link rel="alternate" href="https://wire.example/1"/></entry></feed>`;
    expect(first(text)).toMatchObject({
      title: 'One wire',
      url: 'https://wire.example/1',
      publishedAt: '2026-03-14T09:26:53.000Z',
    });
  });

  it('JSON Feed, whose titles and plain texts are no HTML', () => {
    const feed = read(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Lantern',
        home_page_url: 'https://lantern.example/',
        feed_url: 'https://lantern.example/feed.json',
        authors: [{ name: 'Max Brannock' }],
        items: [
          {
            id: 'https://lantern.example/1',
            title: 'Why x <y matters',
            content_text: 'First, x <y here.\n\nSecond.',
            date_published: '2026-03-14T09:26:53-08:00',
          },
        ],
      }),
    );
    expect(feed).toMatchObject({
      title: 'Lantern',
      selfUrl: 'https://lantern.example/feed.json',
      entries: [
        {
          url: 'https://lantern.example/1',
          title: 'Why x <y matters',
          authors: ['Max Brannock'],
          publishedAt: '2026-03-14T17:26:53.000Z',
        },
      ],
    });
  });
});

describe('readFeed takes what an item has', () => {
  it.each([
    [
      'its link',
      '<title>a</title><link>/1</link><guid>https://b.example/2</guid>',
      'https://halyard.example/1',
    ],
    ['its guid', '<title>a</title><guid>https://b.example/2</guid>', 'https://b.example/2'],
    [
      'no guid that is no permalink',
      '<title>a</title><guid isPermaLink="false">https://b.example/2</guid>',
      '',
    ],
    ['no guid that is no address', '<title>a</title><guid>2</guid>', ''],
    [
      'its recording',
      '<title>a</title><enclosure url="https://b.example/a.mp3"/>',
      'https://b.example/a.mp3',
    ],
    ['no address of mail', '<title>a</title><link>mailto:a@b.example</link>', ''],
    ['nothing but the web', '<title>a</title><link>javascript:alert(1)</link>', ''],
  ])('as address: %s', (_, item, url) => {
    expect(first(rss(`<item>${item}</item>`)).url).toBe(url);
  });

  it.each([
    ['<title>A title</title>', 'A title'],
    [
      '<description>One. &lt;p&gt;Two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen.&lt;/p&gt;</description>',
      'One. Two three four five six seven eight nine ten eleven twelve thirteen fourteen…',
    ],
    ['<link>https://b.example/1</link>', 'https://b.example/1'],
  ])('as title: %s', (item, title) => {
    expect(first(rss(`<item>${item}</item>`)).title).toBe(title);
  });

  it('leaves out an item with nothing to be read', () => {
    expect(read(rss('<item><guid>1</guid><pubDate>14 Mar 2026</pubDate></item>')).entries).toEqual(
      [],
    );
  });

  it('knows items of one guid by their address, and the same item once', () => {
    const item = (url: string) => `<item><title>a</title><guid>1</guid><link>${url}</link></item>`;
    const { entries } = read(rss(item('/1') + item('/2') + item('/1') + item('/2')));
    expect(entries.map(({ guid }) => guid)).toEqual(['1', '1 https://halyard.example/2']);
  });

  it('takes the first date that is one', () => {
    const item = `<item><title>a</title><pubDate>soon</pubDate><dc:date>2026-03-14</dc:date></item>`;
    expect(first(rss(item, `version="2.0" ${DC}`)).publishedAt).toBe('2026-03-14');
  });

  it('takes the names of authors only', () => {
    const item = '<item><title>a</title><author>desk@halyard.example (Ada Pell)</author></item>';
    expect(first(rss(item)).authors).toEqual(['Ada Pell']);
  });
});

describe('readFeed mends', () => {
  const item = '<item><title>a</title><link>https://b.example/1</link></item>';

  it.each([
    ['junk before the declaration', ` \n\ufeffWarning: no\n${rss(item)}`],
    ['NULs and controls', rss(item).replace('<title>a', '<title>\0a\u0008')],
    [
      'a document that breaks off in an item',
      rss(`${item}<item><description>And th`).replace(/<\/channel.*/, ''),
    ],
    ['a document that breaks off in a tag', rss(item).slice(0, -3)],
    ['a root that is missing', `<channel><title>t</title>${item}</channel>`],
    ['a root and a channel that are missing', item],
    ['a root of another name', `<news><channel>${item}</channel></news>`],
    [
      'capitals',
      rss(item).replace(
        /<(\/?)(rss|channel|item|title|link)/g,
        (_, a, b) => `<${a}${b.toUpperCase()}`,
      ),
    ],
    [
      'a namespace that nobody knows',
      rss(item, 'xmlns:r="urn:r"')
        .replace(/<(\/?)(?=\w)/g, '<$1r:')
        .replace('<r:?', '<?'),
    ],
    ['addresses with a bare &', rss(item.replace('/1', '/1?a=1&b=2'))],
    ['entities of HTML', rss(item.replace('>a<', '>a&nbsp;&eacute;<'))],
    ['a type of a page', `<!DOCTYPE html PUBLIC "x">${rss(item)}`],
    ['a text about types', rss(`${item}<item><title><![CDATA[<!DOCTYPE html>]]></title></item>`)],
    [
      'a type with entities',
      rss(item).replace('<rss', '<!DOCTYPE rss [<!ENTITY % c PUBLIC "x" "y"> %c; ]><rss'),
    ],
  ])('%s', (_, text) => {
    const [entry] = read(text).entries;
    expect(entry?.url).toMatch(/^https:\/\/b\.example\/1/);
    expect(entry?.title).toMatch(/^a/);
  });

  it('a feed without items that breaks off in a tag', () => {
    expect(read(rss('<link>https://b.example</link>').slice(0, -3)).title).toBe('The Halyard');
  });

  it('does not resolve a bomb of entities', () => {
    const bomb = `<!DOCTYPE r [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>`;
    expect(first(bomb + rss('<item><title>&c;x</title></item>')).title).toBe('&c;x');
  });

  it('reads a feed that carries nothing yet', () => {
    expect(read('<rss version="2.0"><channel></channel></rss>').entries).toEqual([]);
  });
});

describe('readFeed tells other documents', () => {
  it('a page with its feeds', () => {
    const page =
      '<!doctype html><title>The Halyard</title><link rel="alternate" type="application/rss+xml" href="/rss">';
    expect(readFeed(page, HOME)).toEqual({
      kind: 'page',
      links: [{ url: 'https://halyard.example/rss', title: '' }],
    });
  });

  it('a page by its type', () => {
    const page = '<!-- a --><!DOCTYPE html><title>The Halyard</title>';
    expect(readFeed(page, HOME)).toEqual({ kind: 'page', links: [] });
  });

  it('a page that writes about feeds', () => {
    const page =
      '<html><body><p>Begin with</p> <rss version="2.0"> <item> and <channel></body></html>';
    expect(readFeed(page, HOME)).toEqual({ kind: 'page', links: [] });
  });

  it.each(['', 'hello', '{"a": 1}', '[1]', '<svg><title>a</title></svg>', '{"version":', '\0\0'])(
    '%j',
    (text) => {
      expect(readFeed(text, HOME)).toEqual({ kind: 'neither' });
    },
  );
});

describe('readFeed mends titles', () => {
  it('that were scraped off cards, and texts that only say them again', () => {
    const item = (n: number, card: string) =>
      `<item><title>${card}</title><link>/r/${n}</link><description>${card}</description></item>`;
    const { entries } = read(
      rss(
        item(
          1,
          'SafetyAug 2, 2026How the mill stopsNew tests of Ostra show where it goes &amp; why.',
        ) + item(2, 'Aug 1, 2026SafetyTides &amp; mills'),
      ),
    );
    expect(entries).toMatchObject([
      {
        title: 'How the mill stops',
        html: 'New tests of Ostra show where it goes &amp; why.',
      },
      { title: 'Tides & mills', html: '' },
    ]);
  });
});
