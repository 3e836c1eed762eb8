import { PROMPT_VERSION } from '../prompts/versions.ts';
import { answerTokens, MARGIN_SHARE } from './budget.ts';
import type { Cost } from './cost.ts';

/**
 * Tokens that a word of an article is in a prompt, with its share of the sentence's number, and those of the rules around each part: a
 * straight line through 641 articles, the questions of whose plans were counted one by one. Over them all it is within 2 % of that, and of
 * nine in ten articles alone within 12 %.
 */
const PER_WORD = 1.9;
const AROUND = 690;

/** The statements of one answer: eight of some 25 words, in JSON with their sentence numbers. */
const ANSWER = 480;

/** About what a brief of an article of so many words costs, for who has its row and not its text. */
export function briefCost(wordCount: number, contextTokens: number): Cost {
  const text = wordCount * PER_WORD;
  const room = contextTokens * (1 - MARGIN_SHARE) - answerTokens(contextTokens) - AROUND;
  const parts = Math.max(1, Math.ceil(text / Math.max(room, 1)));
  const merging = parts > 1 ? 1 : 0;
  const requests = parts + merging;
  return {
    input: Math.round(text + parts * AROUND + merging * (AROUND + parts * ANSWER)),
    output: requests * ANSWER,
    requests,
  };
}

/** Of the prompt that briefs are written by now: those of another version are written anew. */
export const BRIEF_VERSION = PROMPT_VERSION.brief;
