import type { Exchange, Prompt, ReplyEnd, Usage } from '../../model/engine-exchange.ts';
import type { Endpoint } from '../../model/engines.ts';
import { at, countAt, listAt, textAt } from '../shapes.ts';
import { type Language, makeDecoder, type Said } from './decoder.ts';
import { troubleOf } from './trouble.ts';

/** The version that all servers of this protocol know. */
const VERSION = '2023-06-01';

/** The tool that takes the answer as its input. */
const TOOL = 'give_answer';

const END: Record<string, ReplyEnd> = {
  max_tokens: 'length',
  model_context_window_exceeded: 'length',
  refusal: 'filtered',
};

function usageOf(value: unknown): Said[] {
  const usage: Partial<Usage> = {};
  const input = countAt(value, 'input_tokens');
  const output = countAt(value, 'output_tokens');
  if (input !== null) usage.input = input;
  if (output !== null) usage.output = output;
  return input === null && output === null ? [] : [{ kind: 'usage', usage }];
}

const text = (told: string): Said[] => (told === '' ? [] : [{ kind: 'text', text: told }]);

function endOf(value: unknown): Said[] {
  const reason = textAt(value, 'stop_reason');
  return reason === '' ? [] : [{ kind: 'end', end: END[reason] ?? 'stop' }];
}

/** A block of an answer that came at once: text, or the tool's input. Thoughts are blocks of their own and are not read. */
function block(value: unknown): Said[] {
  const input = at(value, 'input');
  if (textAt(value, 'type') === 'tool_use') return text(JSON.stringify(input) ?? '');
  return textAt(value, 'type') === 'text' ? text(textAt(value, 'text')) : [];
}

/** The Messages API. An answer is text or the input of the one tool, whichever the server sends. */
const LANGUAGE: Language = {
  data: () => null,
  message: (value) => {
    switch (textAt(value, 'type')) {
      case 'message_start':
        return usageOf(at(value, 'message', 'usage'));
      case 'content_block_start':
        return text(textAt(value, 'content_block', 'text'));
      case 'content_block_delta':
        return text(textAt(value, 'delta', 'text') || textAt(value, 'delta', 'partial_json'));
      case 'message_delta':
        return [...usageOf(at(value, 'usage')), ...endOf(at(value, 'delta'))];
      case 'message_stop':
        return [{ kind: 'last' }];
      default:
        return [];
    }
  },
  whole: (value) => [
    ...listAt(value, 'content').flatMap(block),
    ...endOf(value),
    ...usageOf(at(value, 'usage')),
  ],
};

/** The last header says that a browser sends the key, which Anthropic wants to be told. */
export const anthropicHeaders = (key: string): Record<string, string> => ({
  'content-type': 'application/json',
  'anthropic-version': VERSION,
  'anthropic-dangerous-direct-browser-access': 'true',
  ...(key === '' ? {} : { 'x-api-key': key }),
});

/** No temperature: newer models refuse one. */
function bodyOf(model: string, prompt: Prompt, withTool: boolean): string {
  const { system, user, schema, maxTokens } = prompt;
  return JSON.stringify({
    model,
    max_tokens: maxTokens,
    system,
    messages: [{ role: 'user', content: user }],
    stream: true,
    ...(withTool && schema
      ? {
          tools: [{ name: TOOL, description: 'Takes the answer.', input_schema: schema }],
          tool_choice: { type: 'tool', name: TOOL },
        }
      : {}),
  });
}

function exchange(endpoint: Endpoint, key: string, prompt: Prompt, withTool: boolean): Exchange {
  return {
    request: {
      url: `${endpoint.baseUrl}/messages`,
      method: 'POST',
      headers: anthropicHeaders(key),
      body: bodyOf(endpoint.model, prompt, withTool),
    },
    decoder: () => makeDecoder(LANGUAGE, key),
    trouble: (answer) => troubleOf(answer, key),
    instead: (answer) => {
      const isPart = answer.status === 400 || answer.status === 422;
      const mayHelp = isPart && troubleOf(answer, key).kind === 'server';
      return withTool && prompt.schema && mayHelp ? exchange(endpoint, key, prompt, false) : null;
    },
  };
}

/**
 * How an endpoint with Anthropic's Messages API is asked. The answer's shape is held by a tool that the model has to use, which all
 * models of three years and most servers that speak the protocol know; where it is refused, by the words of the prompt alone.
 */
export const anthropicExchange = (endpoint: Endpoint, key: string, prompt: Prompt): Exchange =>
  exchange(endpoint, key, prompt, true);
