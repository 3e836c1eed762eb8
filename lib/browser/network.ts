import { err, ok, type Result } from '../model/result.ts';
import { decodePage, essence } from './page-encoding.ts';

/** A page's text as it came over the network; `url` is where it was found in the end. */
export interface FetchedPage {
  url: string;
  type: 'html' | 'text';
  text: string;
}

/** A picture's bytes and its type as the site gives it. */
export interface FetchedPicture {
  type: string;
  bytes: Uint8Array<ArrayBuffer>;
}

export type FetchTrouble = {
  kind:
    | 'not-http'
    /** It leads to another site than the one the reader allowed. */
    | 'elsewhere'
    | 'not-html'
    | 'not-a-picture'
    | 'pdf'
    | 'too-large'
    | 'timeout'
    /** The site answered with an error. */
    | 'status'
    | 'network';
  detail: string;
};

export interface FetchLimits {
  /** For the whole page, in milliseconds. */
  timeout: number;
  /** Of the page as it comes out of the network stack, in bytes. */
  bytes: number;
  fetch: typeof fetch;
}

/** For a page. */
export const LIMITS: FetchLimits = {
  timeout: 20_000,
  bytes: 10_000_000,
  fetch: (input, init) => fetch(input, init),
};

const HTML = new Set(['text/html', 'application/xhtml+xml']);

const trouble = (kind: FetchTrouble['kind'], detail: string) => err<FetchTrouble>({ kind, detail });

/** Whether there may be a network; false only where the browser knows that there is none. */
export const isOnline = (): boolean => navigator.onLine !== false;

/** The host of a web address; null for any other. */
export function hostOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? hostname : null;
}

/** Without cookies, and without telling where the reader comes from. */
const request = (
  redirect: 'follow' | 'manual',
  signal: AbortSignal,
  headers?: Record<string, string>,
): RequestInit => ({
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  redirect,
  signal,
  // Our validators are the ones that count, not those of the browser's own cache.
  ...(headers ? { headers, cache: 'no-store' } : {}),
});

/** Reads the body up to the limit; null where it is larger. What is over the limit is not fetched. */
export async function readUpTo(
  response: Response,
  limit: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  if (Number(response.headers.get('content-length')) > limit) {
    await response.body?.cancel();
    return null;
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (const reader = response.body?.getReader(); reader; ) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > limit) {
      await reader.cancel();
      return null;
    }
    chunks.push(value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

type Refuse = (kind: FetchTrouble['kind'], detail: string) => Promise<ReturnType<typeof trouble>>;

/** Why an answer is not read at all: from elsewhere, or an error. */
function refusal(response: Response, host: string): FetchTrouble | null {
  if (hostOf(response.url) !== host) return { kind: 'elsewhere', detail: response.url };
  return response.ok ? null : { kind: 'status', detail: String(response.status) };
}

const refuser =
  (response: Response): Refuse =>
  async (kind, detail) => {
    await response.body?.cancel();
    return trouble(kind, detail);
  };

async function pageOf(
  response: Response,
  limits: FetchLimits,
): Promise<Result<FetchedPage, FetchTrouble>> {
  const refuse = refuser(response);
  const contentType = response.headers.get('content-type') ?? '';
  const type = essence(contentType);
  if (type === 'application/pdf') return refuse('pdf', type);
  if (!HTML.has(type) && type !== 'text/plain') return refuse('not-html', type);
  const bytes = await readUpTo(response, limits.bytes);
  if (!bytes) return trouble('too-large', `more than ${limits.bytes} bytes`);
  return ok({
    url: response.url,
    type: HTML.has(type) ? 'html' : 'text',
    text: decodePage(bytes, contentType),
  });
}

/**
 * A failed request does not say whether the site was not there or sent us on to one that we may not read: asking
 * again without following tells.
 */
async function failed(
  url: string,
  error: unknown,
  limits: FetchLimits,
  signal: AbortSignal,
): Promise<Result<never, FetchTrouble>> {
  if (signal.aborted) return trouble('timeout', `${limits.timeout} ms`);
  const again = await limits.fetch(url, request('manual', signal)).catch(() => null);
  await again?.body?.cancel();
  return again?.type === 'opaqueredirect'
    ? trouble('elsewhere', 'a redirect')
    : trouble('network', String(error));
}

/** How one sort of thing is asked for: what is sent along, which answers are not read, and how the others are. */
interface Question<T> {
  headers?: Record<string, string>;
  refuse(response: Response, host: string): FetchTrouble | null | Promise<FetchTrouble | null>;
  read(response: Response): Promise<Result<T, FetchTrouble>>;
}

/** Asks for an address, without cookies, and reads the answer unless it is refused. */
export async function ask<T>(
  url: string,
  limits: FetchLimits,
  { headers, refuse, read }: Question<T>,
): Promise<Result<T, FetchTrouble>> {
  const host = hostOf(url);
  if (host === null) return trouble('not-http', url);
  const signal = AbortSignal.timeout(limits.timeout);
  try {
    const response = await limits.fetch(url, request('follow', signal, headers));
    const refused = await refuse(response, host);
    return refused ? await refuser(response)(refused.kind, refused.detail) : await read(response);
  } catch (error) {
    return failed(url, error, limits, signal);
  }
}

/**
 * Sends a request whose answer the caller reads as it comes, and bounds. Without cookies and referrer, and no redirect is followed: what
 * it carries goes to that address or nowhere. Rejects where `fetch` does.
 */
export const askStream = (
  url: string,
  { headers, ...sent }: { method: string; headers: Record<string, string>; body: string | null },
  signal: AbortSignal,
  send: typeof fetch = LIMITS.fetch,
): Promise<Response> => send(url, { ...request('manual', signal, headers), ...sent });

/**
 * The one door to the network: fetches a page the reader asked for, from an origin the reader granted. Only http and
 * https, only HTML and plain text, without cookies, with a limit on time and size, and never from another host.
 */
export const fetchPage = (
  url: string,
  limits: FetchLimits = LIMITS,
): Promise<Result<FetchedPage, FetchTrouble>> =>
  ask(url, limits, { refuse: refusal, read: (response) => pageOf(response, limits) });

/** Fetches a picture likewise, of at most so many bytes. */
export const fetchPicture = (
  url: string,
  mostBytes: number,
  limits: FetchLimits = LIMITS,
): Promise<Result<FetchedPicture, FetchTrouble>> =>
  ask(url, limits, {
    refuse: refusal,
    read: async (response) => {
      const type = essence(response.headers.get('content-type') ?? '');
      if (!type.startsWith('image/')) return refuser(response)('not-a-picture', type);
      const bytes = await readUpTo(response, mostBytes);
      return bytes ? ok({ type, bytes }) : trouble('too-large', `more than ${mostBytes} bytes`);
    },
  });
