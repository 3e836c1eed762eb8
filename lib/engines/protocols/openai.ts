import type {
  Exchange,
  Prompt,
  ReplyEnd,
  Usage,
  WireRequest,
} from '../../model/engine-exchange.ts';
import type { Endpoint } from '../../model/engines.ts';
import { countAt, isFields, listAt, textAt } from '../shapes.ts';
import { type Language, makeDecoder, type Said } from './decoder.ts';
import { troubleOf } from './trouble.ts';

/** What of the request an endpoint may not know. All is asked for at first, and left out where it is refused. */
interface Form {
  schema: boolean;
  temperature: boolean;
  usage: boolean;
  /** Whether the rules go as a message of their own, which the templates of some models do not have. */
  system: boolean;
  /** OpenAI's newer models want the new name; older servers know the old one only. */
  tokens: 'max_tokens' | 'max_completion_tokens' | 'none';
}

const WHOLE: Form = {
  schema: true,
  temperature: true,
  usage: true,
  system: true,
  tokens: 'max_tokens',
};

/** Low, so that the model keeps to the text; not 0, at which small models repeat themselves. */
const TEMPERATURE = 0.2;

const END: Record<string, ReplyEnd> = { length: 'length', content_filter: 'filtered' };

/** The text of a message's content: a string, or parts of which some are text. */
function contentOf(message: unknown): string {
  const parts = listAt(message, 'content').map((part) => textAt(part, 'text'));
  return textAt(message, 'content') || parts.join('');
}

function usageOf(value: unknown): Said[] {
  const usage: Partial<Usage> = {};
  const input = countAt(value, 'usage', 'prompt_tokens');
  const output = countAt(value, 'usage', 'completion_tokens');
  if (input !== null) usage.input = input;
  if (output !== null) usage.output = output;
  return input === null && output === null ? [] : [{ kind: 'usage', usage }];
}

/** What the first choice says in `field`. Reasoning has fields of its own there ("reasoning", "reasoning_content"), which are not read. */
function choiceIn(value: unknown, field: 'delta' | 'message'): Said[] {
  const choice = listAt(value, 'choices')[0];
  const message = isFields(choice) ? choice[field] : undefined;
  const text = contentOf(message);
  const reason = textAt(choice, 'finish_reason');
  const refused = textAt(message, 'refusal') !== '';
  return [
    ...(text === '' ? [] : [{ kind: 'text', text } as const]),
    ...(reason === '' ? [] : [{ kind: 'end', end: END[reason] ?? 'stop' } as const]),
    ...(refused ? [{ kind: 'end', end: 'filtered' } as const] : []),
  ];
}

/** Chat completions, as OpenAI has them and Ollama, llama.cpp, LM Studio, vLLM, OpenRouter and others speak them. */
const LANGUAGE: Language = {
  data: (text) => (text.trim() === '[DONE]' ? [{ kind: 'last' }] : null),
  message: (value) => [...choiceIn(value, 'delta'), ...usageOf(value)],
  whole: (value) => [...choiceIn(value, 'message'), ...usageOf(value)],
};

function bodyOf(model: string, prompt: Prompt, form: Form): string {
  const { name, system, user, schema, maxTokens } = prompt;
  return JSON.stringify({
    model,
    messages: form.system
      ? [
          { role: 'system', content: system },
          { role: 'user', content: user },
        ]
      : [{ role: 'user', content: `${system}\n\n${user}` }],
    stream: true,
    ...(form.usage ? { stream_options: { include_usage: true } } : {}),
    ...(form.temperature ? { temperature: TEMPERATURE } : {}),
    ...(form.tokens === 'none' ? {} : { [form.tokens]: maxTokens }),
    ...(form.schema && schema
      ? { response_format: { type: 'json_schema', json_schema: { name, strict: true, schema } } }
      : {}),
  });
}

const NEXT_TOKENS: Record<Form['tokens'], Form['tokens']> = {
  max_tokens: 'max_completion_tokens',
  max_completion_tokens: 'none',
  none: 'none',
};

/** What servers name when they do not know a part of the request, and the request without that part. */
const WITHOUT: readonly (readonly [RegExp, (form: Form) => Form])[] = [
  [/max_(?:completion_)?tokens/i, (form) => ({ ...form, tokens: NEXT_TOKENS[form.tokens] })],
  [/temperature/i, (form) => ({ ...form, temperature: false })],
  [/stream_options|include_usage/i, (form) => ({ ...form, usage: false })],
  [
    /response_format|json_schema|structured|grammar|schema/i,
    (form) => ({ ...form, schema: false }),
  ],
  [/system (?:role|message|prompt)|role.{0,20}system/i, (form) => ({ ...form, system: false })],
];

const same = (a: Form, b: Form): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The form to try next: without what the server names; else without the schema, which most of them lack; else with the least. */
function lesser(form: Form, body: string): Form | null {
  const named = WITHOUT.flatMap(([word, without]) => (word.test(body) ? [without(form)] : []));
  const bare: Form = { ...form, schema: false, temperature: false, usage: false };
  const tries = [...named, { ...form, schema: false }, bare];
  return tries.find((one) => !same(one, form)) ?? null;
}

export const openAiHeaders = (key: string): Record<string, string> => ({
  'content-type': 'application/json',
  ...(key === '' ? {} : { authorization: `Bearer ${key}` }),
});

function exchange(endpoint: Endpoint, key: string, prompt: Prompt, form: Form): Exchange {
  const request: WireRequest = {
    url: `${endpoint.baseUrl}/chat/completions`,
    method: 'POST',
    headers: openAiHeaders(key),
    body: bodyOf(endpoint.model, prompt, form),
  };
  return {
    request,
    decoder: () => makeDecoder(LANGUAGE, key),
    trouble: (answer) => troubleOf(answer, key),
    instead: (answer) => {
      const { kind } = troubleOf(answer, key);
      const mentions = WITHOUT.some(([word]) => word.test(answer.body));
      // OpenRouter says 404 where no provider takes a part, llama.cpp has said 500.
      const isPart =
        kind === 'server'
          ? answer.status < 500 || mentions
          : kind === 'no-such-address' && mentions;
      const next = isPart ? lesser(form, answer.body) : null;
      return next && exchange(endpoint, key, prompt, next);
    },
  };
}

/** How an OpenAI-compatible endpoint is asked for an answer to `prompt`. `key` may be empty: servers of one's own need none. */
export const openAiExchange = (endpoint: Endpoint, key: string, prompt: Prompt): Exchange =>
  exchange(endpoint, key, prompt, WHOLE);
