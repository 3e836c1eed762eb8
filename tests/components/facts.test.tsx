// @vitest-environment jsdom
import './fake-client.ts';

import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { Popup } from '../../components/popup/Popup.tsx';
import type { Fact } from '../../lib/model/brief.ts';
import { ok } from '../../lib/model/result.ts';
import { tabBriefOf } from './given.ts';
import { show } from './screen.tsx';
import { sent, world } from './world.ts';

const factOf = (facts: Partial<Fact> & Pick<Fact, 'kind' | 'text'>): Fact => ({
  start: 0,
  end: facts.text.length,
  about: null,
  supposed: false,
  count: 1,
  sentences: [1],
  ...facts,
});

const opened = (facts: Fact[]) => {
  world.answers['brief-tab'] = () => ok(tabBriefOf({}, { facts }));
  return show(<Popup />);
};
const strip = () => screen.findByRole('region', { name: 'Facts and figures' });
const terms = (within_: HTMLElement) =>
  within(within_)
    .getAllByRole('term')
    .map(({ textContent }) => textContent);

beforeEach(() => {
  world.answers['show-in-page'] = () => 'shown';
});

describe('the facts', () => {
  test('stand by kind, each with what it measures, whose it is and what it is set against', async () => {
    opened([
      factOf({ kind: 'company', text: 'Brannock' }),
      factOf({
        kind: 'score',
        text: '84.2%',
        about: 'MMLU',
        of: 'Orla 5',
        comparison: { text: 'against 79.6% for Sable 3', about: 'Sable 3', sentence: 1 },
      }),
      factOf({ kind: 'price', text: '$3 per million tokens', supposed: true }),
    ]);
    const drawn = await strip();
    expect(terms(drawn)).toEqual(['Companies', 'Prices', 'Scores']);
    expect(drawn.textContent).toContain('84.2% · MMLU · Orla 5, against 79.6% for Sable 3');
    expect(drawn.textContent).toContain('$3 per million tokens (supposed)');
  });

  test('lead to their sentence, and are stepped through with the statements', async () => {
    const { user } = opened([factOf({ kind: 'company', text: 'Brannock' })]);
    await user.click(within(await strip()).getByText('Brannock'));
    expect(sent('show-in-page')).toMatchObject([
      { anchor: { quote: 'It rents nearly all of its machines.' } },
    ]);
    expect(await screen.findByText('Marked in the page, 4 of 4')).toBeTruthy();
  });

  test('link to papers and code by their own words, never to an address that could run', async () => {
    opened([
      factOf({ kind: 'link', text: 'the paper', href: 'https://arxiv.org/abs/2610.00001' }),
      factOf({ kind: 'link', text: 'a trap', href: 'javascript:alert(1)' }),
    ]);
    const drawn = await strip();
    expect(within(drawn).getByRole('link', { name: 'the paper' }).getAttribute('href')).toBe(
      'https://arxiv.org/abs/2610.00001',
    );
    expect(drawn.textContent).toContain('arxiv.org');
    expect(within(drawn).queryByRole('link', { name: 'a trap' })).toBeNull();
  });

  test('are a dozen, and all of them on demand', async () => {
    const many = Array.from({ length: 15 }, (_, i) =>
      factOf({ kind: 'company', text: `Firm ${i}` }),
    );
    const { user } = opened(many);
    const drawn = await strip();
    expect(within(drawn).getAllByRole('listitem')).toHaveLength(12);
    const button = within(drawn).getByRole('button', { name: 'All 15 facts' });
    expect(button.getAttribute('aria-expanded')).toBe('false');
    await user.click(button);
    expect(within(drawn).getAllByRole('listitem')).toHaveLength(15);
    await user.click(within(drawn).getByText('Firm 14'));
    expect(await screen.findByText('Marked in the page, 18 of 18')).toBeTruthy();
    await user.click(within(drawn).getByRole('button', { name: 'Fewer facts' }));
    expect(within(drawn).getAllByRole('listitem')).toHaveLength(12);
  });

  test('leave no trace where there are none, as in briefs of older versions', async () => {
    opened([]);
    await screen.findByRole('heading', { level: 1, name: /Brannock may build/ });
    expect(screen.queryByText('Facts and figures')).toBeNull();
  });

  test('of an older version are absent without harm', async () => {
    world.answers['brief-tab'] = () => ok(tabBriefOf());
    show(<Popup />);
    await screen.findByRole('heading', { level: 1, name: /Brannock may build/ });
    expect(screen.queryByText('Facts and figures')).toBeNull();
  });
});
