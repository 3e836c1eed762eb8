import type { Prompt } from '../../model/engine-exchange.ts';
import type { Plan } from '../plan.ts';
import { promptTokens } from './budget.ts';
import { estimateTokens } from './tokens.ts';

/** About what writing costs, in tokens, and how many questions it takes. */
export interface Cost {
  input: number;
  output: number;
  requests: number;
}

export const NO_COST: Cost = { input: 0, output: 0, requests: 0 };

/** A statement of some 25 words in JSON with its sentence numbers. */
const STATEMENT = 60;

/** Statements that a model usually gives to each prompt. A model that thinks aloud takes several times as much. */
const STATEMENTS: Record<Prompt['name'], number> = {
  brief: 8,
  merge: 8,
  question: 3,
  compare: 8,
  translate: 0,
  explain: 3,
  test: 0,
};

function outputOf({ name, user }: Prompt): number {
  return name === 'translate'
    ? Math.round(1.5 * estimateTokens(user))
    : STATEMENTS[name] * STATEMENT;
}

const plus = (a: Cost, b: Cost): Cost => ({
  input: a.input + b.input,
  output: a.output + b.output,
  requests: a.requests + b.requests,
});

/** What some pieces of writing cost together. */
export const sumOfCosts = (costs: readonly Cost[]): Cost => costs.reduce(plus, NO_COST);

/** What carrying a plan out costs. */
export function costOf({ steps, merge }: Plan): Cost {
  const asked = steps.map(({ prompt }) => ({
    input: promptTokens(prompt),
    output: outputOf(prompt),
    requests: 1,
  }));
  const rules = steps[0] ? estimateTokens(steps[0].prompt.system) : 0;
  const statements = STATEMENTS.merge * STATEMENT;
  const merging: Cost[] = merge
    ? [{ input: rules + steps.length * statements, output: statements, requests: 1 }]
    : [];
  return sumOfCosts([...asked, ...merging]);
}
