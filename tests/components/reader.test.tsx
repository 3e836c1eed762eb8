// @vitest-environment jsdom
import './fake-client.ts';

import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { LibraryPage } from '../../components/library/LibraryPage.tsx';
import type { Article, Block, Mark } from '../../lib/model/article.ts';
import { ok } from '../../lib/model/result.ts';
import { articleOf, briefOf, idOf, overviewOf, rowOf, topicOf } from './given.ts';
import { show } from './screen.tsx';
import { changed, sent, world } from './world.ts';

/** Puts an article into the library. */
function save(facts: Partial<Article> = {}, row: Parameters<typeof rowOf>[1] = {}): void {
  const article = articleOf(facts);
  world.articles = [rowOf(1, { title: article.title, url: article.url, ...row })];
  world.bodies = [{ id: idOf(1), article, brief: briefOf(article), versions: [] }];
}

const open = (place = '') => {
  location.hash = `#/a/${idOf(1)}${place}`;
  return show(<LibraryPage />);
};

const text = async () => screen.findByRole('article');

async function drawn(blocks: Block[]): Promise<HTMLElement> {
  save({ blocks, sentences: [] });
  open();
  return text();
}

const paragraph = (words: string, marks: Mark[] = []): Block => ({
  kind: 'paragraph',
  text: words,
  marks,
});

describe('the list', () => {
  test('leads to the reader and back to the same row', async () => {
    save();
    const { user } = show(<LibraryPage />);
    await user.click(await screen.findByRole('link', { name: 'Brannock may build its own chip' }));
    const title = await screen.findByRole('heading', {
      level: 1,
      name: 'Brannock may build its own chip',
    });
    await waitFor(() => expect(document.activeElement).toBe(title));
    expect(document.title).toBe('Brannock may build its own chip – Lede');
    await user.click(screen.getByRole('link', { name: 'Back to the library' }));
    const row = await screen.findByRole('link', { name: 'Brannock may build its own chip' });
    await waitFor(() => expect(document.activeElement).toBe(row));
    expect(document.title).toBe('Lede');
  });

  test('shows how each article begins', async () => {
    save();
    show(<LibraryPage />);
    expect(await screen.findByText('How story 1 begins.')).toBeTruthy();
  });

  test('is gone through with j and k', async () => {
    world.articles = [rowOf(1), rowOf(2)];
    const { user } = show(<LibraryPage />);
    await screen.findByRole('link', { name: 'Story 1' });
    await user.keyboard('jj');
    expect(document.activeElement?.textContent).toBe('Story 2');
    await user.keyboard('k');
    expect(document.activeElement?.textContent).toBe('Story 1');
    await user.keyboard('?');
    expect(screen.getByRole('dialog', { name: 'Keys' }).textContent).toContain(
      'Next, previous article',
    );
  });
});

