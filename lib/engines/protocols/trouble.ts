import type { RefusedAnswer } from '../../model/engine-exchange.ts';
import type { EngineTrouble } from '../../model/engines.ts';
import { countAt, isFields, parseJson, textAt } from '../shapes.ts';
import { redact } from './redact.ts';

type Kind = EngineTrouble['kind'];

/** Longest detail, in UTF-16 code units. */
const LONGEST_DETAIL = 300;

/** How much of a body is looked at. */
const LONGEST_LOOK = 4000;

/** What is wrong by the words that servers use, whatever the status: OpenAI, Anthropic, OpenRouter, vLLM, llama.cpp, LM Studio, Ollama. */
const BY_WORDS: readonly (readonly [Kind, RegExp])[] = [
  [
    'too-long',
    /context[ _-]?(?:length|window|size)|exceed_context|prompt is too long|too many (?:input )?tokens|request_too_large/i,
  ],
  [
    'no-such-model',
    /model_not_found|not a valid model|no models? (?:is |are )?loaded|(?:unknown|invalid) model|\bmodel\b.{0,160}\b(?:not found|not exist|not loaded|not available)|^not_found_error model:/i,
  ],
  ['origin-refused', /\bCORS\b|\borigin\b.{0,40}\bnot allowed/i],
  [
    'unauthorized',
    /insufficient_quota|invalid_api_key|authentication_error|permission_error|billing_error|credit balance|insufficient credits/i,
  ],
  ['no-such-address', /unexpected endpoint/i],
  ['busy', /overloaded|rate_limit|loading model/i],
];

const BY_STATUS: Record<number, Kind> = {
  401: 'unauthorized',
  402: 'unauthorized',
  403: 'unauthorized',
  404: 'no-such-address',
  405: 'no-such-address',
  408: 'timeout',
  410: 'no-such-address',
  413: 'too-long',
  429: 'busy',
  503: 'busy',
  504: 'timeout',
  524: 'timeout',
  529: 'busy',
};

/** What an error says of itself: its message, and its names and codes before it. */
interface Fault {
  message: string;
  words: string;
  status: number | null;
}

/** The error that a body or message is; null where it is none. */
function faultIn(value: unknown): Fault | null {
  const body = Array.isArray(value) ? value[0] : value;
  if (!isFields(body)) return null;
  const error = body.error ?? (body.object === 'error' || body.type === 'error' ? body : null);
  if (typeof error === 'string') return { message: error, words: error, status: null };
  if (!isFields(error)) return null;
  const message = textAt(error, 'message');
  const words = [textAt(error, 'code'), textAt(error, 'type'), message].filter(Boolean).join(' ');
  return {
    message: message || words,
    words,
    status: countAt(error, 'code') ?? countAt(error, 'status'),
  };
}

const byWords = (words: string): Kind | null =>
  BY_WORDS.find(([, pattern]) => pattern.test(words.slice(0, LONGEST_LOOK)))?.[0] ?? null;

function detailOf(message: string, key: string): string {
  const text = redact(message.slice(0, LONGEST_LOOK), key).replace(/\s+/g, ' ').trim();
  return text.length > LONGEST_DETAIL ? `${text.slice(0, LONGEST_DETAIL)}…` : text;
}

/** The trouble that a message of a stream tells; null where it tells none. `name` is the event's. */
export function troubleIn(value: unknown, name: string, key: string): EngineTrouble | null {
  const fault =
    faultIn(value) ?? (name === 'error' ? { message: '', words: '', status: null } : null);
  if (!fault) return null;
  const kind = byWords(fault.words) ?? BY_STATUS[fault.status ?? 0] ?? 'server';
  return { kind, detail: detailOf(fault.message, key) };
}

const SECOND = 1000;
/** Nobody waits longer. */
const LONGEST_WAIT = 86_400_000;

/** Milliseconds that a `Retry-After` header asks for, seconds or a date (RFC 9110, 10.2.3); null where it says neither. */
function waitOf(header: string | null, now: number): number | null {
  const value = header?.trim() ?? '';
  const wait = /^\d{1,10}(?:\.\d{1,10})?$/.test(value)
    ? Number(value) * SECOND
    : Date.parse(value) - now;
  return Number.isFinite(wait) ? Math.min(LONGEST_WAIT, Math.max(0, Math.round(wait))) : null;
}

/** The words of a body that is no error of a known shape: a FastAPI detail, or the first of a page without its tags. */
function plainMessage(value: unknown, body: string): string {
  const told =
    textAt(value, 'detail') || textAt(value, 'message') || textAt(value, 'detail', 0, 'msg');
  return told || body.slice(0, LONGEST_LOOK).replace(/<[^<>]{0,1000}>/g, ' ');
}

/**
 * What an answer that is no success means. `key` is what was sent, or empty: it is kept out of the detail. Ollama and those built on it
 * refuse the origin of an extension with 403 and nothing else, which no server does for a key.
 */
export function troubleOf(answer: RefusedAnswer, key: string): EngineTrouble {
  const { status, body, contentType } = answer;
  const value = parseJson(body);
  const fault = faultIn(value);
  const message = fault?.message ?? plainMessage(value, body);
  const detail = `${status} ${detailOf(message, key)}`.trim();
  const wait = waitOf(answer.retryAfter, answer.at);
  const told = (kind: Kind): EngineTrouble => ({
    kind,
    detail,
    ...(kind === 'busy' && wait !== null ? { retryAfter: wait } : {}),
  });
  if (status >= 300 && status < 400) return told('no-such-address');
  if (status === 403 && body.trim() === '') return told('origin-refused');
  const isPage = contentType.startsWith('text/html') || body.trimStart().startsWith('<');
  // A wall before the server answers with pages of its own: what it says of the status is all that counts.
  const words = isPage ? null : byWords(fault?.words ?? message);
  const otherwise = status >= 300 ? 'server' : isPage ? 'no-such-address' : 'not-readable';
  return told(words ?? BY_STATUS[status] ?? otherwise);
}
