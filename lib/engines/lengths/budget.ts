import type { Prompt } from '../../model/engine-exchange.ts';
import { estimateTokens } from './tokens.ts';

/** Shares of the context: a quarter for the answer, since models that think aloud do it there; a twelfth for wrong estimates. */
const ANSWER_SHARE = 1 / 4;
export const MARGIN_SHARE = 1 / 12;
const LEAST_ANSWER = 400;
const MOST_ANSWER = 4096;

/** Tokens that an answer may take where the model takes so many in all. */
export const answerTokens = (contextTokens: number): number =>
  Math.round(Math.min(MOST_ANSWER, Math.max(LEAST_ANSWER, contextTokens * ANSWER_SHARE)));

/** Wrapping that the protocols and the models' templates put around each message. */
const TEMPLATE = 40;

/** About how many tokens a prompt is. */
export const promptTokens = ({ system, user, schema }: Prompt): number =>
  estimateTokens(system) +
  estimateTokens(user) +
  estimateTokens(schema ? JSON.stringify(schema) : '') +
  TEMPLATE;

/** Tokens that remain for an article beside a prompt that has none yet; negative where there is no room at all. */
export const roomBeside = (empty: Prompt, contextTokens: number): number =>
  Math.floor(contextTokens * (1 - MARGIN_SHARE)) - empty.maxTokens - promptTokens(empty);
