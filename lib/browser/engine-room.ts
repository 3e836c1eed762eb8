import { browser } from 'wxt/browser';
import type { ModelEntry } from '../model/engine-exchange.ts';
import type { Endpoint, EngineTrouble, WritingOrder } from '../model/engines.ts';
import { err, type Result } from '../model/result.ts';
import { askDocument, closeDocumentLater } from './offscreen.ts';

/** What engines are asked for, by name: what goes there, and what comes back. */
interface Asked {
  begin: { asks: { order: WritingOrder }; answers: true };
  stop: { asks: { writingId: string }; answers: true };
  models: {
    asks: { endpoint: Endpoint; key: string };
    answers: Result<ModelEntry[], EngineTrouble>;
  };
  'try-out': { asks: { endpoint: Endpoint; key: string }; answers: Result<null, EngineTrouble> };
  'is-busy': { asks: Record<never, never>; answers: boolean };
}

type Kind = keyof Asked;

/** Does what is asked for. */
export type EngineHands = {
  [K in Kind]: (asks: Asked[K]['asks']) => Promise<Asked[K]['answers']>;
};

/** To begin and to stop; and to ask an endpoint, which has its own limit. In milliseconds. */
const SOON = 20_000;
const LATE = 240_000;

const KINDS: Record<Kind, true> = {
  begin: true,
  stop: true,
  models: true,
  'try-out': true,
  'is-busy': true,
};

/** Sent to the offscreen document only, from the background only: it holds keys. */
type EngineRequest = { [K in Kind]: { target: 'offscreen'; kind: K } & Asked[K]['asks'] }[Kind];

const ask = <K extends Kind>(
  kind: K,
  asks: Asked[K]['asks'],
  longest: number,
): Promise<Asked[K]['answers'] | null> =>
  askDocument<Asked[K]['answers']>({ target: 'offscreen', kind, ...asks }, longest);

const silent = err<EngineTrouble>({ kind: 'unavailable', detail: 'The writer did not answer' });

/** Chrome: engines write in the offscreen document, since its worker ends after 30 seconds in which it only waits. */
export const engineRoomOffscreen = {
  begin: async (order: WritingOrder): Promise<void> => {
    if (!(await ask('begin', { order }, SOON))) throw new Error('The writer did not begin');
  },
  stop: async (writingId: string): Promise<void> => {
    await ask('stop', { writingId }, SOON);
  },
  models: async (endpoint: Endpoint, key: string) =>
    (await ask('models', { endpoint, key }, LATE)) ?? silent,
  tryOut: async (endpoint: Endpoint, key: string) =>
    (await ask('try-out', { endpoint, key }, LATE)) ?? silent,
  ended: closeDocumentLater,
};

const isRequest = (value: unknown): value is EngineRequest =>
  typeof value === 'object' &&
  value !== null &&
  Reflect.get(value, 'target') === 'offscreen' &&
  Object.hasOwn(KINDS, String(Reflect.get(value, 'kind')));

function answer({ kind, ...asks }: EngineRequest, hands: EngineHands): Promise<unknown> {
  const hand: (asks: never) => Promise<unknown> = hands[kind];
  return hand(asks as never);
}

/** In the offscreen document: answers the background, and nobody else. */
export function serveEngines(hands: EngineHands): void {
  browser.runtime.onMessage.addListener(
    (raw: unknown, sender, respond: (reply: unknown) => void) => {
      // A worker has no tab; a web page's script and our own pages in tabs do.
      if (sender.id !== browser.runtime.id || sender.tab || !isRequest(raw)) return;
      answer(raw, hands).then(respond, () => respond(null));
      return true;
    },
  );
}
