// @vitest-environment jsdom
import './fake-client.ts';

import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { Popup } from '../../components/popup/Popup.tsx';
import { ok } from '../../lib/model/result.ts';
import { overviewOf, rowOf, tabBriefOf, topicOf } from './given.ts';
import { show } from './screen.tsx';
import { world } from './world.ts';

const chosen = () => screen.getByRole('tab', { selected: true }).textContent;

beforeEach(() => {
  world.answers['brief-tab'] = () => ok(tabBriefOf());
});

describe('tabs', () => {
  test('arrows, Home and End move between them', async () => {
    const { user } = show(<Popup />);
    await screen.findByText('picked by Lede');
    await user.tab();
    expect(document.activeElement?.textContent).toBe('Brief');
    await user.keyboard('{ArrowRight}');
    expect(chosen()).toBe('Saved');
    await user.keyboard('{End}');
    expect(chosen()).toBe('Watchlist');
    await user.keyboard('{ArrowRight}');
    expect(chosen()).toBe('Brief');
    await user.keyboard('{ArrowLeft}{Home}');
    expect(chosen()).toBe('Brief');
  });

  test('panels that are not in front stay in the page, so that their tabs control something', async () => {
    const { user } = show(<Popup />);
    await screen.findByText('picked by Lede');
    for (const tab of screen.getAllByRole('tab')) {
      const panel = document.getElementById(tab.getAttribute('aria-controls') ?? '');
      expect(panel?.getAttribute('role')).toBe('tabpanel');
      expect(panel?.hidden).toBe(tab.getAttribute('aria-selected') !== 'true');
      expect(panel?.closest('main')).toBeTruthy();
    }
    await user.keyboard('2');
    expect(
      screen.getByText('picked by Lede').closest<HTMLElement>('[role="tabpanel"]')?.hidden,
    ).toBe(true);
  });

  test('the keys 1, 2 and 3 choose them', async () => {
    const { user } = show(<Popup />);
    await user.keyboard('2');
    expect(chosen()).toBe('Saved');
    await user.keyboard('3');
    expect(chosen()).toBe('Watchlist');
    await user.keyboard('1');
    expect(chosen()).toBe('Brief');
  });

  test('single keys are letters in a field, and nothing with Control', async () => {
    world.articles = [rowOf(1)];
    const { user } = show(<Popup />);
    await user.keyboard('2');
    await user.type(await screen.findByRole('searchbox'), '1s3');
    expect(chosen()).toBe('Saved');
    expect(world.sent.map(({ name }) => name)).not.toContain('save-tab');
    await user.tab();
    await user.keyboard('{Control>}1{/Control}');
    expect(chosen()).toBe('Saved');
  });

  test('what is watched is drawn once its tab is opened, and stays from then on', async () => {
    world.overviews = [overviewOf(topicOf(1, { name: 'Inference chips' }))];
    const { user } = show(<Popup />);
    await screen.findByText('picked by Lede');
    expect(screen.queryByText('Inference chips')).toBeNull();
    await user.keyboard('3');
    const topic = await screen.findByText('Inference chips');
    await user.keyboard('1');
    expect(screen.getByText('Inference chips')).toBe(topic);
  });

  test('the watchlist’s tab tells how much is new', async () => {
    world.overviews = [
      overviewOf(topicOf(1), { unread: 3 }),
      overviewOf(topicOf(2), { unread: 1 }),
    ];
    show(<Popup />);
    expect(await screen.findByRole('tab', { name: 'Watchlist, 4 new' })).toBeTruthy();
  });
});

describe('the head', () => {
  test('opens the library by button and by key', async () => {
    const { user } = show(<Popup />);
    const [button] = screen.getAllByRole('button', { name: 'Open the library' });
    if (button) await user.click(button);
    await user.keyboard('l');
    expect(world.opened).toEqual(['', '']);
  });

  test('More reads the page again', async () => {
    const { user } = show(<Popup />);
    await screen.findByText('picked by Lede');
    await user.click(screen.getByRole('button', { name: 'More' }));
    await user.click(screen.getByRole('menuitem', { name: 'Read the page again' }));
    expect(world.sent.filter(({ name }) => name === 'brief-tab').map((one) => one.request)).toEqual(
      [
        { tabId: 7, fresh: false, scope: 'article' },
        { tabId: 7, fresh: true, scope: 'article' },
      ],
    );
  });

  test('its menu is moved in with the arrows', async () => {
    const { user } = show(<Popup />);
    await screen.findByText('picked by Lede');
    await user.click(screen.getByRole('button', { name: 'More' }));
    const items = screen.getAllByRole('menuitem');
    expect(document.activeElement).toBe(items[0]);
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(items[1]);
    await user.keyboard('{End}');
    expect(document.activeElement).toBe(items.at(-1));
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(items[0]);
  });

  test('? shows the keys, and while they are shown keys do nothing', async () => {
    const { user } = show(<Popup />);
    await user.keyboard('?');
    expect(screen.getByRole('dialog', { name: 'Keys' })).toBeTruthy();
    await user.keyboard('2');
    expect(chosen()).toBe('Brief');
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
