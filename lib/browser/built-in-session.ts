import type { EngineTrouble } from '../model/engines.ts';
import { err, ok } from '../model/result.ts';
import type { BuiltInClasses, BuiltInState, Maker } from './built-in-types.ts';
import type { Told } from './engine-reply.ts';
import { type Patience, patience, type Waits } from './patience.ts';

export interface BuiltInCall {
  /** Stops it. */
  signal?: AbortSignal;
  /** All that has been written so far, each time there is more. */
  onText?: (text: string) => void;
  /** How much of the model has been loaded, 0 to 1. */
  onLoading?: (share: number) => void;
  waits?: Waits;
}

const MINUTE = 60_000;

/** A download of 4 GB may take an hour; without a sign of life for two minutes it has stopped. `create()` is known to hang for good. */
export const BUILT_IN_WAITS: Waits = {
  first: 2 * MINUTE,
  between: 2 * MINUTE,
  whole: 90 * MINUTE,
};

/** Whether something is there is known at once, or not at all. In milliseconds. */
const STATE_WAIT = 5000;

const STATES = new Set<unknown>(['unavailable', 'downloadable', 'downloading', 'available']);

const isMaker = (value: unknown): boolean =>
  (typeof value === 'function' || typeof value === 'object') &&
  value !== null &&
  ['availability', 'create'].every((name) => typeof Reflect.get(value, name) === 'function');

/** The class of that name; null where the browser has none. */
export function makerIn<K extends keyof BuiltInClasses>(
  scope: object,
  name: K,
): BuiltInClasses[K] | null {
  const found: unknown = Reflect.get(scope, name);
  // What the browser calls so is what its specification says: there is no telling it by its shape.
  return isMaker(found) ? (found as BuiltInClasses[K]) : null;
}

/** What a failed call says. `NotReadableError` is an answer that the browser's own filter has kept back. */
const KINDS: Record<string, EngineTrouble['kind']> = {
  NotAllowedError: 'unavailable',
  NotSupportedError: 'unavailable',
  InvalidStateError: 'unavailable',
  SecurityError: 'unavailable',
  QuotaExceededError: 'too-long',
  NetworkError: 'unreachable',
  NotReadableError: 'not-readable',
  SyntaxError: 'not-readable',
  AbortError: 'stopped',
};

function troubleOf(error: unknown): EngineTrouble {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  return { kind: KINDS[name] ?? 'server', detail: String(error) };
}

/** Rejects when the wait is over. */
const over = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    const end = (): void => reject(new DOMException('', 'AbortError'));
    if (signal.aborted) end();
    signal.addEventListener('abort', end);
  });

/** Does something that may hang, as long as there is patience; its errors are told as troubles. */
export async function within<T>(
  call: BuiltInCall,
  work: (wait: Patience) => Promise<Told<T>>,
): Promise<Told<T>> {
  const wait = patience(call.waits ?? BUILT_IN_WAITS, call.signal);
  try {
    return await Promise.race([work(wait), over(wait.signal)]);
  } catch (error) {
    return err(wait.trouble() ?? troubleOf(error));
  } finally {
    wait.end();
  }
}

/** Whether a class can be used with these options; what does not answer is not there. */
export async function stateOf<O>(
  maker: Maker<O, unknown> | null,
  options: O,
): Promise<BuiltInState> {
  if (!maker) return 'unavailable';
  const waits = { first: STATE_WAIT, between: STATE_WAIT, whole: STATE_WAIT };
  const state = await within({ waits }, async () => ok(await maker.availability(options)));
  return state.ok && STATES.has(state.value) ? state.value : 'unavailable';
}

const shareOf = (event: Event): number => {
  const loaded: unknown = Reflect.get(event, 'loaded');
  return typeof loaded === 'number' && loaded >= 0 ? Math.min(1, loaded) : 0;
};

/**
 * Opens a session, does the work and closes it. The first call in a click, where a download is still to be made: the browser
 * refuses it otherwise. A session that comes after the patience has ended is closed at once.
 */
export function withSession<O, S extends { destroy(): void }, T>(
  maker: Maker<O, S> | null,
  options: O,
  call: BuiltInCall,
  work: (session: S, wait: Patience) => Promise<Told<T>>,
): Promise<Told<T>> {
  if (!maker) return Promise.resolve(err({ kind: 'unavailable', detail: 'Not in this browser' }));
  return within(call, async (wait) => {
    const session = await maker.create({
      ...options,
      signal: wait.signal,
      monitor: (monitor) =>
        monitor.addEventListener('downloadprogress', (event) => {
          wait.heard(true);
          call.onLoading?.(shareOf(event));
        }),
    });
    try {
      wait.heard(false);
      return wait.signal.aborted ? err({ kind: 'stopped', detail: '' }) : await work(session, wait);
    } finally {
      session.destroy();
    }
  });
}

/** Reads a stream of text; `onText` gets all that has come so far. */
export async function readText(
  stream: ReadableStream<string>,
  wait: Patience,
  onText?: (text: string) => void,
): Promise<string> {
  const reader = stream.getReader();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text;
    text += value;
    wait.heard(true);
    onText?.(text);
    if (wait.signal.aborted) await reader.cancel();
  }
}
