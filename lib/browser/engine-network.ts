import { isSafeAddress } from '../model/endpoint-address.ts';
import type {
  Exchange,
  ModelEntry,
  ModelInquiry,
  RefusedAnswer,
  Reply,
  WireRequest,
} from '../model/engine-exchange.ts';
import type { EngineTrouble } from '../model/engines.ts';
import { err, ok } from '../model/result.ts';
import { failure, readReply, type Told } from './engine-reply.ts';
import { askStream, type FetchLimits, LIMITS, readUpTo } from './network.ts';
import { type Patience, patience, type Waits } from './patience.ts';
import { mayRead } from './permissions.ts';

export interface EngineLimits extends Waits, Pick<FetchLimits, 'fetch'> {
  /** Of the answer with all its wrapping, which is some hundred bytes a word. */
  bytes: number;
}

const MINUTE = 60_000;

/** A model on one's own device first reads its weights and then the whole article, which may take minutes. */
export const WRITE_LIMITS: EngineLimits = {
  first: 3 * MINUTE,
  between: MINUTE,
  whole: 15 * MINUTE,
  bytes: 10_000_000,
  fetch: LIMITS.fetch,
};

/** For a list of models: the longest, of some hundred models with all their data, has a megabyte. */
export const LIST_LIMITS: EngineLimits = {
  ...WRITE_LIMITS,
  first: 15_000,
  between: 15_000,
  whole: 30_000,
  bytes: 5_000_000,
};

/** Of a refusal. */
const MOST_OF_REFUSAL = 50_000;

/** Forms of one request that are tried: each leaves out what the endpoint does not take. */
const MOST_TRIES = 7;

export interface EngineCall {
  /** Stops it. */
  signal?: AbortSignal;
  /** All that has been written so far, each time there is more. */
  onText?: (text: string) => void;
  limits?: EngineLimits;
  /** Whether the reader allows that address; asks the browser unless told. Not every place where there is writing can ask. */
  isAllowed?: (url: string) => Promise<boolean>;
}

/** Whether the request may go out at all: to a safe address that the reader has allowed. */
async function hindrance(
  { url }: WireRequest,
  { isAllowed = mayRead }: EngineCall,
): Promise<EngineTrouble | null> {
  if (!isSafeAddress(url)) return { kind: 'not-allowed', detail: 'Not a safe address' };
  return (await isAllowed(url)) ? null : { kind: 'not-allowed', detail: new URL(url).host };
}

async function refusal(response: Response): Promise<RefusedAnswer> {
  // A redirect that is not followed does not say in browsers which one it is.
  const status = response.type === 'opaqueredirect' ? 302 : response.status;
  const bytes = await readUpTo(response, MOST_OF_REFUSAL).catch(() => null);
  return {
    status,
    contentType: response.headers.get('content-type') ?? '',
    retryAfter: response.headers.get('retry-after'),
    body: bytes ? new TextDecoder().decode(bytes) : 'Not readable',
    at: Date.now(),
  };
}

/** Sends one form of the request: the answer, or how it was refused. */
async function send(
  exchange: Exchange,
  wait: Patience,
  call: EngineCall,
): Promise<Told<Reply> | RefusedAnswer> {
  const { request } = exchange;
  const { limits = WRITE_LIMITS } = call;
  try {
    const response = await askStream(request.url, request, wait.signal, limits.fetch);
    if (!response.ok) return await refusal(response);
    return await readReply(response, exchange.decoder(), wait, limits.bytes, call.onText);
  } catch (error) {
    return err(wait.trouble() ?? { kind: 'unreachable', detail: String(error) });
  }
}

/**
 * Asks an endpoint for an answer and reads it as it comes. Nothing is sent without the reader's leave for the address, and nothing
 * goes anywhere else: no cookies, no referrer, no redirects. Never rejects.
 */
export async function writeAt(exchange: Exchange, call: EngineCall = {}): Promise<Told<Reply>> {
  const hindered = await hindrance(exchange.request, call);
  if (hindered) return err(hindered);
  const wait = patience(call.limits ?? WRITE_LIMITS, call.signal);
  try {
    for (let next = exchange, tries = 1; ; tries++) {
      const answer = await send(next, wait, call);
      if ('ok' in answer) return answer;
      const other = tries < MOST_TRIES ? next.instead(answer) : null;
      if (!other) return err(next.trouble(answer));
      next = other;
    }
  } finally {
    wait.end();
  }
}

/** The list of models that one address gives; what is wrong otherwise. */
async function list(
  inquiry: ModelInquiry,
  wait: Patience,
  limits: EngineLimits,
): Promise<Told<ModelEntry[]>> {
  const { request } = inquiry;
  try {
    const response = await askStream(request.url, request, wait.signal, limits.fetch);
    if (!response.ok) return err(inquiry.trouble(await refusal(response)));
    const body = await readUpTo(response, limits.bytes);
    if (!body) return failure('too-large', `More than ${limits.bytes} bytes`);
    const text = new TextDecoder().decode(body);
    const models = inquiry.read(text);
    if (models) return ok(models);
    return err(
      inquiry.trouble({
        status: response.status,
        contentType: response.headers.get('content-type') ?? '',
        retryAfter: null,
        body: text.slice(0, MOST_OF_REFUSAL),
        at: Date.now(),
      }),
    );
  } catch (error) {
    return err(wait.trouble() ?? { kind: 'unreachable', detail: String(error) });
  }
}

/** The models that an endpoint has. What is wrong is told of the first address that it may list them at. Never rejects. */
export async function listModelsAt(
  inquiry: ModelInquiry,
  call: Omit<EngineCall, 'onText'> = {},
): Promise<Told<ModelEntry[]>> {
  const hindered = await hindrance(inquiry.request, call);
  if (hindered) return err(hindered);
  const { signal, limits = LIST_LIMITS } = call;
  const wait = patience(limits, signal);
  try {
    const first = await list(inquiry, wait, limits);
    const mayHaveOther =
      !first.ok && ['no-such-address', 'not-readable', 'server'].includes(first.error.kind);
    if (!mayHaveOther || !inquiry.next) return first;
    const second = await list(inquiry.next, wait, limits);
    return second.ok ? second : first;
  } finally {
    wait.end();
  }
}
