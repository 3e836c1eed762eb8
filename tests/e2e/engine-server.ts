import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { MODELS, type Voice } from './engine-models.ts';

/** A request as the server got it. */
export interface Asked {
  method: string;
  path: string;
  headers: IncomingMessage['headers'];
  /** The parsed body; null where there is none. */
  body: Record<string, unknown> | null;
  text: string;
}

export interface EngineServerOptions {
  /** The key that every request has to carry; none unless told. */
  key?: string;
}

export interface EngineServer {
  port: number;
  /** As an endpoint's base address: "http://127.0.0.1:4711/v1". */
  baseUrl: string;
  /** All requests so far, oldest first. */
  asked: Asked[];
  /**
   * How it meets other origins. `open`: with CORS headers for all; `closed`: without any; `refused`: it answers 403 and nothing else, as
   * Ollama does to extensions without OLLAMA_ORIGINS. `open` at first.
   */
  origins: 'open' | 'closed' | 'refused';
  /** Whether `/v1/models` is there, or only Ollama's `/api/tags`. */
  hasModelList: boolean;
  close(): Promise<void>;
}

const data = (value: unknown): string => `data: ${JSON.stringify(value)}\n\n`;

const event = (value: { type: string; [field: string]: unknown }): string =>
  `event: ${value.type}\n${data(value)}`;

const chunk = (delta: object, reason: string | null = null) => ({
  id: 'chatcmpl-1',
  object: 'chat.completion.chunk',
  created: 1,
  model: 'any',
  choices: [{ index: 0, delta, finish_reason: reason }],
});

/** Chat completions. The comment is what OpenRouter sends while it waits. */
const openAi = (body: Record<string, unknown>): Voice => ({
  stream: (pieces, end) => ({
    opening: [': PROCESSING\n\n', data(chunk({ role: 'assistant', content: '' }))],
    body: pieces.map((content) => data(chunk({ content }))),
    closing: [
      data(chunk({}, end)),
      ...(body.stream_options
        ? [data({ choices: [], usage: { prompt_tokens: 900, completion_tokens: pieces.length } })]
        : []),
      'data: [DONE]\n\n',
    ],
  }),
  whole: (content) => ({
    object: 'chat.completion',
    choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }],
    usage: { prompt_tokens: 900, completion_tokens: 200 },
  }),
  error: (type, message, code) => ({ error: { message, type, param: null, code: code ?? null } }),
});

/** The Messages API; the answer is a tool's input where one was forced. */
const anthropic = (body: Record<string, unknown>): Voice => {
  const hasTool = body.tool_choice !== undefined;
  const usage = { input_tokens: 900, output_tokens: 1 };
  return {
    stream: (pieces, end) => ({
      opening: [
        event({ type: 'message_start', message: { id: 'msg_1', role: 'assistant', usage } }),
        event({
          type: 'content_block_start',
          index: 0,
          content_block: hasTool
            ? { type: 'tool_use', id: 'toolu_1', name: 'give_answer', input: {} }
            : { type: 'text', text: '' },
        }),
        event({ type: 'ping' }),
      ],
      body: pieces.map((text) =>
        event({
          type: 'content_block_delta',
          index: 0,
          delta: hasTool
            ? { type: 'input_json_delta', partial_json: text }
            : { type: 'text_delta', text },
        }),
      ),
      closing: [
        event({ type: 'content_block_stop', index: 0 }),
        event({
          type: 'message_delta',
          delta: {
            stop_reason: end === 'length' ? 'max_tokens' : hasTool ? 'tool_use' : 'end_turn',
          },
          usage: { output_tokens: pieces.length },
        }),
        event({ type: 'message_stop' }),
      ],
    }),
    whole: (text) => ({
      type: 'message',
      content: [{ type: 'text', text }],
      stop_reason: 'end_turn',
      usage,
    }),
    error: (type, message) => ({ type: 'error', error: { type, message } }),
  };
};

const textOf = (content: unknown): string => (typeof content === 'string' ? content : '');

/** The words of system and user, whichever protocol. */
function wantedOf(body: Record<string, unknown>) {
  const messages = Array.isArray(body.messages) ? body.messages : [];
  const of = (role: string) => textOf(messages.find((one) => one?.role === role)?.content);
  const user = of('user');
  return { system: textOf(body.system) || of('system') || user, user };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': '*',
  'access-control-allow-methods': 'GET, POST, OPTIONS',
};

/** A real server on 127.0.0.1 that speaks both protocols; how it behaves is chosen by the model's name (see `MODELS`). */
export async function serveEngine({ key }: EngineServerOptions = {}): Promise<EngineServer> {
  const asked: Asked[] = [];
  const send = (response: ServerResponse, status: number, value: unknown): void =>
    void response
      .writeHead(status, { 'content-type': 'application/json' })
      .end(JSON.stringify(value));

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const text = await bodyOf(request);
    const path = new URL(request.url ?? '/', 'http://x').pathname;
    const body = text === '' ? null : JSON.parse(text);
    asked.push({ method: request.method ?? '', path, headers: request.headers, body, text });
    if (engine.origins === 'refused' && request.headers.origin)
      return void response.writeHead(403).end();
    if (engine.origins === 'open')
      for (const [name, value] of Object.entries(CORS)) response.setHeader(name, value);
    if (request.method === 'OPTIONS') return void response.writeHead(204).end();
    const voice = path.endsWith('/messages') ? anthropic(body ?? {}) : openAi(body ?? {});
    const given = request.headers['x-api-key'] ?? request.headers.authorization?.slice(7);
    if (key !== undefined && given !== key)
      return send(response, 401, voice.error('authentication_error', `Invalid key ${given ?? ''}`));
    const ids = Object.keys(MODELS);
    if (path === '/v1/models' && engine.hasModelList)
      return send(response, 200, { object: 'list', data: ids.map((id) => ({ id })) });
    if (path === '/api/tags') return send(response, 200, { models: ids.map((name) => ({ name })) });
    if (path !== '/v1/chat/completions' && path !== '/v1/messages')
      return void response
        .writeHead(404, { 'content-type': 'text/plain' })
        .end('404 page not found');
    const model = MODELS[String(body?.model)];
    const missing = `model '${body?.model}' not found`;
    if (!model || !body)
      return send(response, 404, voice.error('not_found_error', missing, 'model_not_found'));
    await model({ wanted: wantedOf(body), body, request, response, voice });
  };

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const engine: EngineServer = {
    port,
    baseUrl: `http://127.0.0.1:${port}/v1`,
    asked,
    origins: 'open',
    hasModelList: true,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return engine;
}
