import { describe, expect, test } from 'vitest';
import { exchangeFor } from '../../../../lib/engines/protocols/exchange.ts';
import type { ReplyEvent } from '../../../../lib/model/engine-exchange.ts';
import type { Protocol } from '../../../../lib/model/engines.ts';
import { endpointOf, promptOf } from '../given.ts';

/** What comes out of a stream that comes in these pieces. */
function heard(protocol: Protocol, ...pieces: string[]): ReplyEvent[] {
  const decoder = exchangeFor(endpointOf({ protocol }), 'key', promptOf()).decoder();
  return [...pieces.flatMap((piece) => decoder.push(piece)), ...decoder.end()];
}

/** The text and how it ended. */
function told(protocol: Protocol, ...pieces: string[]): [string, string] {
  let text = '';
  let end = '';
  for (const event of heard(protocol, ...pieces)) {
    if (event.kind === 'text') text += event.text;
    else if (event.kind === 'drop') text = '';
    else end = event.kind === 'done' ? event.end : event.trouble.kind;
  }
  return [text, end];
}

const delta = (delta: object, reason: string | null = null): string =>
  `data: ${JSON.stringify({ choices: [{ delta, finish_reason: reason }] })}\n\n`;

describe('chat completions', () => {
  test.each<[string, [string, string], string[]]>([
    [
      'text, reason and end',
      ['Hello', 'stop'],
      [delta({ content: 'Hel' }), delta({ content: 'lo' }), delta({}, 'stop'), 'data: [DONE]\n\n'],
    ],
    ['without a reason', ['Hi', 'stop'], [delta({ content: 'Hi' }), 'data: [DONE]\n\n']],
    ['without the end', ['Hi', 'length'], [delta({ content: 'Hi' }, 'length')]],
    ['without either', ['Hi', 'cut-off'], [delta({ content: 'Hi' })]],
    ['nothing', ['', 'cut-off'], []],
    ['filtered', ['', 'filtered'], [delta({}, 'content_filter'), 'data: [DONE]\n\n']],
    ['refused', ['', 'filtered'], [delta({ refusal: 'I cannot' }), 'data: [DONE]\n\n']],
    [
      'comments, CRLF and no space',
      ['Hi', 'stop'],
      [
        ': OPENROUTER PROCESSING\r\n\r\n',
        delta({ content: 'Hi' }).replaceAll('\n', '\r\n').replace('data: ', 'data:'),
        'data: [DONE]\r\n\r\n',
      ],
    ],
    [
      'content in parts',
      ['Hi', 'stop'],
      [delta({ content: [{ type: 'text', text: 'Hi' }] }, 'stop')],
    ],
    [
      'reasoning in fields of its own',
      ['Hi', 'stop'],
      [
        delta({ reasoning_content: 'Hm' }),
        delta({ reasoning: 'Hm' }),
        delta({ content: 'Hi' }, 'stop'),
      ],
    ],
    [
      'a thought',
      ['Hi', 'stop'],
      [
        delta({ content: '<thi' }),
        delta({ content: 'nk>Hm <b' }),
        delta({ content: '>{</thi' }),
        delta({ content: 'nk>\n\nHi' }, 'stop'),
      ],
    ],
    [
      'a thought whose begin is in the template',
      ['{"a": 1}', 'stop'],
      [delta({ content: 'Okay, so' }), delta({ content: ' {</think>{"a": 1}' }, 'stop')],
    ],
    [
      'tags that are words of the text',
      ['{"a": "<think> and </think>"}', 'stop'],
      [delta({ content: '{"a": "<think> and ' }), delta({ content: '</think>"}' }, 'stop')],
    ],
    ['a thought without an end', ['', 'length'], [delta({ content: '<think>Hm' }, 'length')]],
    [
      'all at once',
      ['Hi', 'stop'],
      [JSON.stringify({ choices: [{ message: { content: 'Hi' }, finish_reason: 'stop' }] })],
    ],
    [
      'an error in the stream',
      ['Hi', 'busy'],
      [
        delta({ content: 'Hi' }),
        'data: {"error": {"message": "Rate limited", "code": 429}}\n\n',
        delta({ content: 'no' }),
      ],
    ],
    [
      'an error of vLLM',
      ['', 'server'],
      ['data: {"object": "error", "message": "boom", "code": 500}\n\n'],
    ],
    ['no JSON', ['', 'not-readable'], ['data: {"choices\n\n']],
    ['a page', ['', 'no-such-address'], ['\n<!doctype html>', '<p>Log in</p>']],
    ['words', ['', 'cut-off'], ['Internal error']],
    [
      'an error at once',
      ['', 'no-such-address'],
      ['{"error": "Unexpected endpoint or method. (POST /chat)"}'],
    ],
  ])('%s', (_, out, pieces) => {
    expect(told('openai', ...pieces)).toEqual(out);
  });

  test('the tokens are told', () => {
    const usage =
      'data: {"choices": [], "usage": {"prompt_tokens": 9, "completion_tokens": 2}}\n\n';
    const events = heard('openai', delta({ content: 'Hi' }, 'stop'), usage, 'data: [DONE]\n\n');
    expect(events.at(-1)).toEqual({ kind: 'done', end: 'stop', usage: { input: 9, output: 2 } });
  });

  test('a line or an answer without end is given up', () => {
    expect(told('openai', 'data: ', ...Array(30).fill('x'.repeat(50_000)))).toEqual([
      '',
      'too-large',
    ]);
    const many = Array(30).fill(delta({ content: 'x'.repeat(10_000) }));
    expect(told('openai', ...many)[1]).toBe('too-large');
  });
});

