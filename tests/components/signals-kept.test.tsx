// @vitest-environment jsdom
import './fake-client.ts';

import { act, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LibraryPage } from '../../components/library/LibraryPage.tsx';
import { Popup } from '../../components/popup/Popup.tsx';
import { ok } from '../../lib/model/result.ts';
import type { Signal } from '../../lib/model/signals.ts';
import { articleOf, briefOf, idOf, rowOf, signalsGiven, tabBriefOf } from './given.ts';
import { media, show } from './screen.tsx';
import { sent, world } from './world.ts';

/** The popup on the article of `articleOf`, made like that. */
async function opened(signals: Signal[] = signalsGiven(), facts = {}) {
  world.answers['brief-tab'] = () => ok(tabBriefOf(facts, { signals }));
  const shown = show(<Popup />);
  await screen.findByText('picked by Lede');
  return shown;
}

describe('a copy of the brief', () => {
  test('tells how the text is made, in words and numbers', async () => {
    const { user } = await opened();
    await user.keyboard('c');
    expect(world.copied[0]).toContain(
      [
        '## How this text is made',
        '',
        '- Largely supposed, 68 of 100: 2 sentences with a hedge; 1 sentence laid to nobody',
        '- Little hype, 22 of 100',
        '- Thinly sourced, 31 of 100: 1 link to a source',
        '- Well disclosed, 84 of 100: An author is named',
        '- Updated on March 10, 2026, before it was published on March 12, 2026',
        '',
      ].join('\n'),
    );
  });

  test('names what is not measured', async () => {
    const { user } = await opened([{ name: 'hype', kind: 'unmeasured' }], { lang: 'fi' });
    await user.keyboard('c');
    expect(world.copied[0]).toContain('- hype: Not measured in Finnish');
  });

  test('does not where it is switched off', async () => {
    const { user } = await opened();
    act(() => world.changeSettings({ signals: false }));
    await user.keyboard('c');
    expect(world.copied[0]).not.toContain('How this text is made');
  });
});

describe('a saved article', () => {
  const registry = new Map<string, Range[]>();
  const painted = (name: string) => (registry.get(name) ?? []).map((range) => range.toString());

  beforeEach(() => {
    registry.clear();
    vi.stubGlobal('CSS', { highlights: registry });
    vi.stubGlobal(
      'Highlight',
      class extends Array<Range> {
        static override get [Symbol.species]() {
          return Array;
        }
      },
    );
    const article = articleOf();
    world.articles = [rowOf(1, { title: article.title })];
    world.bodies = [
      {
        id: idOf(1),
        article,
        brief: briefOf(article, { signals: signalsGiven() }),
        versions: [],
      },
    ];
  });
  afterEach(() => vi.unstubAllGlobals());

  const line = (name: RegExp) => screen.findByRole('button', { name });

  test('has a line for each meter beside its text, with the count of sentences', async () => {
    location.hash = `#/a/${idOf(1)}`;
    show(<LibraryPage />);
    const supposed = await line(/^supposed/);
    expect(supposed.textContent).toBe(
      'supposed Largely, 2 sentences, 68 of 100. Show the sentences',
    );
    expect((await line(/^hype/)).textContent).toBe('hype Little, 22 of 100. Show the sentences');
  });

  test('has the sentences of the open meter painted in its text, and their words', async () => {
    location.hash = `#/a/${idOf(1)}`;
    const { user } = show(<LibraryPage />);
    const before = (await screen.findByRole('article')).innerHTML;
    await user.click(await line(/^supposed/));
    expect(painted('lede-sentences')).toEqual([
      'Brannock is in talks with the foundry Pellworth.',
      'It rents nearly all of its machines.',
      'Neither company has confirmed a contract.',
    ]);
    expect(painted('lede-cues')).toEqual(['in talks', 'nearly all', 'Neither', 'confirmed']);
    expect((await screen.findByRole('article')).innerHTML).toBe(before);
    expect(sent('mark-in-page')).toEqual([]);
    await user.keyboard('{Escape}');
    expect(registry.size).toBe(0);
    expect(document.activeElement).toBe(await line(/^supposed/));
  });

  test('leads from a sentence of the open meter to its place in the text, and stays open', async () => {
    location.hash = `#/a/${idOf(1)}`;
    const { user } = show(<LibraryPage />);
    await user.click(await line(/^sourced/));
    const part = (await screen.findByRole('heading', { name: '1 link to a source' })).parentElement;
    await user.click(within(part as HTMLElement).getByText('It rents nearly all of its machines.'));
    expect(location.hash).toContain('s1');
    expect((await line(/^sourced/)).getAttribute('aria-expanded')).toBe('true');
  });

  test('has the meters in its preview too', async () => {
    media.wide = true;
    const { user } = show(<LibraryPage />);
    await user.click(await screen.findByRole('link', { name: /Brannock may build/ }));
    await user.click(await screen.findByRole('button', { name: /^Largely supposed/ }));
    expect(await screen.findByRole('heading', { name: '2 sentences with a hedge' })).toBeTruthy();
  });
});
