import type { Prompt } from '../../model/engine-exchange.ts';

/** The version of each task's prompt: raise it with any change of its words, so that what is kept of an older one is known as such. */
export const PROMPT_VERSION: Record<Prompt['name'], number> = {
  brief: 1,
  merge: 1,
  question: 1,
  compare: 1,
  translate: 1,
  explain: 1,
  test: 1,
};
