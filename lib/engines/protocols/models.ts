import type { ModelEntry, ModelInquiry } from '../../model/engine-exchange.ts';
import type { Endpoint } from '../../model/engines.ts';
import { at, countAt, isFields, parseJson, textAt } from '../shapes.ts';
import { anthropicHeaders } from './anthropic.ts';
import { openAiHeaders } from './openai.ts';
import { troubleOf } from './trouble.ts';

/** Most models that are listed; OpenRouter, which has the most, lists some hundreds. */
const MOST_MODELS = 2000;
const LONGEST_ID = 200;

/** Where servers say how much a model takes: OpenRouter, vLLM, Mistral and LM Studio, Anthropic. */
const CONTEXT = ['context_length', 'max_model_len', 'max_context_length', 'max_input_tokens'];

function entry(value: unknown): ModelEntry[] {
  const id = (
    typeof value === 'string' ? value : textAt(value, 'id') || textAt(value, 'name')
  ).trim();
  if (id === '' || id.length > LONGEST_ID) return [];
  const sizes = CONTEXT.flatMap((field) => countAt(value, field) ?? []);
  return [{ id, contextTokens: sizes[0] ?? null }];
}

/** The models of a list, in the order of the server, each once; null where there is no list. */
function read(body: string): ModelEntry[] | null {
  const value = parseJson(body);
  const list = [value, at(value, 'data'), at(value, 'models')].find(Array.isArray);
  if (!list || (isFields(value) && at(value, 'error') !== undefined)) return null;
  const found = list.slice(0, MOST_MODELS).flatMap(entry);
  return found.filter(({ id }, i) => found.findIndex((one) => one.id === id) === i);
}

function inquiry(
  url: string,
  headers: Record<string, string>,
  key: string,
  next: ModelInquiry | null,
): ModelInquiry {
  return {
    request: { url, method: 'GET', headers, body: null },
    read,
    next,
    trouble: (answer) => troubleOf(answer, key),
  };
}

/** How an endpoint is asked for its models; where it has no such list, as older Ollamas have theirs. */
export function modelInquiry(endpoint: Endpoint, key: string): ModelInquiry {
  const { baseUrl, protocol } = endpoint;
  if (protocol === 'anthropic')
    return inquiry(`${baseUrl}/models?limit=1000`, anthropicHeaders(key), key, null);
  const headers = openAiHeaders(key);
  const tags = `${baseUrl.replace(/\/v1$/, '')}/api/tags`;
  return inquiry(`${baseUrl}/models`, headers, key, inquiry(tags, headers, key, null));
}
