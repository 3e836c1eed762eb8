import type { IncomingMessage, ServerResponse } from 'node:http';
import { honest, invented, obedient, type Wanted } from './engine-writing.ts';

/** How a protocol puts an answer on the wire. */
export interface Voice {
  /** All events of a stream that says `pieces`, each as it goes out. */
  stream(
    pieces: string[],
    end: 'stop' | 'length',
  ): { opening: string[]; body: string[]; closing: string[] };
  whole(text: string): unknown;
  error(type: string, message: string, code?: string): unknown;
}

export interface Turn {
  wanted: Wanted;
  body: Record<string, unknown>;
  request: IncomingMessage;
  response: ServerResponse;
  voice: Voice;
}

type Model = (turn: Turn) => void | Promise<void>;

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Pieces as a model's tokens come: a few characters each. */
const piecesOf = (text: string): string[] => text.match(/[\s\S]{1,24}/g) ?? [];

interface Manner {
  /** Milliseconds before the first piece and between two. */
  before?: number;
  between?: number;
  /** Share of the answer after which the line goes dead. */
  until?: number;
  end?: 'stop' | 'length';
}

async function say(turn: Turn, text: string, manner: Manner = {}): Promise<void> {
  const { response, voice, body } = turn;
  const { before = 0, between = 1, until = 1, end = 'stop' } = manner;
  if (body.stream !== true) {
    await wait(before);
    return void response
      .writeHead(200, { 'content-type': 'application/json' })
      .end(JSON.stringify(voice.whole(text)));
  }
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
  const pieces = piecesOf(text.slice(0, Math.ceil(text.length * until)));
  const { opening, body: events, closing } = voice.stream(pieces, end);
  for (const event of opening) response.write(event);
  await wait(before);
  for (const event of events) {
    if (response.destroyed) return;
    response.write(event);
    await wait(between);
  }
  if (until < 1 && end === 'stop') return void response.destroy();
  response.end(closing.join(''));
}

const refuse =
  (status: number, type: string, message: string, headers: Record<string, string> = {}): Model =>
  ({ response, voice }) =>
    void response
      .writeHead(status, { 'content-type': 'application/json', ...headers })
      .end(JSON.stringify(voice.error(type, message)));

const json = (value: unknown): string => JSON.stringify(value);

const keyOf = ({ headers }: IncomingMessage): string =>
  String(headers.authorization ?? headers['x-api-key'] ?? '').replace(/^Bearer /, '');

const page: Model = ({ response }) =>
  void response
    .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    .end('<!doctype html><html><title>Log in</title><p>Log in to the network of the house.</p>');

/** The models by name. Any other is one that the server does not have. */
export const MODELS: Record<string, Model> = {
  ok: (turn) => say(turn, json(honest(turn.wanted))),
  slow: (turn) => say(turn, json(honest(turn.wanted)), { before: 1000, between: 250 }),
  late: (turn) => say(turn, json(honest(turn.wanted)), { before: 20_000 }),
  silent: async () => {},
  inventing: (turn) => say(turn, json(invented(turn.wanted))),
  obedient: (turn) => say(turn, json(obedient(turn.wanted))),
  thinking: (turn) =>
    say(turn, `<think>\nThe reader wants {"summary"}.\n</think>\n\n${json(honest(turn.wanted))}`),
  fenced: (turn) =>
    say(
      turn,
      `Here is the JSON:\n\`\`\`json\n${json(honest(turn.wanted))}\n\`\`\`\nAnything else?`,
    ),
  'cut-off': (turn) => say(turn, json(honest(turn.wanted)), { until: 0.6 }),
  'short-limit': (turn) => say(turn, json(honest(turn.wanted)), { until: 0.6, end: 'length' }),
  invalid: (turn) => say(turn, 'Certainly. {"summary": oh, this is [not what was asked for'),
  'no-schema': (turn) =>
    turn.body.response_format || turn.body.tools
      ? refuse(400, 'invalid_request_error', 'response_format and tools are not supported')(turn)
      : say(turn, json(honest(turn.wanted))),
  'new-names': (turn) =>
    turn.body.max_tokens !== undefined || turn.body.temperature !== undefined
      ? refuse(
          400,
          'invalid_request_error',
          turn.body.max_tokens !== undefined
            ? "Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens' instead."
            : "Unsupported value: 'temperature' does not support 0.2 with this model.",
        )(turn)
      : say(turn, json(honest(turn.wanted))),
  'not-streaming': (turn) =>
    say({ ...turn, body: { ...turn.body, stream: false } }, json(honest(turn.wanted))),
  'error-in-stream': ({ response, voice }) => {
    const { opening, body } = voice.stream(piecesOf('{"summary": [{"text": "The Halyard'), 'stop');
    const error = `event: error\ndata: ${json(voice.error('overloaded_error', 'Overloaded'))}\n\n`;
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.end([...opening, ...body, error].join(''));
  },
  huge: ({ response, voice }) => {
    const [event = ''] = voice.stream(['x'.repeat(4000)], 'stop').body;
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    const pour = (): void => {
      while (!response.destroyed && response.write(event));
      if (!response.destroyed) response.once('drain', pour);
    };
    pour();
  },
  'huge-line': ({ response }) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write('data: {"choices": [{"delta": {"content": "');
    const pour = (): void => {
      while (!response.destroyed && response.write('x'.repeat(50_000)));
      if (!response.destroyed) response.once('drain', pour);
    };
    pour();
  },
  page,
  unauthorized: (turn) =>
    refuse(
      401,
      'authentication_error',
      `Incorrect API key provided: ${keyOf(turn.request)}. Find yours on the page of keys.`,
    )(turn),
  busy: refuse(429, 'rate_limit_error', 'Rate limit reached', { 'retry-after': '20' }),
  broken: refuse(500, 'api_error', 'Internal server error'),
  'too-long': refuse(
    400,
    'invalid_request_error',
    'prompt is too long: 9000 tokens > 4096 maximum',
  ),
  'no-such-path': ({ response }) =>
    void response.writeHead(404, { 'content-type': 'text/plain' }).end('404 page not found'),
  moved: ({ response }) =>
    void response.writeHead(307, { location: 'http://localhost:9/elsewhere' }).end(),
};
