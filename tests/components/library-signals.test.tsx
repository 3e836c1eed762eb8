// @vitest-environment jsdom
import './fake-client.ts';

import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { LibraryPage } from '../../components/library/LibraryPage.tsx';
import { listHref, readListView, WHOLE_LIST } from '../../components/library/list-view.ts';
import { rowOf } from './given.ts';
import { show } from './screen.tsx';
import { world } from './world.ts';

const titles = () =>
  [...document.querySelectorAll('a[data-row]')].map(({ textContent }) => textContent);
const shows = (...wanted: string[]) => waitFor(() => expect(titles()).toEqual(wanted));

/** Three articles: a rumor, a report, and one whose language no meter measures. */
function measured(): void {
  world.articles = [
    rowOf(1, { meters: { supposed: 68, hype: 22 } }),
    rowOf(2, { meters: { supposed: 4, hype: 90 } }),
    rowOf(3, { meters: {} }),
  ];
}

async function library() {
  const { user } = show(<LibraryPage />);
  await screen.findByRole('searchbox');
  return user;
}

const field = (name: string) =>
  screen.findByRole('combobox', { name, hidden: true }) as Promise<HTMLSelectElement>;

describe('how texts are made', () => {
  test('narrows the list from the filters, stands in the address, and goes with its chip', async () => {
    measured();
    const user = await library();
    await shows('Story 1', 'Story 2', 'Story 3');
    await user.click(screen.getByRole('button', { name: 'Filter' }));
    const supposed = await field('supposed');
    expect([...supposed.options].map(({ text }) => text)).toEqual([
      'Any',
      'Almost all supposed',
      'Largely supposed or more',
      'About half supposed or more',
      'Partly supposed or more',
      'About half supposed or less',
      'Partly supposed or less',
      'Hardly supposed or less',
      'Not supposed',
    ]);
    await user.selectOptions(supposed, 'Largely supposed or more');
    await shows('Story 1');
    expect(location.hash).toBe('#/?made=supposed-least-4');
    await user.selectOptions(await field('supposed'), 'Hardly supposed or less');
    await shows('Story 2');
    await user.selectOptions(await field('hype'), 'Little hype or less');
    await screen.findByText('Nothing found');
    const chip = 'Remove filter: Hardly supposed or less';
    await user.click(screen.getByRole('button', { name: chip }));
    await shows('Story 1');
    expect(location.hash).toBe('#/?made=hype-most-2');
    await user.selectOptions(await field('hype'), 'Any');
    await shows('Story 1', 'Story 2', 'Story 3');
  });

  test('is told in the rows in words, the whole of it to all', async () => {
    measured();
    await library();
    const [first] = await screen.findAllByRole('list', { name: 'How it is made' });
    expect(
      within(first as HTMLElement)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['Largely supposed', 'Little hype']);
    // The third has none, and nothing stands in its place.
    expect(screen.getAllByRole('list', { name: 'How it is made' })).toHaveLength(2);
  });

  test('orders the list', async () => {
    measured();
    const user = await library();
    const order = await screen.findByRole('combobox', { name: 'Order' });
    await within(order).findByRole('option', { name: 'Most hype' });
    await user.selectOptions(order, 'Most hype');
    expect(location.hash).toBe('#/?sort=most-hype');
    await waitFor(() => expect((order as HTMLSelectElement).value).toBe('most-hype'));
  });

  test('says where older articles are still to be measured', async () => {
    world.articles = [rowOf(1, { meters: { supposed: 68 } }), rowOf(2)];
    location.hash = '#/?made=supposed-least-4';
    await library();
    await screen.findByText('1 found · older articles are still being measured');
  });

  test('is neither asked nor shown where the reader does not want it', async () => {
    measured();
    location.hash = '#/?made=supposed-least-4&sort=most-hype';
    await library();
    await shows('Story 1');
    act(() => world.changeSettings({ signals: false }));
    await shows('Story 1', 'Story 2', 'Story 3');
    expect(screen.queryByRole('list', { name: 'How it is made' })).toBeNull();
    expect(screen.queryByRole('combobox', { name: 'supposed', hidden: true })).toBeNull();
    expect(screen.queryByRole('option', { name: 'Most hype' })).toBeNull();
    expect(screen.queryByRole('button', { name: /^Remove filter/ })).toBeNull();
  });
});

describe('the address', () => {
  test('says the steps of meters, both ways, in one order', () => {
    const query = 'made=supposed-least-4&made=newThings-most-0&sort=least-newThings';
    const view = readListView(query);
    expect(view).toEqual({
      ...WHOLE_LIST,
      meters: [
        { meter: 'supposed', side: 'least', step: 4 },
        { meter: 'newThings', side: 'most', step: 0 },
      ],
      sort: 'least-newThings',
    });
    expect(listHref(view)).toBe(`#/?${query}`);
  });

  test('leaves out what is no step', () => {
    expect(
      readListView('made=supposed-least-6&made=supposed&made=a:b-most-1&made=-most-1&sort=most-'),
    ).toEqual(WHOLE_LIST);
  });
});
