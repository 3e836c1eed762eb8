// @vitest-environment jsdom
import './fake-client.ts';
import { act, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { err, ok } from '../../lib/model/result.ts';
import { background, endpointOf, KEY, part, segment, works } from './engine-hands.tsx';
import { changeEngines, sent, world } from './world.ts';

test('Lede picks sentences; of engines there is one quiet line', async () => {
  const { own } = await part();
  expect(segment('Lede').checked).toBe(true);
  expect(own.queryByRole('button')).toBeNull();
  expect(world.sent).toEqual([]);
});

test('the language that models write in is asked for once somebody writes', async () => {
  const own = endpointOf();
  world.engines = { choice: { kind: 'endpoint', endpointId: own.id }, endpoints: [own] };
  const { user } = await part();
  const field = await screen.findByRole<HTMLSelectElement>('combobox', { name: 'Language' });
  expect(field.selectedOptions[0]?.textContent).toBe('The article’s own');
  await user.selectOptions(field, 'German');
  expect(sent('change-settings')).toEqual([{ changes: { readingLanguage: 'de' } }]);
  await user.selectOptions(field, 'The article’s own');
  expect(sent('change-settings').at(-1)).toEqual({ changes: { readingLanguage: null } });
});

describe('an endpoint', () => {
  async function adding() {
    world.sites = ['127.0.0.1'];
    const given = await part();
    await given.user.click(segment('Endpoint'));
    await given.user.click(screen.getByRole('button', { name: 'Add an endpoint' }));
    return given;
  }

  test('begins with the usual address of its kind, and says what will be sent where', async () => {
    const { user } = await adding();
    expect(document.activeElement).toBe(screen.getByLabelText('What it is'));
    expect(screen.getByDisplayValue('http://127.0.0.1:11434/v1')).toBeTruthy();
    await user.selectOptions(screen.getByLabelText('What it is'), 'Anthropic');
    expect(screen.getByDisplayValue('https://api.anthropic.com/v1')).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('What you call it').value).toBe('Anthropic');
    expect(
      screen.getByText(/^What goes to api\.anthropic\.com: the text of the article/),
    ).toBeTruthy();
    expect(world.sent).toEqual([]);
  });

  test.each([
    ['http://halyard.example/v1', 'Over plain http everybody on the way'],
    ['https://me:secret@halyard.example', 'A name or password must not stand'],
    ['ftp://halyard.example', 'That is no address'],
  ])('of the address %s it is said what is wrong, while it is typed', async (address, words) => {
    const { user } = await adding();
    const field = screen.getByLabelText('Address');
    await user.clear(field);
    await user.type(field, address);
    expect(screen.getByRole('alert').textContent).toContain(words);
    expect(
      screen.getByRole<HTMLButtonElement>('button', { name: 'Allow, add and test' }).disabled,
    ).toBe(true);
  });

  test('is asked for first, then kept and tried; its one model writes', async () => {
    background(works);
    world.answers['test-endpoint'] = ({ endpointId }) =>
      ok({
        models: [{ id: 'tern', contextTokens: 8192 }],
        writes: world.engines.endpoints.find(({ id }) => id === endpointId)?.model
          ? ok(null)
          : null,
      });
    const { user } = await adding();
    await user.type(screen.getByLabelText('Key'), ` ${KEY} `);
    await user.click(screen.getByRole('button', { name: 'Allow, add and test' }));
    expect(await screen.findByText('It works: tern has answered.')).toBeTruthy();
    expect(world.origins).toEqual(['http://127.0.0.1:11434/v1']);
    const draft = {
      name: 'Ollama',
      protocol: 'openai',
      baseUrl: 'http://127.0.0.1:11434/v1',
      model: '',
      contextTokens: 4096,
    };
    expect(sent('put-endpoint')).toEqual([
      { endpointId: null, draft, key: KEY },
      { endpointId: 'put 1', draft: { ...draft, model: 'tern', contextTokens: 8192 }, key: null },
    ]);
    expect(document.body.innerHTML).not.toContain(KEY);
    expect(screen.getByText('with a key')).toBeTruthy();
    expect(screen.getByText('Writes')).toBeTruthy();
  });

  test('refused, nothing is kept, and what was typed is still there', async () => {
    background(works);
    world.grants = false;
    const { user } = await adding();
    await user.type(screen.getByLabelText('Key'), KEY);
    await user.click(screen.getByRole('button', { name: 'Allow, add and test' }));
    expect(
      await screen.findByText(/^Lede may not ask 127\.0\.0\.1, so nothing was kept/),
    ).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('Key').value).toBe(KEY);
    expect(world.sent).toEqual([]);
  });

  test('a key that none can be is not taken', async () => {
    const { user } = await adding();
    await user.type(screen.getByLabelText('Key'), 'two words');
    expect(screen.getByRole('alert').textContent).toMatch(/^A key has no spaces/);
    expect(
      screen.getByRole<HTMLButtonElement>('button', { name: 'Allow, add and test' }).disabled,
    ).toBe(true);
  });

  test('of several models one is chosen, from the list or by its name', async () => {
    const models = ['tern', 'gull'].map((id) => ({ id, contextTokens: null }));
    background(() => ok({ models, writes: null }));
    const { user } = await adding();
    await user.click(screen.getByRole('button', { name: 'Allow, add and test' }));
    const field = await screen.findByLabelText('It answers. Which of its 2 models shall write?');
    expect(sent('put-endpoint')).toHaveLength(1);
    world.answers['test-endpoint'] = () => ok({ models, writes: ok(null) });
    await user.type(field, 'gull{Enter}');
    expect(await screen.findByText('It works: gull has answered.')).toBeTruthy();
    expect(sent('put-endpoint').at(-1)?.draft).toMatchObject({
      model: 'gull',
      contextTokens: 4096,
    });
  });
});

