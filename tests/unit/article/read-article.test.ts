import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../lib/article/read-article.ts';
import { parsePage } from '../../../lib/cli/dom.ts';
import type { Article } from '../../../lib/model/article.ts';

const URL_OF_STORY = 'https://www.harbor-times.example/tech/boats?utm_source=feed';
const read = (html: string, url = URL_OF_STORY): Article => readArticle(parsePage(html, url), url);

const PARAGRAPHS = [
  'The ferry company Lindholm said on Monday that its first boat without a helmsman will cross the bay in June.',
  'Engineers have tested the boat at night for two years, and no passenger was ever aboard during those tests.',
  'The harbor office has not yet allowed the trips. It wants to see how the boat behaves in fog, a spokeswoman said.',
  'Lindholm built the control system with the university, which also wrote the rules for meeting sailing boats.',
  'A ticket is to cost as much as before, and two people of the crew will stay aboard until the end of the year.',
];
const STORY = `<html lang="en"><head><title>A ferry steers itself | Harbor Times</title>
<meta property="og:site_name" content="Harbor Times"><meta property="og:type" content="article">
<meta name="author" content="Nora Quill"><meta property="article:published_time" content="2026-03-16T08:00:00+01:00">
<link rel="canonical" href="/tech/boats/"><base href="https://cdn.harbor-times.example/"></head>
<body><nav><a href="/">Home</a> <a href="/tech">Tech</a></nav>
<main><article><h1>A ferry steers itself</h1><p class="byline">By Nora Quill</p>
${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n')}
<h2>Will it be dearer?</h2><p>See <a href="fares">the fares</a> and <a href="javascript:alert(1)">this</a>.</p>
<details><summary>Is anybody aboard at all?</summary><p>${PARAGRAPHS[4]}</p></details>
<details><summary>When does the boat begin?</summary><p>${PARAGRAPHS[0]}</p></details>
</article></main><footer>All rights reserved by Harbor Times</footer></body></html>`;

