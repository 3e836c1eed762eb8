import { screen, within } from '@testing-library/react';
import { OptionsPage } from '../../components/options/OptionsPage.tsx';
import type { Endpoint } from '../../lib/model/engines.ts';
import { ok } from '../../lib/model/result.ts';
import { show } from './screen.tsx';
import { changeEngines, world } from './world.ts';

export const KEY = 'sk-halyard-0123456789abcdef';

export const endpointOf = (given: Partial<Endpoint> = {}): Endpoint => ({
  id: 'one',
  name: 'Ollama',
  protocol: 'openai',
  baseUrl: 'http://127.0.0.1:11434/v1',
  model: 'tern',
  contextTokens: 4096,
  hasKey: false,
  ...given,
});

/** The background: keeps endpoints, and answers a test of them with `answer`. */
export function background(
  answer: () => ReturnType<NonNullable<(typeof world.answers)['test-endpoint']>>,
) {
  let count = 0;
  world.answers['put-endpoint'] = ({ endpointId, draft, key }) => {
    const { choice, endpoints } = world.engines;
    const before = endpoints.find(({ id }) => id === endpointId);
    const put: Endpoint = {
      ...draft,
      id: before?.id ?? `put ${++count}`,
      hasKey: key === null ? (before?.hasKey ?? false) : key !== '',
    };
    const others = endpoints.filter(({ id }) => id !== put.id);
    changeEngines({
      choice: choice.kind === 'lede' ? { kind: 'endpoint', endpointId: put.id } : choice,
      endpoints: [...others, put],
    });
    return put;
  };
  world.answers['test-endpoint'] = answer;
  world.answers['choose-engine'] = ({ choice }) => {
    changeEngines({ ...world.engines, choice });
    return null;
  };
  world.answers['remove-endpoint'] = ({ endpointId }) => {
    const { endpoints } = world.engines;
    changeEngines({
      choice: { kind: 'lede' },
      endpoints: endpoints.filter(({ id }) => id !== endpointId),
    });
    return null;
  };
}

export const works = () => ok({ models: [{ id: 'tern', contextTokens: 8192 }], writes: ok(null) });

/** The options, and in them the part that says who writes. */
export async function part() {
  const { user } = show(<OptionsPage />);
  const own = await screen.findByRole('region', { name: 'Who writes' });
  return { user, own: within(own) };
}

export const segment = (name: string): HTMLInputElement => screen.getByRole('radio', { name });