const event = (type: string, more: object = {}): string =>
  `event: ${type}\ndata: ${JSON.stringify({ type, ...more })}\n\n`;
const text = (words: string) =>
  event('content_block_delta', { delta: { type: 'text_delta', text: words } });
const start = event('message_start', { message: { usage: { input_tokens: 9, output_tokens: 1 } } });
const stop = (reason: string) =>
  event('message_delta', { delta: { stop_reason: reason }, usage: { output_tokens: 5 } }) +
  event('message_stop');

describe('messages', () => {
  test.each<[string, [string, string], string[]]>([
    ['text', ['Hello', 'stop'], [start, event('ping'), text('Hel'), text('lo'), stop('end_turn')]],
    [
      'the input of a tool',
      ['{"a":1}', 'stop'],
      [
        start,
        event('content_block_delta', {
          delta: { type: 'input_json_delta', partial_json: '{"a":1}' },
        }),
        stop('tool_use'),
      ],
    ],
    [
      'thoughts',
      ['Hi', 'stop'],
      [
        start,
        event('content_block_delta', { delta: { type: 'thinking_delta', thinking: 'Hm' } }),
        event('content_block_delta', { delta: { type: 'signature_delta', signature: 'x' } }),
        text('Hi'),
        stop('end_turn'),
      ],
    ],
    ['an end that is new', ['Hi', 'stop'], [text('Hi'), stop('stop_of_tomorrow')]],
    ['the limit', ['Hi', 'length'], [text('Hi'), stop('max_tokens')]],
    ['a refusal', ['', 'filtered'], [start, stop('refusal')]],
    [
      'an error',
      ['Hi', 'busy'],
      [text('Hi'), event('error', { error: { type: 'overloaded_error', message: 'Overloaded' } })],
    ],
    ['cut off', ['Hi', 'cut-off'], [start, text('Hi')]],
    [
      'events that are new',
      ['Hi', 'stop'],
      [event('weather', { delta: { words: 'x' } }), text('Hi'), stop('end_turn')],
    ],
    [
      'all at once',
      ['{"a":1}', 'stop'],
      [
        JSON.stringify({
          type: 'message',
          content: [
            { type: 'thinking', thinking: 'Hm' },
            { type: 'tool_use', input: { a: 1 } },
          ],
          stop_reason: 'tool_use',
        }),
      ],
    ],
  ])('%s', (_, out, pieces) => {
    expect(told('anthropic', ...pieces)).toEqual(out);
  });

  test('the tokens are told', () => {
    expect(heard('anthropic', start, text('Hi'), stop('end_turn')).at(-1)).toMatchObject({
      usage: { input: 9, output: 5 },
    });
  });
});

describe('a request in another form', () => {
  const body = (exchange: { request: { body: string | null } } | null) =>
    JSON.parse(exchange?.request.body ?? 'null');
  const refused = (message: string, status = 400) => ({
    status,
    contentType: 'application/json',
    retryAfter: null,
    body: JSON.stringify({ error: { message } }),
    at: 0,
  });
  const openai = exchangeFor(endpointOf(), '', promptOf());

  test.each([
    ['response_format is not supported', 'response_format'],
    ["'temperature' must be 1", 'temperature'],
    ['Unknown field stream_options', 'stream_options'],
    ['bad request', 'response_format'],
  ])('%s: without %s', (message, field) => {
    expect(body(openai)).toHaveProperty(field);
    const next = body(openai.instead(refused(message)));
    expect(next).not.toHaveProperty(field);
    expect(Object.keys(next)).toHaveLength(Object.keys(body(openai)).length - 1);
  });

  test('the rules go with the text where there is no message for them', () => {
    expect(body(openai.instead(refused('System role not supported'))).messages).toEqual([
      { role: 'user', content: 'Rules\n\nText' },
    ]);
  });

  test('is not asked for without end, nor where another form would not help', () => {
    let tries = 0;
    for (let next = openai.instead(refused('no')); next; next = next.instead(refused('no')))
      tries++;
    expect(tries).toBeLessThan(5);
    expect(openai.instead(refused('Incorrect API key', 401))).toBeNull();
    expect(openai.instead(refused('maximum context length is 4096'))).toBeNull();
    expect(openai.instead(refused('model x not found', 404))).toBeNull();
    expect(openai.instead(refused('boom', 500))).toBeNull();
  });

  test('of messages leaves the tool out, once', () => {
    const whole = exchangeFor(endpointOf({ protocol: 'anthropic' }), '', promptOf());
    expect(body(whole).tool_choice).toEqual({ type: 'tool', name: 'give_answer' });
    const next = whole.instead(refused('tool_choice is not supported'));
    expect(body(next)).not.toHaveProperty('tools');
    expect(next?.instead(refused('no'))).toBeNull();
  });

  test('without a key there is no header for one', () => {
    expect(openai.request.headers).not.toHaveProperty('authorization');
  });
});
