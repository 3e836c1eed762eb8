import { describe, expect, test } from 'vitest';
import { troubleIn, troubleOf } from '../../../../lib/engines/protocols/trouble.ts';
import type { RefusedAnswer } from '../../../../lib/model/engine-exchange.ts';
import type { EngineTrouble } from '../../../../lib/model/engines.ts';

const NOW = Date.UTC(2026, 10, 28, 9);

const answer = (status: number, body: unknown = '', more: Partial<RefusedAnswer> = {}) => ({
  status,
  contentType: typeof body === 'string' ? 'text/plain' : 'application/json',
  retryAfter: null,
  body: typeof body === 'string' ? body : JSON.stringify(body),
  at: NOW,
  ...more,
});

type Row = [EngineTrouble['kind'], string, RefusedAnswer];

describe('what a refusal means', () => {
  test.each<Row>([
    [
      'unauthorized',
      'OpenAI',
      answer(401, { error: { message: 'Incorrect API key provided', code: 'invalid_api_key' } }),
    ],
    [
      'unauthorized',
      'OpenAI, nothing paid',
      answer(429, {
        error: { message: 'You exceeded your current quota', code: 'insufficient_quota' },
      }),
    ],
    [
      'unauthorized',
      'OpenRouter, nothing paid',
      answer(402, { error: { message: 'Insufficient credits', code: 402 } }),
    ],
    [
      'unauthorized',
      'Anthropic',
      answer(403, {
        type: 'error',
        error: { type: 'permission_error', message: 'Not for this key' },
      }),
    ],
    ['origin-refused', 'Ollama', answer(403)],
    [
      'origin-refused',
      'Anthropic',
      answer(401, {
        type: 'error',
        error: {
          type: 'authentication_error',
          message: 'CORS requests are not allowed for this Organization',
        },
      }),
    ],
    [
      'no-such-model',
      'OpenAI',
      answer(404, {
        error: {
          message: 'The model `x-1.5` does not exist or you do not have access to it.',
          code: 'model_not_found',
        },
      }),
    ],
    [
      'no-such-model',
      'Ollama',
      answer(404, {
        error: {
          message: 'model "llama3.1:8b" not found, try pulling it first',
          type: 'api_error',
        },
      }),
    ],
    [
      'no-such-model',
      'Anthropic',
      answer(404, {
        type: 'error',
        error: { type: 'not_found_error', message: 'model: claude-none' },
      }),
    ],
    [
      'no-such-model',
      'OpenRouter',
      answer(400, { error: { message: 'x/y is not a valid model ID', code: 400 } }),
    ],
    [
      'no-such-model',
      'LM Studio',
      answer(404, { error: { message: 'No models loaded. Please load a model' } }),
    ],
    [
      'no-such-model',
      'vLLM',
      answer(404, {
        object: 'error',
        message: 'The model `x` does not exist.',
        type: 'NotFoundError',
        code: 404,
      }),
    ],
    ['no-such-address', 'a server of Go', answer(404, '404 page not found')],
    [
      'no-such-address',
      'llama.cpp',
      answer(404, { error: { code: 404, message: 'File Not Found', type: 'not_found_error' } }),
    ],
    [
      'no-such-address',
      'LM Studio',
      answer(200, { error: 'Unexpected endpoint or method. (GET /models)' }),
    ],
    ['no-such-address', 'FastAPI', answer(405, { detail: 'Method Not Allowed' })],
    [
      'no-such-address',
      'a page',
      answer(200, '<!doctype html><p>Log in</p>', { contentType: 'text/html' }),
    ],
    ['no-such-address', 'a redirect', answer(302)],
    [
      'too-long',
      'OpenAI',
      answer(400, {
        error: {
          message: "This model's maximum context length is 8192 tokens.",
          code: 'context_length_exceeded',
        },
      }),
    ],
    [
      'too-long',
      'llama.cpp',
      answer(400, {
        error: {
          message: 'the request exceeds the available context size',
          type: 'exceed_context_size_error',
        },
      }),
    ],
    [
      'too-long',
      'Anthropic',
      answer(413, {
        type: 'error',
        error: { type: 'request_too_large', message: 'Request exceeds the maximum size' },
      }),
    ],
    [
      'busy',
      'llama.cpp',
      answer(503, { error: { code: 503, message: 'Loading model', type: 'unavailable_error' } }),
    ],
    [
      'busy',
      'Anthropic',
      answer(529, { type: 'error', error: { type: 'overloaded_error', message: 'Overloaded' } }),
    ],
    [
      'timeout',
      'a gateway',
      answer(504, '<html>Gateway timeout</html>', { contentType: 'text/html' }),
    ],
    ['server', 'any', answer(500, 'boom')],
    [
      'server',
      'a gateway with a page',
      answer(502, '<html>model not found on origin</html>', { contentType: 'text/html' }),
    ],
    [
      'server',
      'a part it does not know',
      answer(400, { error: { message: 'Unknown parameter: response_format' } }),
    ],
    ['not-readable', 'JSON of something else', answer(200, { hello: 'world' })],
  ])('%s: %s', (kind, _, refused) => {
    expect(troubleOf(refused, '').kind).toBe(kind);
  });
});

test.each([
  ['20', 20_000],
  ['1.5', 1500],
  ['Sat, 28 Nov 2026 09:02:00 GMT', 120_000],
  ['Sat, 28 Nov 2026 08:00:00 GMT', 0],
  ['99999999', 86_400_000],
])('Retry-After: %s', (retryAfter, wait) => {
  expect(troubleOf(answer(429, 'No', { retryAfter }), '').retryAfter).toBe(wait);
});

test.each([null, 'soon', ''])('Retry-After: %s says nothing', (retryAfter) => {
  expect(troubleOf(answer(429, 'No', { retryAfter }), '')).not.toHaveProperty('retryAfter');
});

test('the detail is short, one line, without tags and without the key', () => {
  const key = 'Zq81-vLx3TzR7w';
  const { detail } = troubleOf(answer(401, `<b>Key</b>\n\n${key} ${'is wrong '.repeat(200)}`), key);
  expect(detail).toMatch(/^401 Key ••• is wrong/);
  expect(detail.length).toBeLessThan(320);
  expect(detail).not.toMatch(/[\n<]/);
});

test('an error in a stream is told by its words or its number', () => {
  expect(troubleIn({ error: { message: 'Rate limited', code: 429 } }, '', '')).toMatchObject({
    kind: 'busy',
  });
  expect(troubleIn({ error: 'boom' }, '', '')).toMatchObject({ kind: 'server', detail: 'boom' });
  expect(troubleIn({}, 'error', '')).toMatchObject({ kind: 'server' });
  expect(troubleIn({ choices: [], error: null }, '', '')).toBeNull();
});
