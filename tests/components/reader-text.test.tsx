// @vitest-environment jsdom
import './fake-client.ts';

import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { LibraryPage } from '../../components/library/LibraryPage.tsx';
import type { Block } from '../../lib/model/article.ts';
import { articleOf, briefOf, idOf, rowOf } from './given.ts';
import { show } from './screen.tsx';
import { world } from './world.ts';

const BLOCKS: Block[] = [
  {
    kind: 'paragraph',
    text: 'Output fell by half. Then it rose.',
    marks: [{ kind: 'strong', start: 0, end: 20 }],
    notes: [
      { at: 20, label: '1', to: 'fn1' },
      { at: 34, label: '2', to: 'gone' },
    ],
  },
  { kind: 'paragraph', text: 'Nobody says why.', marks: [] },
  {
    kind: 'list-item',
    text: 'By the plain law.',
    marks: [],
    depth: 0,
    number: 1,
    name: 'fn1',
  },
];

async function drawn(): Promise<HTMLElement> {
  const article = articleOf({ blocks: BLOCKS, sentences: [] });
  world.articles = [rowOf(1, { title: article.title })];
  world.bodies = [{ id: idOf(1), article, brief: briefOf(articleOf()), versions: [] }];
  location.hash = `#/a/${idOf(1)}`;
  show(<LibraryPage />);
  return screen.findByRole('article');
}

test('the mark of a note stands where the page has it and leads to the note', async () => {
  const text = await drawn();
  const [first] = text.querySelectorAll('p');
  expect(first?.textContent).toBe('Output fell by half.1 Then it rose.2');
  expect(first?.querySelector('strong')?.textContent).toBe('Output fell by half.1');
  const link = within(text).getByRole('link', { name: 'Note 1' });
  const place = `/a/${idOf(1)}/b2`;
  expect(link.getAttribute('href')).toBe(`#${place}`);
  expect(document.getElementById(place)?.textContent).toBe('By the plain law.');
});

test('the mark of a note that was not kept leads nowhere', async () => {
  const text = await drawn();
  expect(within(text).queryByRole('link', { name: 'Note 2' })).toBeNull();
});
