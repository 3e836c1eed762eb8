import type { Prompt } from '../../model/engine-exchange.ts';
import { PROMPT_VERSION } from './versions.ts';

/** The least that shows whether an endpoint answers: no article, and one word back. */
export const TEST_PROMPT: Prompt = {
  name: 'test',
  version: PROMPT_VERSION.test,
  system: 'Answer with one word.',
  user: 'Say: ready',
  schema: null,
  maxTokens: 16,
};
