import type { Protocol } from './engines.ts';

const PRIVATE_V4 =
  /^(?:127|10)\.|^192\.168\.|^172\.(?:1[6-9]|2\d|3[01])\.|^169\.254\.|^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./;

/** Names that no public server has: RFC 6761, 6762, 8375, ICANN's ".internal", and what routers hand out. */
const LOCAL_NAME = /(?:^|\.)(?:localhost|local|lan|internal|home\.arpa)$/;

/**
 * Whether a host, as `URL.hostname` writes it, is this device or of its own network: loopback, private and link-local addresses
 * (RFC 1918, 3927, 4193, 4291, and 6598, which tunnels between one's own devices use), local names, names without a point.
 */
export function isNear(hostname: string): boolean {
  if (hostname.startsWith('['))
    return /^\[(?:::1\]|f[cd][\da-f]{2}:|fe[89ab][\da-f]:)/.test(hostname);
  if (/^\d+\.\d+\.\d+\.\d+$/.test(hostname)) return PRIVATE_V4.test(hostname);
  return !hostname.includes('.') || LOCAL_NAME.test(hostname);
}

/** Whether a host is this device itself (RFC 1122, 4291, 6761). */
export const isThisDevice = (hostname: string): boolean =>
  hostname === '[::1]' ||
  /^127\.\d+\.\d+\.\d+$/.test(hostname) ||
  /(?:^|\.)localhost$/.test(hostname);

/**
 * Whether articles and a key may be sent there: over https anywhere, over plain http to this device and its own network only, since
 * everybody on the way could read them, and servers at home have no certificates.
 */
export function isSafeAddress(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, username, password } = new URL(url);
  if (username || password) return false;
  return protocol === 'https:' || (protocol === 'http:' && isNear(hostname));
}

/** Ends that people copy along from examples. */
const METHODS = /\/(?:chat\/completions|completions|messages|models|api\/(?:tags|chat|generate))$/;

/** Where OpenAI-compatible servers and Anthropic have their methods, if nothing else is typed. */
const DEFAULT_PATH = '/v1';

/**
 * The base address of what a reader typed, without a slash at its end; null where it is none or not safe. A scheme may be missing:
 * near hosts get http, others https. A host alone gets "/v1".
 */
export function readBaseUrl(typed: string): string | null {
  const text = typed.trim();
  const bare = /^[a-z][a-z\d+.-]{0,20}:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(bare)) return null;
  const url = new URL(bare);
  if (bare !== text && isNear(url.hostname)) url.protocol = 'http:';
  url.hash = '';
  url.search = '';
  const path = url.pathname
    .slice(0, 2000)
    .replace(/\/{1,50}$/, '')
    .replace(METHODS, '');
  url.pathname = path === '' ? DEFAULT_PATH : path;
  const base = url.href.replace(/\/$/, '');
  return isSafeAddress(base) ? base : null;
}

/** Why `readBaseUrl` takes no address from what was typed. `not-secure`: plain http to somebody else's network. */
export type AddressFault = 'none' | 'has-password' | 'not-secure';

/** What is wrong with what a reader typed; null where it is an address. */
export function addressFault(typed: string): AddressFault | null {
  if (readBaseUrl(typed) !== null) return null;
  const text = typed.trim();
  if (!URL.canParse(text)) return 'none';
  const { protocol, username, password } = new URL(text);
  if (username || password) return 'has-password';
  return protocol === 'http:' ? 'not-secure' : 'none';
}

/** What the protocol's own maker is reached at. */
export const WELL_KNOWN: Record<Protocol, string> = {
  openai: 'https://api.openai.com/v1',
  anthropic: 'https://api.anthropic.com/v1',
};

const NEAR_CONTEXT = 4096;
const FAR_CONTEXT = 32_768;

/**
 * Tokens that a model is taken to hold where its endpoint does not say. On a device of one's own little: Ollama gives a model 4096 unless
 * told otherwise, and drops what is too long from its beginning without a word.
 */
export const usualContext = (baseUrl: string): number =>
  URL.canParse(baseUrl) && isNear(new URL(baseUrl).hostname) ? NEAR_CONTEXT : FAR_CONTEXT;
