// @vitest-environment jsdom
import './fake-client.ts';

import { act, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { Popup } from '../../components/popup/Popup.tsx';
import { ok } from '../../lib/model/result.ts';
import type { Signal } from '../../lib/model/signals.ts';
import { findingOf, signalsGiven, tabBriefOf } from './given.ts';
import { show } from './screen.tsx';
import { sent, world } from './world.ts';

const HEDGED = 'Largely supposed, 68 of 100. Show the sentences';

/** The popup on the article of `articleOf`, made like that. */
async function opened(signals: Signal[] | null = signalsGiven(), facts = {}) {
  world.answers['brief-tab'] = () => ok(tabBriefOf(facts, signals ? { signals } : {}));
  const shown = show(<Popup />);
  await screen.findByText('picked by Lede');
  return shown;
}

const group = () => screen.getByRole('group', { name: 'How this text is made' });
const meter = (name: string | RegExp) => within(group()).getByRole('button', { name });
const detail = () => document.getElementById(meter(/supposed/).getAttribute('aria-controls') ?? '');

beforeEach(() => {
  world.answers['show-in-page'] = () => 'shown';
  world.answers['mark-in-page'] = ({ sentences }) => sentences.length;
});

describe('the meters', () => {
  test('stand between title and summary, each told in words with its number', async () => {
    await opened();
    const names = within(group()).getAllByRole('button');
    expect(names.map((one) => one.getAttribute('aria-label'))).toEqual([
      HEDGED,
      'Little hype, 22 of 100. Show the sentences',
      'Thinly sourced, 31 of 100. Show the sentences',
      'Well disclosed, 84 of 100. Show the sentences',
    ]);
    expect(names[0]?.textContent).toBe('Largely supposed');
    const title = screen.getByRole('heading', { level: 1 });
    const summary = screen.getByRole('region', { name: 'Summary' });
    expect(title.compareDocumentPosition(group())).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(group().compareDocumentPosition(summary)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  test.each([
    [0, 'Not supposed'],
    [1, 'Hardly supposed'],
    [40, 'About half supposed'],
    [100, 'Almost all supposed'],
  ])('%d is told as "%s"', async (value, words) => {
    await opened([{ name: 'supposed', kind: 'meter', value, findings: [] }]);
    expect(meter(new RegExp(`^${words}, ${value} of 100`))).toBeTruthy();
  });

  test('say what is not measured in a language, without a button', async () => {
    await opened(
      [
        { name: 'supposed', kind: 'unmeasured' },
        { name: 'disclosed', kind: 'meter', value: 84, findings: [] },
      ],
      { lang: 'fi' },
    );
    expect(within(group()).getByText('Not measured in Finnish').parentElement?.textContent).toBe(
      'supposedNot measured in Finnish',
    );
    expect(within(group()).getAllByRole('button')).toHaveLength(1);
  });

  test.each([null, 'qqx', 'not a language'])('in a language called %s too', async (lang) => {
    await opened([{ name: 'supposed', kind: 'unmeasured' }], { lang });
    expect(screen.getByText('Not measured in this language')).toBeTruthy();
  });

  test('are left out of briefs that were made before anything was measured', async () => {
    await opened(null);
    expect(screen.queryByRole('group', { name: 'How this text is made' })).toBeNull();
  });

  test('and a signal that nobody has named is left out', async () => {
    await opened([...signalsGiven(), { name: 'new', kind: 'meter', value: 1, findings: [] }]);
    expect(within(group()).getAllByRole('button')).toHaveLength(4);
  });

  test('are gone everywhere at once when they are switched off, with what they had marked', async () => {
    const { user } = await opened();
    await user.click(meter(HEDGED));
    act(() => world.changeSettings({ signals: false }));
    expect(screen.queryByRole('group', { name: 'How this text is made' })).toBeNull();
    expect(document.body.textContent).not.toContain('Updated on');
    expect(sent('mark-in-page').at(-1)).toEqual({ tabId: 7, signal: null, sentences: [] });
  });
});

describe('an open meter', () => {
  test('tells its number, its limits and each finding with its sentences, cues underlined', async () => {
    const { user } = await opened();
    await user.click(meter(HEDGED));
    expect(meter(HEDGED).getAttribute('aria-expanded')).toBe('true');
    expect(await screen.findByRole('heading', { name: '2 sentences with a hedge' })).toBeTruthy();
    expect(detail()?.textContent).toContain('68 of 100 · 2 sentences');
    expect(
      screen.getByRole('heading', { name: /^1 sentence laid to nobody/ }).textContent,
    ).toContain('not counted in the meter');
    const cues = [...document.querySelectorAll('mark')].map(({ textContent }) => textContent);
    expect(cues).toEqual(['in talks', 'Neither', 'confirmed', 'nearly all']);
  });

  test('marks all its sentences in the page once, in the order of the text', async () => {
    const { user } = await opened();
    await user.click(meter(HEDGED));
    expect(sent('mark-in-page')).toEqual([
      {
        tabId: 7,
        signal: 'supposed',
        sentences: [
          {
            anchor: expect.objectContaining({
              quote: 'Brannock is in talks with the foundry Pellworth.',
            }),
            cues: [{ start: 12, end: 20 }],
          },
          expect.objectContaining({ cues: [{ start: 9, end: 19 }] }),
          expect.objectContaining({
            cues: [
              { start: 0, end: 7 },
              { start: 20, end: 29 },
            ],
          }),
        ],
      },
    ]);
  });

  test('a click on a sentence shows it in the page, counted among those of the meter', async () => {
    const { user } = await opened();
    await user.click(meter(HEDGED));
    const first = await screen.findByRole('heading', { name: '2 sentences with a hedge' });
    const part = within(first.parentElement as HTMLElement);
    await user.click(part.getByRole('link', { name: 'Paragraph 3 in the article' }));
    expect(sent('show-in-page')).toMatchObject([{ statement: 'signal-givenHedges-2' }]);
    expect(await screen.findByText('Marked in the page, 2 of 3')).toBeTruthy();
  });

  test('closes with Escape, gives the focus back, and clears what it had marked', async () => {
    const { user } = await opened();
    await user.click(meter(HEDGED));
    const link = (await screen.findByRole('heading', { name: '2 sentences with a hedge' }))
      .nextElementSibling as HTMLElement;
    await user.click(within(link).getByRole('link', { name: 'Paragraph 1 in the article' }));
    await user.keyboard('{Escape}');
    expect(document.activeElement).toBe(meter(HEDGED));
    expect(meter(HEDGED).getAttribute('aria-expanded')).toBe('false');
    expect(detail()?.hidden).toBe(true);
    expect(sent('mark-in-page').at(-1)).toEqual({ tabId: 7, signal: null, sentences: [] });
    expect(sent('show-in-page').at(-1)).toMatchObject({ anchor: null });
  });

  test('gives way to another: one is open at a time', async () => {
    const { user } = await opened();
    await user.click(meter(HEDGED));
    await user.click(meter(/sourced/));
    expect(meter(HEDGED).getAttribute('aria-expanded')).toBe('false');
    expect(await screen.findByRole('heading', { name: '1 link to a source' })).toBeTruthy();
    await user.click(meter(/sourced/));
    expect(screen.queryByRole('heading', { name: '1 link to a source' })).toBeNull();
  });

  test('links lead out with their host; what is no web address is not drawn', async () => {
    const { user } = await opened();
    await user.click(meter(/sourced/));
    const link = await screen.findByRole('link', { name: 'pellworth.example' });
    expect(link.getAttribute('href')).toBe('https://www.pellworth.example/filing');
    expect(document.querySelector('a[href^="javascript"]')).toBeNull();
  });

  test('words beside the text have their place, and dates are written for the reader', async () => {
    const { user } = await opened();
    await user.click(meter(/disclosed/));
    await user.click(await screen.findByText('By Ines Marlow'));
    expect(sent('show-in-page')).toMatchObject([
      { anchor: { quote: 'By Ines Marlow', prefix: '', suffix: '' } },
    ]);
    const dates = screen.getByRole('heading', { name: '2 dates' }).parentElement;
    expect(dates?.textContent).toMatch(/March\s12,\s2026 in its data, in the address/);
  });

  test('a label is named in the words of Lede, whatever the page calls it', async () => {
    const values = ['press release'];
    const findings = [
      findingOf('label', {}, { count: 1, values, quotes: ['For immediate release'] }),
    ];
    const { user } = await opened([{ name: 'disclosed', kind: 'meter', value: 20, findings }]);
    await user.click(meter(/disclosed/));
    expect(await screen.findByRole('heading', { name: 'Labeled as a press release' })).toBeTruthy();
  });

  test('shows five sentences of a finding, and all on demand', async () => {
    const many = findingOf('givenHedges', { 0: [] }, { count: 12 });
    const sentences = Array.from({ length: 12 }, (_, sentence) => ({ sentence, cues: [] }));
    const text = 'It may.';
    const given = {
      blocks: sentences.map(() => ({ kind: 'paragraph' as const, text, marks: [] })),
      sentences: sentences.map((_, block) => ({ text, block, start: 0, end: text.length })),
    };
    const findings = [{ ...many, sentences }];
    const { user } = await opened(
      [{ name: 'supposed', kind: 'meter', value: 68, findings }],
      given,
    );
    await user.click(meter(HEDGED));
    const all = await screen.findByRole('button', { name: 'Show all 12' });
    const links = () => detail()?.querySelectorAll('a[data-evidence]').length;
    expect(links()).toBe(5);
    await user.click(all);
    expect(links()).toBe(12);
    expect(document.activeElement).toBe(detail()?.querySelectorAll('a[data-evidence]')[4]);
  });

  test('its sentences are stepped through with j and k', async () => {
    const { user } = await opened();
    await user.click(meter(HEDGED));
    await screen.findByRole('heading', { name: '2 sentences with a hedge' });
    await user.keyboard('jj');
    const focused = document.activeElement;
    expect(focused instanceof HTMLElement && focused.dataset.evidence).toBe('signal-givenHedges-2');
    await user.keyboard('y');
    expect(world.copied[0]).toContain('Neither company has confirmed a contract.');
  });

  test('is open again in a popup on a page where it is marked', async () => {
    world.answers['brief-tab'] = () =>
      ok({ ...tabBriefOf({}, { signals: signalsGiven() }), markedSignal: 'supposed' });
    show(<Popup />);
    expect(await screen.findByRole('heading', { name: '2 sentences with a hedge' })).toBeTruthy();
    expect(sent('mark-in-page')).toEqual([]);
  });
});

describe('what else is to be told', () => {
  test('stands below the meters in one line, and unfolds what shows it', async () => {
    const { user } = await opened();
    const line = screen.getByText(/^Updated on March\s10,\s2026, before it was published/);
    await user.click(line);
    const part = within(line.closest('details') as HTMLElement);
    await user.click(await part.findByRole('link', { name: 'Paragraph 3 in the article' }));
    expect(await screen.findByText('Marked in the page, 1 of 1')).toBeTruthy();
    expect(screen.queryByText('2 dates')).toBeNull();
  });
});
