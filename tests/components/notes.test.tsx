// @vitest-environment jsdom
import './fake-client.ts';

import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { LibraryPage } from '../../components/library/LibraryPage.tsx';
import type { Highlight } from '../../lib/model/library.ts';
import { ok } from '../../lib/model/result.ts';
import { articleOf, briefOf, idOf, rowOf } from './given.ts';
import { show } from './screen.tsx';
import { changed, sent, world } from './world.ts';

const SENTENCE = 'It rents nearly all of its machines.';

const highlight = (facts: Partial<Highlight> = {}): Highlight => ({
  id: idOf(50),
  articleId: idOf(1),
  quote: 'nearly all',
  prefix: 'It rents ',
  suffix: ' of its machines.',
  color: 'rose',
  note: '',
  createdAt: 1,
  updatedAt: 1,
  ...facts,
});

async function reader() {
  const article = articleOf();
  world.articles = [rowOf(1)];
  world.bodies = [{ id: idOf(1), article, brief: briefOf(article), versions: [] }];
  location.hash = `#/a/${idOf(1)}`;
  const { user } = show(<LibraryPage />);
  await screen.findByRole('complementary', { name: 'Brief' });
  return user;
}

const passage = (words: string): Range => {
  const block = [...document.querySelectorAll('article [data-block]')].find(({ textContent }) =>
    textContent?.includes(words),
  );
  const text = block?.firstChild;
  if (!text) throw new Error(`no block with ${words}`);
  const range = document.createRange();
  const at = text.textContent?.indexOf(words) ?? 0;
  range.setStart(text, at);
  range.setEnd(text, at + words.length);
  range.getBoundingClientRect = () => ({ top: 100, left: 10, width: 40, height: 20 }) as DOMRect;
  return range;
};

function select(words: string): void {
  const range = passage(words);
  document.getSelection()?.removeAllRanges();
  document.getSelection()?.addRange(range);
  act(() => void document.dispatchEvent(new Event('selectionchange')));
}

Range.prototype.getBoundingClientRect = () =>
  ({ top: 100, left: 10, width: 40, height: 20 }) as DOMRect;

describe('a passage of a saved article', () => {
  test('is marked in a color from the bar, with its context, and that can be undone', async () => {
    world.answers['add-highlight'] = (made) => ok(highlight({ ...made.anchor, color: made.color }));
    const user = await reader();
    select('nearly all');
    await user.click(await screen.findByRole('button', { name: 'Highlight in green' }));
    expect(sent('add-highlight')).toEqual([
      {
        articleId: idOf(1),
        anchor: { quote: 'nearly all', prefix: 'It rents ', suffix: ' of its machines.' },
        color: 'green',
        note: '',
      },
    ]);
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(sent('remove-highlight')).toEqual([{ highlightId: idOf(50) }]);
  });

  test('is marked by a key, and with a note at once', async () => {
    world.answers['add-highlight'] = ({ color }) => {
      world.highlights = [highlight({ color })];
      return ok(highlight({ color }));
    };
    const user = await reader();
    select(SENTENCE);
    await user.keyboard('m');
    act(changed);
    const field = await screen.findByRole('textbox', { name: 'Note on this passage' });
    await user.type(field, 'Says who?');
    await user.tab();
    expect(sent('edit-highlight')).toEqual([
      { highlightId: idOf(50), color: 'yellow', note: 'Says who?' },
    ]);
  });

  test('nothing is marked where nothing is selected', async () => {
    const user = await reader();
    document.getSelection()?.removeAllRanges();
    await user.keyboard('h2m');
    expect(sent('add-highlight')).toEqual([]);
  });
});

describe('what was marked', () => {
  test('stands in the text with its color’s name, and beside it with its note', async () => {
    world.highlights = [highlight({ note: 'Check this.' })];
    const user = await reader();
    const mark = document.querySelector('mark[data-highlight]');
    expect(mark?.textContent).toBe('rose highlight, has a note: nearly all');
    const notes = screen.getByRole('region', { name: 'Notes 1' });
    expect(within(notes).getByText('Check this.')).toBeTruthy();
    await user.click(within(notes).getByRole('button', { name: 'Highlight in violet' }));
    expect(sent('edit-highlight')).toEqual([
      { highlightId: idOf(50), color: 'violet', note: 'Check this.' },
    ]);
    await user.click(within(notes).getByRole('button', { name: 'Remove this highlight' }));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(sent('restore-highlight')).toEqual([{ highlightId: idOf(50) }]);
  });

  test('a passage that the article has no more is listed all the same', async () => {
    world.highlights = [highlight({ quote: 'words that are gone from the text' })];
    await reader();
    expect(document.querySelector('mark[data-highlight]')).toBeNull();
    expect(await screen.findByText('words that are gone from the text')).toBeTruthy();
  });
});

test('a note on the whole article is written, and left as it was with Escape', async () => {
  world.notes = { [idOf(1)]: 'Read again.' };
  const user = await reader();
  await user.click(screen.getByRole('button', { name: 'Edit the note' }));
  const field = screen.getByRole('textbox', { name: 'Note on the article' });
  await user.type(field, ' Soon.{Escape}');
  expect(sent('set-note')).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Edit the note' }));
  await user.type(screen.getByRole('textbox', { name: 'Note on the article' }), ' Soon.');
  await user.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(() =>
    expect(sent('set-note')).toContainEqual({ articleId: idOf(1), text: 'Read again. Soon.' }),
  );
});

test('size, width and face of the text are settings', async () => {
  const user = await reader();
  await user.click(screen.getByRole('button', { name: 'Type and width' }));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Text size' }), '5');
  await user.click(screen.getByRole('radio', { name: 'Wide' }));
  expect(sent('change-settings').map(({ changes }) => changes)).toEqual([
    { textSize: 5 },
    { textWidth: 'wide' },
  ]);
});
