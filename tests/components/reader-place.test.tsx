// @vitest-environment jsdom
import './fake-client.ts';

import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { LibraryPage } from '../../components/library/LibraryPage.tsx';
import { articleOf, briefOf, idOf, rowOf } from './given.ts';
import { show } from './screen.tsx';
import { world } from './world.ts';

test('an article is left again in a browser that answers a scroll with a promise', async () => {
  vi.spyOn(window, 'scrollTo').mockImplementation(() => Promise.resolve() as unknown as undefined);
  const article = articleOf();
  world.articles = [rowOf(1, { title: article.title })];
  world.bodies = [{ id: idOf(1), article, brief: briefOf(article), versions: [] }];
  location.hash = `#/a/${idOf(1)}`;
  const { user } = show(<LibraryPage />);
  await screen.findByRole('article');
  await user.click(screen.getByRole('link', { name: 'Back to the library' }));
  expect(await screen.findByRole('link', { name: article.title })).toBeTruthy();
  expect(screen.queryByText('Something went wrong in Lede')).toBeNull();
});
