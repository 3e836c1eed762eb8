import { enginesFrom, keysFrom, MOST_ENDPOINTS } from '../model/engine-guards.ts';
import {
  ENGINES_RECORD,
  type Endpoint,
  type EndpointAnswer,
  type EndpointDraft,
  type EngineChoice,
  type Engines,
  type EngineTrouble,
  KEYS_RECORD,
} from '../model/engines.ts';
import { err, ok, type Result } from '../model/result.ts';
import { newId, type Ports } from './ports.ts';

/** Who writes, and the reader's endpoints. */
export const enginesNow = async (ports: Ports): Promise<Engines> =>
  enginesFrom(await ports.local.get(ENGINES_RECORD));

/** The key of an endpoint; empty where it has none. It leaves the background only with an order to write. */
export const keyOf = async (ports: Ports, endpointId: string): Promise<string> =>
  keysFrom(await ports.local.get(KEYS_RECORD))[endpointId] ?? '';

/** Changes engines and keys in one write, one change after the other. */
function change<T>(
  ports: Ports,
  next: (engines: Engines, keys: Record<string, string>) => [T, Engines, Record<string, string>],
): Promise<T> {
  return ports.exclusive(ENGINES_RECORD, async () => {
    const keys = keysFrom(await ports.local.get(KEYS_RECORD));
    const [result, engines, kept] = next(await enginesNow(ports), keys);
    await ports.local.setAll({ [ENGINES_RECORD]: engines, [KEYS_RECORD]: kept });
    return result;
  });
}

export interface EndpointChange {
  /** Null: a new one. */
  endpointId: string | null;
  draft: EndpointDraft;
  /** Null: the key stays as it is; empty: there is none. */
  key: string | null;
}

/**
 * Adds an endpoint, or changes one that is there. The first one is who writes from then on. A key goes nowhere but where the reader
 * has typed it for: another address loses it. Null where there are too many, or the one to change is gone.
 */
export function putEndpoint(
  ports: Ports,
  { endpointId, draft, key }: EndpointChange,
): Promise<Endpoint | null> {
  return change<Endpoint | null>(ports, (engines, keys) => {
    const before = engines.endpoints.find(({ id }) => id === endpointId);
    const isFull = engines.endpoints.length >= MOST_ENDPOINTS;
    if (endpointId === null ? isFull : !before) return [null, engines, keys];
    const id = before?.id ?? newId(ports);
    const moved = before && new URL(before.baseUrl).origin !== new URL(draft.baseUrl).origin;
    const own = key ?? (moved ? '' : (keys[id] ?? ''));
    const { [id]: _, ...others } = keys;
    const endpoint: Endpoint = { ...draft, id, hasKey: own !== '' };
    const endpoints = before
      ? engines.endpoints.map((one) => (one.id === id ? endpoint : one))
      : [...engines.endpoints, endpoint];
    const choice: EngineChoice =
      !before && engines.choice.kind === 'lede'
        ? { kind: 'endpoint', endpointId: id }
        : engines.choice;
    return [endpoint, { choice, endpoints }, own === '' ? others : { ...others, [id]: own }];
  });
}

/** Forgets an endpoint and its key. Where it was the one that writes, nobody writes. */
export function removeEndpoint(ports: Ports, endpointId: string): Promise<null> {
  return change(ports, ({ choice, endpoints }, { [endpointId]: _, ...keys }) => {
    const isChosen = choice.kind === 'endpoint' && choice.endpointId === endpointId;
    const left = endpoints.filter(({ id }) => id !== endpointId);
    return [null, { choice: isChosen ? { kind: 'lede' } : choice, endpoints: left }, keys];
  });
}

/** Says who writes from now on; an endpoint that is not there is not chosen. */
export function chooseEngine(ports: Ports, choice: EngineChoice): Promise<null> {
  return change(ports, (engines, keys) => [null, enginesFrom({ ...engines, choice }), keys]);
}

/** What the second request would meet as the first did, only later. */
const MEETS_ALL: ReadonlySet<EngineTrouble['kind']> = new Set([
  'not-allowed',
  'unreachable',
  'origin-refused',
  'timeout',
  'unavailable',
]);

/** Asks an endpoint for its models, and the chosen model for a word. Nothing of any article is sent. */
export async function testEndpoint(
  ports: Ports,
  endpointId: string,
): Promise<Result<EndpointAnswer, EngineTrouble>> {
  const { endpoints } = await enginesNow(ports);
  const endpoint = endpoints.find(({ id }) => id === endpointId);
  if (!endpoint) return err({ kind: 'no-such-address', detail: '' });
  if (!(await ports.mayRead(endpoint.baseUrl)))
    return err({ kind: 'not-allowed', detail: new URL(endpoint.baseUrl).host });
  const key = await keyOf(ports, endpointId);
  const models = await ports.engines.models(endpoint, key);
  if (endpoint.model === '') return models.ok ? ok({ models: models.value, writes: null }) : models;
  if (!models.ok && MEETS_ALL.has(models.error.kind)) return models;
  const writes = await ports.engines.tryOut(endpoint, key);
  // Some endpoints list nothing and write all the same.
  if (!models.ok && !writes.ok) return models;
  return ok({ models: models.ok ? models.value : [], writes });
}
