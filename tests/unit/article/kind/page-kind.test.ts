import { describe, expect, it } from 'vitest';
import { collectPage } from '../../../../lib/article/collect-page.ts';
import { makeArticle } from '../../../../lib/article/make-article.ts';
import { parsePage } from '../../../../lib/cli/dom.ts';
import type { PageKind } from '../../../../lib/model/article.ts';

const PARAGRAPHS = Array.from(
  { length: 8 },
  (_, at) =>
    `<p>Crossing ${at} took the ferry past the old mole, and the skipper said that nobody had touched the wheel since the morning, which the harbor office confirmed.</p>`,
).join('');
const CARDS = Array.from(
  { length: 40 },
  (_, at) =>
    `<li class="card"><a href="/story-${at}">Harbor story number ${at} that you may read</a><span>$${at}.99</span></li>`,
).join('');

const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>A ferry steers itself</title>${head}</head><body>${body}</body></html>`;
const STORY = page(
  `<main><article><h1>A ferry steers itself</h1><p>By Ada Wren</p><time datetime="2026-05-03">May 3, 2026</time>${PARAGRAPHS}</article></main>`,
  '<meta property="og:type" content="article">',
);
const SILENT = page(`<main><h1>A ferry steers itself</h1>${PARAGRAPHS}</main>`);

const kindOf = (html: string, url: string): PageKind =>
  makeArticle(collectPage(parsePage(html, url), url)).page;

describe('pageKind', () => {
  it('reads a signed and dated story as an article', () => {
    expect(kindOf(STORY, 'https://harbor.example/news/a-ferry-steers-itself')).toEqual({
      kind: 'article',
    });
  });

  it('calls a page of cards a listing and says how many links it has', () => {
    expect(kindOf(page(`<ul>${CARDS}</ul>`), 'https://harbor.example/shop/all')).toEqual({
      kind: 'other',
      reason: 'listing',
      links: 40,
    });
  });

  it.each(['https://forum.harbor.example/threads/ferry.12', 'https://harbor.example/'])(
    'knows by its address what says nothing of itself: %s',
    (url) => {
      expect(kindOf(SILENT, url)).toMatchObject({ kind: 'other', reason: 'unlike' });
    },
  );

  it('calls a front page of few links a listing too', () => {
    const links = ['one', 'two', 'three'].map(
      (n) => `<a href="/${n}">Read the harbor story number ${n}</a>`,
    );
    expect(
      kindOf(page(`${PARAGRAPHS}${links.join('<br>')}`), 'https://harbor.example/'),
    ).toMatchObject({
      reason: 'listing',
      links: 3,
    });
  });

  it('reads the page of a paper, which is named to scholars, as an article', () => {
    const paper =
      '<meta name="citation_title" content="Ferries"><meta name="citation_author" content="Wren, Ada">';
    const abstract = page(`<h1>Ferries</h1><blockquote>${PARAGRAPHS}</blockquote>`, paper);
    expect(kindOf(abstract, 'https://papers.example/')).toEqual({ kind: 'article' });
  });

  it('calls a notice short and a page without text empty', () => {
    const url = 'https://harbor.example/news/closed';
    expect(kindOf(page('<p>The office is closed today.</p>'), url)).toMatchObject({
      reason: 'short',
    });
    expect(kindOf(page('<img src="x.png">'), url)).toMatchObject({ reason: 'empty' });
  });
});