describe('an article', () => {
  test.each([
    [{ scope: 'selection' } as const, 'a selection of it'],
    [{ scope: 'page' } as const, 'the whole page'],
    [{ notes: ['paywalled' as const] }, 'only the part that the page shows'],
    [{ notes: ['cut-short' as const] }, 'only the part that the page shows'],
  ])('says what of its page it is: %j', async (facts, words) => {
    save(facts);
    open();
    await text();
    expect(document.body.textContent).toContain(words);
  });

  test('says nothing of that where it is the whole article', async () => {
    save({ notes: ['live'] });
    open();
    await text();
    const shown = document.querySelector('main:not([hidden])')?.textContent;
    expect(shown).not.toMatch(/a selection of|whole page|only the part/);
  });

  test('has its title, facts, contents and brief', async () => {
    const blocks: Block[] = [
      ...articleOf().blocks,
      { kind: 'heading', level: 2, text: 'What is not', marks: [] },
      paragraph('Much.'),
    ];
    save({ blocks });
    open();
    await text();
    expect(screen.getByRole('main').textContent).toMatch(/Ines Marlow.*6 min.*saved today/);
    const contents = screen.getByRole('navigation', { name: 'Contents' });
    expect(
      within(contents)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual(['What is known', 'What is not']);
    expect(
      within(screen.getByRole('complementary', { name: 'Brief' })).getByText('picked by Lede'),
    ).toBeTruthy();
  });

  test('is being read when it is opened, and stays unread when the reader then says so', async () => {
    save();
    const { user } = open();
    await text();
    await waitFor(() =>
      expect(sent('change-articles')).toEqual([
        { articleIds: [idOf(1)], change: { kind: 'state', state: 'reading' } },
      ]),
    );
    world.articles = [rowOf(1, { state: 'reading' })];
    act(changed);
    await user.click(await screen.findByRole('button', { name: 'Mark “Story 1” as unread' }));
    world.articles = [rowOf(1, { state: 'unread' })];
    act(changed);
    await screen.findByRole('button', { name: 'Mark “Story 1” as read' });
    expect(sent('change-articles').map(({ change }) => change)).toEqual([
      { kind: 'state', state: 'reading' },
      { kind: 'state', state: 'unread' },
    ]);
  });

  test('that was read before is left as it is', async () => {
    save({}, { state: 'archived' });
    open();
    await text();
    expect(sent('change-articles')).toEqual([]);
  });

  test('leads to its original without telling it from where', async () => {
    save();
    open();
    await text();
    const original = screen.getByRole('link', { name: 'Open the original' });
    expect(original.getAttribute('href')).toBe('https://halyard.example/news/chips');
    expect(original.getAttribute('rel')).toBe('noreferrer');
  });

  test('does not lead to an address that is none', async () => {
    save({}, { url: 'javascript:alert(1)' });
    open();
    await text();
    expect(screen.queryByRole('link', { name: 'Open the original' })).toBeNull();
  });

  test('is removed, which leads back to the list and can be undone', async () => {
    save();
    world.answers['remove-articles'] = () => {
      world.articles = [];
      return ok(null);
    };
    const { user } = open();
    await text();
    await user.click(screen.getByRole('button', { name: /^Delete/ }));
    act(changed);
    expect(await screen.findByRole('heading', { name: 'Nothing saved yet' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(sent('restore-articles')).toEqual([{ articleIds: [idOf(1)] }]);
  });

  test('that is not there is said', async () => {
    open();
    expect(
      await screen.findByRole('heading', { name: 'This article is not in your library' }),
    ).toBeTruthy();
  });

  test('that is only a link asks for its site', async () => {
    world.articles = [rowOf(1, { kind: 'link', url: 'https://copperwire.example/x' })];
    world.answers['fetch-link'] = ({ articleId }) => ok({ id: articleId, status: 'updated' });
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'Allow copperwire.example' }));
    expect(sent('fetch-link')).toEqual([{ articleId: idOf(1) }]);
    expect(sent('change-articles')).toEqual([]);
  });
});

describe('the brief beside the text', () => {
  test('marks a statement’s sentence in the text, and the address says which', async () => {
    save();
    const { user } = open();
    await text();
    await user.click(screen.getByRole('link', { name: 'Paragraph 3 in the article' }));
    expect(location.hash).toBe(`#/a/${idOf(1)}/s2`);
    const marked = (await text()).querySelector('mark');
    expect(marked?.textContent).toBe('Neither company has confirmed a contract.');
    expect(marked?.id).toBe(`/a/${idOf(1)}/s2`);
    expect(document.querySelector('aside [aria-current="true"]')?.textContent).toContain(
      'Neither company has confirmed a contract.',
    );
    expect(sent('show-in-page')).toEqual([]);
  });

  test('an address with a sentence opens with its mark', async () => {
    save();
    open('/s0');
    expect((await text()).querySelector('mark')?.textContent).toContain('Brannock is in talks');
  });

  test('a sentence that the article does not have is passed over', async () => {
    save();
    open('/s99');
    expect((await text()).querySelector('mark')).toBeNull();
  });
});

describe('the text', () => {
  test('has headings under the title, whatever the site made of its own', async () => {
    const article = await drawn([
      { kind: 'heading', level: 1, text: 'One', marks: [] },
      { kind: 'heading', level: 4, text: 'Four', marks: [] },
    ]);
    expect(within(article).getByRole('heading', { name: 'One', level: 2 })).toBeTruthy();
    expect(within(article).getByRole('heading', { name: 'Four', level: 4 })).toBeTruthy();
  });

  test('has its links, emphasis and code, one inside the other', async () => {
    const article = await drawn([
      paragraph('See the model card of v2 now.', [
        { kind: 'link', start: 8, end: 24, href: 'https://halyard.example/card' },
        { kind: 'strong', start: 4, end: 13 },
        { kind: 'code', start: 22, end: 24 },
      ]),
    ]);
    const link = within(article).getByRole('link', { name: 'model card of v2' });
    expect(link.getAttribute('href')).toBe('https://halyard.example/card');
    expect(link.getAttribute('rel')).toBe('noreferrer');
    expect(link.querySelector('code')?.textContent).toBe('v2');
    expect([...article.querySelectorAll('strong')].map((one) => one.textContent)).toEqual([
      'the ',
      'model',
    ]);
    expect(article.textContent).toBe('See the model card of v2 now.');
  });

  test('draws an address that is none as text', async () => {
    const article = await drawn([
      paragraph('click', [{ kind: 'link', start: 0, end: 5, href: 'javascript:alert(1)' }]),
    ]);
    expect(article.querySelector('a')).toBeNull();
    expect(article.textContent).toBe('click');
  });

  test('stays whole where marks overlap or lie beyond it', async () => {
    const words = 'abcdef';
    const article = await drawn([
      paragraph(words, [
        { kind: 'emphasis', start: 0, end: 4 },
        { kind: 'emphasis', start: 2, end: 99 },
        { kind: 'strong', start: -3, end: 1 },
        { kind: 'code', start: 5, end: 5 },
        { kind: 'link', start: 50, end: 60, href: 'https://halyard.example/' },
      ]),
    ]);
    expect(article.textContent).toBe(words);
  });

  test('nests lists and keeps their numbers', async () => {
    const item = (words: string, depth: number, number: number | null): Block => ({
      kind: 'list-item',
      text: words,
      marks: [],
      depth,
      number,
    });
    const article = await drawn([
      item('a', 0, 3),
      item('a1', 1, null),
      item('a2', 1, null),
      item('b', 0, 4),
      item('c', 0, null),
    ]);
    const ordered = article.querySelector('ol');
    expect([...(ordered?.children ?? [])].map((one) => (one as HTMLLIElement).value)).toEqual([
      3, 4,
    ]);
    expect(ordered?.querySelector('ul')?.textContent).toBe('a1a2');
    expect(article.querySelector('ol ~ ul')?.textContent).toBe('c');
  });

  test('puts the paragraphs of one quotation together', async () => {
    const article = await drawn([
      { kind: 'quote', text: 'one', marks: [] },
      { kind: 'quote', text: 'two', marks: [] },
      paragraph('between'),
      { kind: 'quote', text: 'three', marks: [] },
    ]);
    expect([...article.querySelectorAll('blockquote')].map((one) => one.children.length)).toEqual([
      2, 1,
    ]);
  });

  test('lets code and tables scroll, with the keyboard too', async () => {
    const article = await drawn([
      { kind: 'code', text: 'a\n  b', language: null },
      {
        kind: 'table',
        text: '',
        rows: [
          ['Model', 'Cost'],
          ['Sable', '3'],
        ],
        headerRows: 1,
        caption: 'Costs',
      },
    ]);
    expect(within(article).getByRole('region', { name: 'Code' }).tabIndex).toBe(0);
    const table = within(article).getByRole('region', { name: 'Costs' });
    expect(table.tabIndex).toBe(0);
    expect(within(table).getByRole('columnheader', { name: 'Cost' })).toBeTruthy();
    expect(within(table).getByRole('cell', { name: 'Sable' })).toBeTruthy();
    expect(article.querySelector('code')?.textContent).toBe('a\n  b');
  });

  test('asks for a picture only after the click, and then without telling from where', async () => {
    const src = 'https://halyard.example/plant.jpg';
    save({
      blocks: [{ kind: 'image', text: '', src, alt: 'the Tarn Valley plant', caption: null }],
      sentences: [],
    });
    const { user } = open();
    const article = await text();
    expect(article.querySelector('img')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Load the image: the Tarn Valley plant' }));
    const image = screen.getByRole<HTMLImageElement>('img', { name: 'the Tarn Valley plant' });
    expect(image.src).toBe(src);
    expect(image.getAttribute('referrerpolicy')).toBe('no-referrer');
    act(() => void image.dispatchEvent(new Event('error')));
    expect(screen.getByText('The image could not be loaded.')).toBeTruthy();
  });

  test('offers no picture from an address that is none', async () => {
    const article = await drawn([
      { kind: 'image', text: '', src: 'data:image/svg+xml,<svg/>', alt: '', caption: null },
    ]);
    expect(within(article).queryByRole('button')).toBeNull();
  });

  test('draws what looks like markup as text, from right to left where it is so', async () => {
    save({
      blocks: [paragraph('<img src=x onerror=alert(1)>')],
      sentences: [],
      direction: 'rtl',
      lang: 'he',
      title: 'שבב חדש',
      authors: [],
      siteName: null,
      publishedAt: null,
    });
    open();
    const article = await text();
    expect(article.textContent).toBe('<img src=x onerror=alert(1)>');
    expect(article.querySelector('img')).toBeNull();
    expect(article.firstElementChild?.getAttribute('dir')).toBe('rtl');
    expect(article.firstElementChild?.getAttribute('lang')).toBe('he');
  });
});

describe('the watchlist', () => {
  test('has an address and leads to the same things as in the popup', async () => {
    const latest = {
      topicId: idOf(1),
      articleId: idOf(5),
      strength: 'about' as const,
      sentences: [0],
      quote: 'Lantern is here.',
      words: ['Lantern'],
      savedAt: Date.now(),
      title: 'Lantern',
      siteName: null,
    };
    world.overviews = [overviewOf(topicOf(1, { name: 'Lantern' }), { about: 1, latest })];
    world.answers['add-topic'] = ({ name }) => ok(topicOf(2, { name }));
    const { user } = show(<LibraryPage />);
    await user.click(screen.getByRole('link', { name: 'Watchlist' }));
    expect(location.hash).toBe('#/watchlist');
    expect(await screen.findByRole('heading', { name: 'Lantern' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'latest today' }).getAttribute('href')).toBe(
      `#/a/${idOf(5)}`,
    );
    await user.type(screen.getByRole('textbox', { name: 'Topic to watch' }), 'Sable{Enter}');
    expect(sent('add-topic')).toHaveLength(1);
    await user.click(screen.getByRole('link', { name: 'Articles' }));
    expect(sent('topics-seen')).toHaveLength(1);
  });
});
