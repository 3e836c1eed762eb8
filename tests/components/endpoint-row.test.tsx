// @vitest-environment jsdom
import './fake-client.ts';
import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Endpoint, EngineTrouble } from '../../lib/model/engines.ts';
import { err, ok } from '../../lib/model/result.ts';
import { background, endpointOf, KEY, part, segment, works } from './engine-hands.tsx';
import { changeEngines, sent, world } from './world.ts';

describe('an endpoint that is there', () => {
  async function given(endpoint: Partial<Endpoint> = {}, trouble?: EngineTrouble) {
    const own = endpointOf(endpoint);
    world.engines = { choice: { kind: 'endpoint', endpointId: own.id }, endpoints: [own] };
    world.sites = ['127.0.0.1'];
    background(() => (trouble ? err(trouble) : works()));
    return part();
  }
  const tested = async (trouble: EngineTrouble) => {
    const { user } = await given({}, trouble);
    await user.click(screen.getByRole('button', { name: 'Test Ollama' }));
    return user;
  };

  test.each<[EngineTrouble['kind'], RegExp]>([
    ['unreachable', /^Nobody answers for Ollama.*Is it running/],
    ['unauthorized', /^Ollama asks for a key.*put it in again/],
    ['no-such-address', /^There is nothing at the address of Ollama.*\/v1/],
    ['busy', /^Ollama is busy.*Try again/],
    ['server', /^Ollama met an error/],
    ['cut-off', /ended before it was whole/],
    ['not-readable', /is not what was asked for/],
    ['too-large', /far longer/],
    ['too-long', /The article is longer than Ollama takes/],
    ['timeout', /did not answer in time.*has to be loaded/],
    ['unavailable', /could not begin to ask Ollama/],
    ['stopped', /^Stopped/],
  ])('%s is told in plain words', async (kind, words) => {
    await tested({ kind, detail: 'HTTP 500' });
    await waitFor(() =>
      expect(screen.getByText('What it said').closest('div')?.textContent).toMatch(words),
    );
    expect(screen.getByText('HTTP 500')).toBeTruthy();
  });

  test('Ollama that refuses extensions gets the line to start it with, to be copied', async () => {
    const user = await tested({ kind: 'origin-refused', detail: '' });
    await user.click(await screen.findByRole('button', { name: 'Copy the line' }));
    expect(world.copied).toEqual(['OLLAMA_ORIGINS=chrome-extension://*,moz-extension://*']);
    expect(await screen.findByText('Copied')).toBeTruthy();
  });

  test('a busy one says how long', async () => {
    await tested({ kind: 'busy', detail: '', retryAfter: 90_000 });
    expect(await screen.findByText(/It asks to wait for 2 minutes/)).toBeTruthy();
  });

  test('without the model another one is chosen', async () => {
    const { user } = await given();
    const trouble: EngineTrouble = { kind: 'no-such-model', detail: '' };
    world.answers['test-endpoint'] = () =>
      ok({ models: [{ id: 'gull', contextTokens: null }], writes: err(trouble) });
    await user.click(screen.getByRole('button', { name: 'Test Ollama' }));
    expect(await screen.findByText('Ollama has no model called “tern”.')).toBeTruthy();
    expect(screen.getByLabelText('It answers. Which model shall write?')).toBeTruthy();
  });

  test('that was taken back says so at once, and can be allowed again', async () => {
    const { user } = await given();
    expect(screen.queryByText(/may not send/)).toBeNull();
    act(() => world.changeSites([]));
    expect(await screen.findByText('Lede may not send anything to 127.0.0.1.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Allow 127.0.0.1' }));
    expect(world.origins).toEqual(['http://127.0.0.1:11434/v1']);
    await waitFor(() => expect(sent('test-endpoint')).toEqual([{ endpointId: 'one' }]));
  });

  test('its key is never shown: it stays, or another one is put in its place', async () => {
    const { user } = await given({ hasKey: true });
    await user.click(screen.getByRole('button', { name: 'Edit Ollama' }));
    expect(screen.getByText('A key is kept.')).toBeTruthy();
    expect(document.querySelector('input[type=password]')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Save and test' }));
    await waitFor(() => expect(sent('put-endpoint')).toMatchObject([{ key: null }]));
    await user.click(await screen.findByRole('button', { name: 'Edit Ollama' }));
    await user.click(screen.getByRole('button', { name: 'Replace' }));
    expect(screen.getByText(/Left empty, no key will be kept/)).toBeTruthy();
    await user.type(screen.getByLabelText('Key'), KEY);
    await user.click(screen.getByRole('button', { name: 'Save and test' }));
    await waitFor(() => expect(sent('put-endpoint').at(-1)).toMatchObject({ key: KEY }));
  });

  test('at another address the key is asked for anew', async () => {
    const { user } = await given({ hasKey: true });
    await user.click(screen.getByRole('button', { name: 'Edit Ollama' }));
    const field = screen.getByLabelText('Address');
    await user.clear(field);
    await user.type(field, 'https://halyard.example');
    expect(screen.getByText(/belongs to the other address/)).toBeTruthy();
  });

  test('is removed, and put back as long as it has no key', async () => {
    const { user } = await given();
    await user.click(screen.getByRole('button', { name: 'Remove Ollama' }));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(sent('remove-endpoint')).toEqual([{ endpointId: 'one' }]);
    const { id: _, hasKey: __, ...draft } = endpointOf();
    expect(sent('put-endpoint')).toEqual([{ endpointId: null, draft, key: null }]);
  });

  test('with a key it is asked about first', async () => {
    const { user } = await given({ hasKey: true });
    await user.click(screen.getByRole('button', { name: 'Remove Ollama' }));
    expect(sent('remove-endpoint')).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Remove both' }));
    expect(await screen.findByText('Removed Ollama')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  test('of several one is chosen, and Lede again', async () => {
    const two = endpointOf({ id: 'two', name: 'Halyard' });
    const { user } = await given();
    act(() => changeEngines({ ...world.engines, endpoints: [endpointOf(), two] }));
    await user.click(screen.getByRole('radio', { name: 'Let Halyard write' }));
    await user.click(segment('Lede'));
    expect(sent('choose-engine').map(({ choice }) => choice)).toEqual([
      { kind: 'endpoint', endpointId: 'two' },
      { kind: 'lede' },
    ]);
    expect(screen.queryByRole('button', { name: 'Test Halyard' })).toBeNull();
    await user.click(segment('Endpoint'));
    expect(sent('choose-engine').at(-1)).toEqual({
      choice: { kind: 'endpoint', endpointId: 'one' },
    });
  });
});