describe('the browser’s model', () => {
  test('that is not there says where there is one, and Lede goes on', async () => {
    const { user } = await part();
    await user.click(segment('Browser'));
    expect(await screen.findByText('This browser has no model here')).toBeTruthy();
    expect(screen.getByText(/^Chrome and Edge have one from version 138 on/)).toBeTruthy();
    expect(sent('choose-engine')).toEqual([]);
  });

  test('that is ready writes', async () => {
    background(works);
    world.model = { kind: 'model', state: 'available' };
    const { user } = await part();
    await user.click(segment('Browser'));
    expect(await screen.findByText('The browser’s model is ready')).toBeTruthy();
    expect(sent('choose-engine')).toEqual([{ choice: { kind: 'browser' } }]);
  });

  test('is loaded by a click, with its size told before, its progress, and an end', async () => {
    background(works);
    world.model = { kind: 'model', state: 'downloadable' };
    const { user } = await part();
    await user.click(segment('Browser'));
    expect(await screen.findByText(/^The browser loads about 4 GB once/)).toBeTruthy();
    expect(world.getting).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Get the model' }));
    act(() => world.getting?.onLoading(0.426));
    expect(screen.getByText('42%')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(
      await screen.findByText('Not loaded. The browser may go on with it by itself.'),
    ).toBeTruthy();
    expect(sent('choose-engine')).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Get the model' }));
    world.model = { kind: 'model', state: 'available' };
    act(() => world.getting?.end(ok(null)));
    expect(await screen.findByText('The browser’s model is ready')).toBeTruthy();
    expect(sent('choose-engine')).toEqual([{ choice: { kind: 'browser' } }]);
  });

  test('whose loading hangs says so', async () => {
    world.model = { kind: 'summarizer', state: 'downloadable' };
    const { user } = await part();
    await user.click(segment('Browser'));
    await user.click(await screen.findByRole('button', { name: 'Get the model' }));
    act(() => world.getting?.end(err({ kind: 'timeout', detail: 'Nothing within 120 s' })));
    expect(await screen.findByText('The browser’s model did not answer in time.')).toBeTruthy();
    expect(screen.getByText(/It can write briefs, and nothing else/)).toBeTruthy();
  });
});

describe('privacy', () => {
  const leaves = async (): Promise<string> =>
    (await screen.findByText('What leaves this device now')).parentElement?.textContent ?? '';

  test('says that nothing leaves, or what goes to whom', async () => {
    await part();
    expect(await leaves()).toContain('Lede makes no request by itself');
    act(() =>
      changeEngines({
        choice: { kind: 'endpoint', endpointId: 'one' },
        endpoints: [endpointOf({ name: 'Mine', baseUrl: 'https://api.halyard.example/v1' })],
      }),
    );
    expect(await leaves()).toContain('Mine gets the text of an article, at api.halyard.example');
    expect(await leaves()).not.toContain('no request by itself');
  });

  test('names what each allowed site is for, as it changes', async () => {
    world.sites = ['127.0.0.1', 'copperwire.example'];
    world.engines = { choice: { kind: 'lede' }, endpoints: [endpointOf()] };
    await part();
    expect(await screen.findByText('For your endpoint Ollama.')).toBeTruthy();
    expect(screen.getByText(/^Nothing asks it by itself/)).toBeTruthy();
    act(() => world.changeSites(['*']));
    expect(await screen.findByText('All sites')).toBeTruthy();
    expect(screen.queryByText('copperwire.example')).toBeNull();
  });
});
