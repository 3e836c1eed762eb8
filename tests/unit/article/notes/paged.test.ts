import { describe, expect, it } from 'vitest';
import { notesOf, URL_OF_STORY } from './page.ts';

const pager = (...links: [words: string, href: string][]): string =>
  `<p>${links.map(([words, href]) => `<a href="${href}">${words}</a>`).join(' ')}</p>`;

describe('a page is said to go on on further pages', () => {
  it.each([
    ['a number', pager(['2', `${URL_OF_STORY}/2/`], ['3', `${URL_OF_STORY}/3/`])],
    ['a path', pager(['Next page', `${URL_OF_STORY}/page/2`])],
    ['a query', pager(['Next »', `${URL_OF_STORY}?page=2`])],
    ['German', pager(['Nächste Seite', `${URL_OF_STORY}/seite-2`])],
    ['Japanese', pager(['次のページ', `${URL_OF_STORY}?page=2`])],
    ['a count', '<p>Page 1 of 3</p>'],
    ['a count in Chinese', '<p>第 1 页 / 共 3 页</p>'],
  ])('by %s', (_, end) => {
    expect(notesOf({ end })).toEqual(['paged']);
  });

  it('by what it says follows it', () => {
    expect(notesOf({ head: '<link rel="next" href="/tech/boats/2">' })).toEqual(['paged']);
  });

  it('from its second page on', () => {
    const end = pager(['1', URL_OF_STORY], ['3', `${URL_OF_STORY}/3`]);
    expect(notesOf({ url: `${URL_OF_STORY}/2`, end })).toEqual(['paged']);
  });
});

describe('a page is not said to', () => {
  it.each([
    ['another story follows', pager(['Next', 'https://www.harbor-times.example/tech/whales'])],
    ['it is the last one', pager(['1', URL_OF_STORY])],
    ['a note is numbered', pager(['2', `${URL_OF_STORY}#note-2`])],
    ['comments go on', `<div class="comments">${pager(['2', `${URL_OF_STORY}?page=2`])}</div>`],
  ])('where %s', (_, end) => {
    expect(notesOf({ end })).toEqual([]);
  });

  it('where the site names its next story so', () => {
    expect(notesOf({ head: '<link rel="next" href="/tech/whales">' })).toEqual([]);
  });
});
