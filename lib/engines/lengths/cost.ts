/** About what writing costs, in tokens, and how many questions it takes. */
export interface Cost {
  input: number;
  output: number;
  requests: number;
}

const NO_COST: Cost = { input: 0, output: 0, requests: 0 };

const plus = (a: Cost, b: Cost): Cost => ({
  input: a.input + b.input,
  output: a.output + b.output,
  requests: a.requests + b.requests,
});

/** What some pieces of writing cost together. */
export const sumOfCosts = (costs: readonly Cost[]): Cost => costs.reduce(plus, NO_COST);
