// @vitest-environment jsdom
import './fake-client.ts';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { OptionsPage } from '../../components/options/OptionsPage.tsx';
import { show } from './screen.tsx';
import { sent, world } from './world.ts';

test('a change is shown at once and stored by the background', async () => {
  const { user } = show(<OptionsPage />);
  await user.selectOptions(await screen.findByLabelText('Sentences in the summary'), '5');
  await user.click(screen.getByRole('radio', { name: 'Bullets' }));
  await user.click(screen.getByRole('radio', { name: 'Compact' }));
  await user.click(screen.getByRole('switch', { name: 'Show how a text is made' }));
  await user.click(screen.getByRole('switch', { name: 'Single keys' }));
  expect(sent('change-settings').map(({ changes }) => changes)).toEqual([
    { summarySentences: 5 },
    { summaryForm: 'bullets' },
    { briefForm: 'compact' },
    { signals: false },
    { singleKeys: false },
  ]);
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Bullets' }).checked).toBe(true);
  expect(screen.getByRole<HTMLInputElement>('switch', { name: 'Single keys' }).checked).toBe(false);
});

test('what another page changes is shown, and the theme drawn', async () => {
  show(<OptionsPage />);
  await waitFor(() => expect(world.theme).toBe('system'));
  world.changeSettings({ theme: 'dark', summarySentences: 1 });
  expect(await screen.findByDisplayValue('1')).toBeTruthy();
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Dark' }).checked).toBe(true);
  expect(world.theme).toBe('dark');
});

test('allowed sites are named and can be taken back', async () => {
  world.sites = ['copperwire.example', 'halyard.example'];
  const { user } = show(<OptionsPage />);
  await user.click(await screen.findByRole('button', { name: 'Take back copperwire.example' }));
  expect(await screen.findByText('Lede may no longer read copperwire.example')).toBeTruthy();
  expect(world.sites).toEqual(['halyard.example']);
  expect(screen.queryByRole('button', { name: 'Take back copperwire.example' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Take back halyard.example' }));
  expect(await screen.findByText('No site is allowed')).toBeTruthy();
});

test('the parts are reached from the rail', () => {
  show(<OptionsPage />);
  for (const name of ['The brief', 'Appearance', 'Privacy and access', 'Keys']) {
    const href = screen.getByRole('link', { name }).getAttribute('href') ?? '';
    expect(document.querySelector(href)?.querySelector('h2')?.textContent).toBe(name);
  }
});

test('pictures are kept on request; what all takes is told, and the pictures can go', async () => {
  world.pictures = { count: 3, bytes: 2_345_000 };
  const { user } = show(<OptionsPage />);
  await user.click(
    await screen.findByRole('switch', { name: 'Keep pictures with saved articles' }),
  );
  expect(sent('change-settings')).toContainEqual({ changes: { keepPictures: true } });
  expect(
    await screen.findByText('12.3 MB on the disk, with the index for searching.'),
  ).toBeTruthy();
  expect(await screen.findByText('3 pictures are kept')).toBeTruthy();
  expect(screen.getByText(/^2\.3 MB of the disk/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Remove them' }));
  expect(sent('drop-pictures')).toHaveLength(1);
  expect(await screen.findByText('The pictures are removed; the articles stay.')).toBeTruthy();
});

test('the part that the address names is brought into view, until the reader acts', async () => {
  let grow = () => {};
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(grown: () => void) {
        grow = grown;
      }
      observe() {
        grow();
      }
      disconnect() {
        grow = () => {};
      }
    },
  );
  const scrolled: string[] = [];
  vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function scroll(this: Element) {
    scrolled.push(this.id);
  });
  location.hash = '#feeds';
  const { user } = show(<OptionsPage />);
  grow();
  expect(scrolled).toEqual(['feeds', 'feeds']);
  await user.keyboard('{Tab}');
  grow();
  expect(scrolled).toEqual(['feeds', 'feeds']);
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('the look of articles is chosen here too, and the ways to backups and imports are here', async () => {
  const { user } = show(<OptionsPage />);
  await user.click(screen.getByRole('radio', { name: 'Sans' }));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Text size' }), '4');
  expect(sent('change-settings').map(({ changes }) => changes)).toEqual([
    { textFace: 'sans' },
    { textSize: 4 },
  ]);
  const data = within(screen.getByRole('region', { name: 'Your data' }));
  for (const name of ['Back up', 'Choose a file'])
    expect(data.getByRole('link', { name }).getAttribute('href')).toBe('/library.html#/exchange');
  expect(data.getByText(/No backup was made yet\.$/)).toBeTruthy();
  expect(data.getByRole('button', { name: 'Delete everything …' })).toBeTruthy();
});