describe('readArticle', () => {
  it('reads a story whole', () => {
    const article = read(STORY);
    expect(article).toMatchObject({
      url: URL_OF_STORY,
      canonicalUrl: 'https://cdn.harbor-times.example/tech/boats',
      title: 'A ferry steers itself',
      authors: ['Nora Quill'],
      siteName: 'Harbor Times',
      publishedAt: '2026-03-16T08:00:00+01:00',
      modifiedAt: null,
      lang: 'en',
      direction: 'ltr',
      page: { kind: 'article' },
      readingMinutes: 1,
    });
    const text = article.blocks.map((block) => block.text);
    expect(text.slice(0, 5)).toEqual(PARAGRAPHS);
    expect(text.join(' ')).not.toMatch(/Home|By Nora|All rights/);
    expect(article.wordCount).toBeGreaterThan(100);
  });

  it('cuts sentences out of their blocks to the letter', () => {
    const { blocks, sentences } = read(STORY);
    expect(sentences.length).toBeGreaterThanOrEqual(6);
    for (const { text, block, start, end } of sentences)
      expect(blocks[block]?.text.slice(start, end)).toBe(text);
  });

  it('links each answer to the sentences of the body that carry it', () => {
    const { faq, sentences } = read(STORY);
    const pair = faq.find(({ question }) => question.startsWith('Is anybody'));
    expect(pair?.sentences.map((index) => sentences[index]?.text)).toContain(PARAGRAPHS[4]);
  });

  it('resolves links against the base of the page and drops scripts', () => {
    const links = read(STORY).blocks.flatMap((block) =>
      'marks' in block
        ? block.marks.flatMap((mark) => (mark.kind === 'link' ? [mark.href] : []))
        : [],
    );
    expect(links).toEqual(['https://cdn.harbor-times.example/fares']);
  });

  it('does not change the document', () => {
    const document = parsePage(STORY, URL_OF_STORY);
    const before = document.documentElement.outerHTML;
    readArticle(document, URL_OF_STORY);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('reads the same page twice alike', () => {
    expect(read(STORY)).toEqual(read(STORY));
  });

  it('takes the JSON-LD body where the page is built by a script', () => {
    const body = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');
    const data = JSON.stringify({
      '@type': 'NewsArticle',
      headline: 'A ferry',
      datePublished: '2026-03-16',
      articleBody: body,
    });
    const article = read(
      `<title>A ferry</title><script type="application/ld+json">${data}</script><div id="app">Please wait</div>`,
    );
    expect(article.blocks.map(({ text }) => text)).toEqual(PARAGRAPHS);
    expect(article.page.kind).toBe('article');
  });
});

describe('pages that are no articles', () => {
  it('an empty page', () => {
    expect(read('')).toMatchObject({
      title: '',
      blocks: [],
      page: { kind: 'other', reason: 'empty' },
    });
  });

  it('a short page', () => {
    expect(read('<body><p>Nothing is here any more.').page).toMatchObject({
      kind: 'other',
      reason: 'short',
    });
  });

  it('a front page, with its links counted', () => {
    const links = Array.from(
      { length: 30 },
      (_, i) => `<p><a href="/s/${i}">Story number ${i} about the boats of the bay</a></p>`,
    );
    expect(
      read(`<title>Harbor Times</title>${links.join('')}`, 'https://harbor.example/').page,
    ).toEqual({
      kind: 'other',
      reason: 'listing',
      links: 30,
    });
  });

  it('a picture or a PDF', () => {
    const document = parsePage('<body></body>', 'https://a.example/x.pdf');
    Object.defineProperty(document, 'contentType', { value: 'application/pdf' });
    expect(readArticle(document, 'https://a.example/x.pdf').page).toEqual({
      kind: 'other',
      reason: 'not-text',
      links: 0,
    });
  });

  it('plain text is read as it stands', () => {
    const document = parsePage('<pre>One line.\n\nAnother.</pre>', 'https://a.example/notes.txt');
    Object.defineProperty(document, 'contentType', { value: 'text/plain' });
    expect(readArticle(document, 'https://a.example/notes.txt')).toMatchObject({
      title: 'notes.txt',
      sentences: [{ text: 'One line.' }, { text: 'Another.' }],
      page: { kind: 'article' },
    });
  });
});

describe('hostile pages', () => {
  const long = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');

  it.each([
    ['5,000 nested elements', `${'<div>'.repeat(5000)}${long}${'</div>'.repeat(5000)}`],
    ['5,000 nested spans and marks', `<p>${'<b><span>'.repeat(2500)}x`],
    ['a huge attribute', `<div data-x="${'y'.repeat(2_000_000)}">${long}</div>`],
    [
      'thousands of attributes',
      `<div ${Array.from({ length: 20_000 }, (_, i) => `a${i}`).join(' ')}>${long}</div>`,
    ],
    ['nothing closed', `<article><section><p>${PARAGRAPHS.join('<p><b><i><a href=x>')}`],
    ['a frameset', '<frameset><frame src="javascript:alert(1)"></frameset>'],
    ['broken data', `<script type="application/ld+json">{"@type":["Article",,</script>${long}`],
    [
      'data of odd types',
      `<script type="application/ld+json">{"@type":"Article","headline":{"a":[1]},"author":[null,7,{"name":{}}],"datePublished":{}}</script>${long}`,
    ],
    ['a broken address of the base', `<base href="http://[">${long}`],
  ])('reads %s', (_, html) => {
    expect(() => read(html)).not.toThrow();
  });

  it('lets no unsafe address through', () => {
    const article = read(
      `<article>${long}<p><a href="javascript:alert(1)">a</a> <a href="data:text/html,x">b</a> <a href=" vbscript:x">c</a></p><img src="javascript:x" onerror="alert(1)"></article>`,
    );
    expect(JSON.stringify(article.blocks)).not.toMatch(/javascript:|data:|vbscript:|onerror/);
  });
});

describe('direction', () => {
  it.each([
    ['as the page says', '<html lang="en" dir="rtl">', 'rtl'],
    ['as its language is written', '<html lang="he">', 'rtl'],
    ['from the left otherwise', '<html lang="en">', 'ltr'],
  ])('%s', (_, root, direction) => {
    expect(read(`${root}<body><p>${PARAGRAPHS[0]}</p></body></html>`).direction).toBe(direction);
  });
});
