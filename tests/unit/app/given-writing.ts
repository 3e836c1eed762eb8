import { putEndpoint } from '../../../lib/app/engines.ts';
import { heardWriting } from '../../../lib/app/heard-writing.ts';
import type { Ports } from '../../../lib/app/ports.ts';
import { saveReading } from '../../../lib/library/articles.ts';
import type {
  CheckedStatement,
  Endpoint,
  EndpointDraft,
  WritingOrder,
  WritingState,
} from '../../../lib/model/engines.ts';
import { matcher, must, readingOf, stamp } from '../library/given.ts';
import { fakePorts } from './given.ts';

export const KEY = 'sk-halyard-0123456789abcdef';

export const draftOf = (given: Partial<EndpointDraft> = {}): EndpointDraft => ({
  name: 'Mine',
  protocol: 'openai',
  baseUrl: 'http://127.0.0.1:11434/v1',
  model: 'tern',
  contextTokens: 8192,
  ...given,
});

export const statementOf = (text: string): CheckedStatement => ({
  role: 'summary',
  text,
  verdict: 'supported',
  sentences: [0],
  doubts: [],
});

export const doneWith = (...texts: string[]): WritingState => ({
  kind: 'done',
  statements: texts.map(statementOf),
  silent: false,
  cut: false,
});

/**
 * A browser in which an endpoint with a key writes. `orders`: what the room was given, oldest first; `tell`: how the last of them
 * goes on, as the room tells it.
 */
export async function withEngine(changed: Partial<Ports> = {}) {
  const orders: WritingOrder[] = [];
  const stopped: string[] = [];
  const ports = await fakePorts({
    mayRead: async () => true,
    engines: {
      begin: async (order) => void orders.push(order),
      stop: async (id) => void stopped.push(id),
      models: async () => ({ ok: true, value: [] }),
      tryOut: async () => ({ ok: true, value: null }),
      ended: () => {},
    },
    ...changed,
  });
  const endpoint = (await putEndpoint(ports, {
    endpointId: null,
    draft: draftOf(),
    key: KEY,
  })) as Endpoint;
  const tell = (state: WritingState): Promise<boolean> =>
    heardWriting(ports, orders.at(-1)?.id ?? '', state);
  return { ports, endpoint, orders, stopped, tell };
}

/** Saves an article of that address; its id. */
export async function saved(ports: Ports, url: string): Promise<string> {
  const library = must(await ports.library());
  return must(await saveReading(library, readingOf({ url }), { ...stamp(), matcher })).id;
}
