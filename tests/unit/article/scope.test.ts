import { describe, expect, it } from 'vitest';
import { collectPage } from '../../../lib/article/collect-page.ts';
import { makeArticle } from '../../../lib/article/make-article.ts';
import { parsePage } from '../../../lib/cli/dom.ts';
import type { Article, Block, Scope } from '../../../lib/model/article.ts';
import { html, paragraphs, URL_OF_STORY } from './notes/page.ts';

const STORY = paragraphs(300);
const ASIDE = 'The harbor office published its own report on fog, which nobody had asked for.';
const PAGE = `<html lang="en"><head><title>A ferry steers itself</title></head><body>
<nav><p>Home of all the news from around the bay, day and night.</p></nav>
<main><article><h1>A ferry steers itself</h1>${html(STORY)}</article>
<div class="box"><p>${ASIDE}</p></div>
<details><summary>Is anybody aboard?</summary><p>Two people of the crew are aboard.</p></details>
<details><summary>When does it begin?</summary><p>The boat begins in June, after the last tests.</p></details></main>
<footer><p>All rights are reserved by the Harbor Times, of course.</p></footer></body></html>`;

function read(scope: Scope, selection: Block[] = [], page = PAGE): Article {
  const reading = collectPage(parsePage(page, URL_OF_STORY), URL_OF_STORY);
  return makeArticle({ ...reading, selection }, scope);
}
const textOf = ({ blocks }: Article): string => blocks.map(({ text }) => text).join('\n');
const selected = (text: string): Block => ({ kind: 'paragraph', text, marks: [] });

describe('the whole page', () => {
  it('is all its text outside the furniture, folded parts included', () => {
    const article = read('page');
    expect(article.scope).toBe('page');
    for (const text of [...STORY, ASIDE, 'Two people of the crew are aboard.'])
      expect(textOf(article)).toContain(text);
    expect(textOf(article)).not.toContain('day and night');
    expect(textOf(article)).not.toContain('All rights');
  });

  it('is read though it is no article', () => {
    const links = Array.from(
      { length: 40 },
      (_, i) => `<li><a href="/${i}">Story ${i} of the day from the bay</a></li>`,
    );
    const list = `<html><body><h1>News</h1><ul>${links.join('')}</ul></body></html>`;
    expect(read('article', [], list).page.kind).toBe('other');
    expect(read('page', [], list).page).toEqual({ kind: 'article' });
  });

  it('without a word is empty', () => {
    const page = read('page', [], '<html><body></body></html>').page;
    expect(page).toMatchObject({ kind: 'other', reason: 'empty' });
  });
});

describe('the selection', () => {
  it('is read alone, with the facts of its page', () => {
    const article = read('selection', [selected(ASIDE)]);
    expect(article).toMatchObject({
      scope: 'selection',
      title: 'A ferry steers itself',
      page: { kind: 'article' },
      notes: [],
      faq: [],
      blocks: [{ text: ASIDE }],
    });
    expect(article.sentences.map(({ text }) => text)).toEqual([ASIDE]);
  });

  it('keeps the questions that are answered in it', () => {
    const article = read('selection', [selected('Two people of the crew are aboard.')]);
    expect(article.faq.map(({ question }) => question)).toEqual(['Is anybody aboard?']);
  });

  it('of plain text is read too', () => {
    const reading = collectPage(parsePage('<pre>One. Two.</pre>', URL_OF_STORY), URL_OF_STORY);
    const plain = { ...reading, contentType: 'text/plain', plainText: 'One. Two.' };
    const article = makeArticle({ ...plain, selection: [selected('Two.')] }, 'selection');
    expect(article).toMatchObject({ scope: 'selection', blocks: [{ text: 'Two.' }] });
  });

  it('that is empty is no article', () => {
    expect(read('selection').page).toMatchObject({ kind: 'other', reason: 'empty' });
  });
});
