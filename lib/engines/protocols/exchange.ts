import type { Exchange, Prompt } from '../../model/engine-exchange.ts';
import type { Endpoint } from '../../model/engines.ts';
import { anthropicExchange } from './anthropic.ts';
import { openAiExchange } from './openai.ts';

/** How an endpoint is asked for an answer to `prompt`, in its own protocol. `key` is empty where it has none. */
export const exchangeFor = (endpoint: Endpoint, key: string, prompt: Prompt): Exchange =>
  endpoint.protocol === 'anthropic'
    ? anthropicExchange(endpoint, key, prompt)
    : openAiExchange(endpoint, key, prompt);
