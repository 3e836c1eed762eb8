import { promptTokens } from '../../../../lib/engines/lengths/budget.ts';
import { type Cost, sumOfCosts } from '../../../../lib/engines/lengths/cost.ts';
import { estimateTokens } from '../../../../lib/engines/lengths/tokens.ts';
import type { Plan } from '../../../../lib/engines/plan.ts';
import type { Prompt } from '../../../../lib/model/engine-exchange.ts';

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

/** What carrying a plan out costs, question by question: what estimates are held against. */
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
