// @vitest-environment jsdom
import './fake-client.ts';

import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { Popup } from '../../components/popup/Popup.tsx';
import type { Writing } from '../../lib/model/engines.ts';
import { ok } from '../../lib/model/result.ts';
import { idOf, rowOf, tabBriefOf } from './given.ts';
import { show } from './screen.tsx';
import { sent, world } from './world.ts';
import { doneWith, OLLAMA, statementOf, WITH_OLLAMA, writingOf } from './writing-given.ts';

const of = { kind: 'tab', tabId: 7, scope: 'article' } as const;

let written: Writing[] = [];

beforeEach(() => {
  written = [];
  world.engines = WITH_OLLAMA;
  world.toldOf = [OLLAMA.baseUrl];
  world.answers['brief-tab'] = () => ok(tabBriefOf());
  world.answers['written-of'] = () => written;
  world.answers['order-writing'] = ({ task }) => {
    const piece = writingOf(task, { kind: 'waiting' });
    written = [piece, ...written];
    return ok(piece);
  };
});

const part = () => screen.findByRole('region', { name: 'Ask about this article' });
const field = async () =>
  within(await part()).findByRole('combobox', { name: 'Ask about this article' });

describe('what a reader asks of a model', () => {
  test('is a question, sent with Enter, and stands above the earlier ones', async () => {
    written = [
      writingOf(
        { kind: 'question', question: 'Who is Pellworth?' },
        doneWith(statementOf('A foundry.')),
      ),
    ];
    const { user } = show(<Popup />);
    await user.type(await field(), 'Is there a contract?{Enter}');
    expect(sent('order-writing')).toEqual([
      { of, task: { kind: 'question', question: 'Is there a contract?' }, again: false },
    ]);
    await screen.findByText('Waiting for llama3.2');
    const asked = [...(await part()).querySelectorAll('details > summary')];
    expect(asked.map(({ textContent }) => textContent)).toEqual([
      'Is there a contract?',
      'Who is Pellworth?',
    ]);
    expect(asked.map((one) => one.closest('details')?.open)).toEqual([true, false]);
    expect(await field()).toHaveProperty('value', '');
  });

  test('is not sent while it is empty', async () => {
    const { user } = show(<Popup />);
    await user.type(await field(), '   {Enter}');
    expect(sent('order-writing')).toEqual([]);
  });

  test('waits for the reader to know where it goes', async () => {
    world.toldOf = [];
    const { user } = show(<Popup />);
    await user.type(await field(), 'Is there a contract?{Enter}');
    expect(sent('order-writing')).toEqual([]);
    await user.click(within(await part()).getByRole('button', { name: 'Send and write' }));
    expect(sent('order-writing')).toHaveLength(1);
  });

  test('the article may not say', async () => {
    written = [
      writingOf(
        { kind: 'question', question: 'Who?' },
        { kind: 'done', statements: [], silent: true, cut: false },
      ),
    ];
    show(<Popup />);
    expect((await part()).textContent).toContain('The article does not say.');
  });

  test('is answered by statements with their places', async () => {
    written = [
      writingOf(
        { kind: 'question', question: 'Who?' },
        doneWith(
          statementOf('Two firms talk.', { sentences: [0] }),
          statementOf('They are rich.', { verdict: 'unsupported', sentences: [] }),
        ),
      ),
    ];
    show(<Popup />);
    const said = await screen.findByText('Two firms talk.');
    expect(within(said.closest('li') ?? document.body).getByRole('link').textContent).toMatch(
      /¶\s*1/,
    );
    expect(screen.getByText('They are rich.').closest('details')?.open).toBe(false);
    expect(screen.getByText('written by llama3.2, Ollama')).toBeTruthy();
  });

  test.each(['Lantern', 'inference chip', '“Lantern”'])('may be a term: %s', async (typed) => {
    const { user } = show(<Popup />);
    await user.type(await field(), typed);
    const term = typed.replace(/[“”]/g, '');
    await user.click(screen.getByRole('button', { name: `Explain “${term}”` }));
    expect(sent('order-writing').map(({ task }) => task)).toEqual([{ kind: 'explain', term }]);
  });

  test('is no term where it is a question or longer', async () => {
    const { user } = show(<Popup />);
    await user.type(await field(), 'Who gains?');
    expect(screen.queryByRole('button', { name: /Explain/ })).toBeNull();
    await user.clear(await field());
    await user.type(await field(), 'the chip that they make');
    expect(screen.queryByRole('button', { name: /Explain/ })).toBeNull();
  });

  test('may be the brief in another language', async () => {
    const { user } = show(<Popup />);
    await field();
    const select = screen.getByRole('combobox', { name: 'Brief in' });
    expect(within(select).queryByRole('option', { name: 'English' })).toBeNull();
    await user.selectOptions(select, 'Finnish');
    await user.click(screen.getByRole('button', { name: 'Translate' }));
    expect(sent('order-writing').map(({ task }) => task)).toEqual([
      { kind: 'translate', into: 'fi' },
    ]);
    await screen.findByText('In Finnish');
  });

  test('may be what the saved telling of the story says otherwise, which sends more and says so', async () => {
    const { unmount } = show(<Popup />);
    await field();
    expect(screen.queryByRole('button', { name: 'Compare with what you saved' })).toBeNull();
    unmount();
    world.answers['new-to-you'] = () => ({
      told: 1,
      fresh: [1],
      figures: [],
      names: [],
      story: {
        articleId: idOf(9),
        title: 'A chip of its own',
        siteName: 'Copper Wire',
        savedAt: 1,
        relation: 'rewrite',
        more: 0,
      },
    });
    const { user } = show(<Popup />);
    await user.click(await screen.findByRole('button', { name: 'Compare with what you saved' }));
    expect(sent('order-writing')).toEqual([]);
    expect(screen.getByText(/saved articles on the same story go along/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Send and write' }));
    expect(sent('order-writing').map(({ task }) => task)).toEqual([{ kind: 'compare' }]);
  });

  test('a comparison leads to the saved article too', async () => {
    world.articles = [rowOf(9, { siteName: 'Copper Wire' })];
    const across = [{ articleId: idOf(9), sentence: 3 }];
    written = [
      writingOf(
        { kind: 'compare' },
        doneWith(
          statementOf('Both name Pellworth.', { across }),
          statementOf('One names more.', { sentences: [], across }),
        ),
      ),
    ];
    const { user } = show(<Popup />);
    const links = await screen.findAllByRole('link', { name: 'in Copper Wire' });
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      Array(2).fill(`/library.html#/a/${idOf(9)}/s3`),
    );
    expect((await part()).textContent).not.toContain('no sentence supports this');
    const [link] = links;
    if (link) await user.click(link);
    expect(world.opened).toEqual([`/a/${idOf(9)}/s3`]);
  });
});
