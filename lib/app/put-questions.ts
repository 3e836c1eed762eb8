import type { Drafted } from '../engines/answers/statements.ts';
import { type Material, type Plan, planFor } from '../engines/plan.ts';
import { write } from '../engines/write.ts';
import type { Brief } from '../model/brief.ts';
import type { Prompt, Reply } from '../model/engine-exchange.ts';
import type { EngineTrouble, WritingOrder } from '../model/engines.ts';
import type { Result } from '../model/result.ts';
import type { Answer } from './carry-out.ts';

/** Key points of a written brief, at most. */
const POINTS = 5;

/** Puts a prompt to a model; `onText` is told all that it has written so far, each time there is more. */
export type PutPrompt = (
  prompt: Prompt,
  onText: (text: string) => void,
  signal: AbortSignal,
) => Promise<Result<Reply, EngineTrouble>>;

/** A brief as statements that could be a model's. */
export const draftedBrief = (brief: Brief | null): Drafted[] => [
  ...(brief?.summary ?? []).map(
    ({ text, sentences }): Drafted => ({
      role: 'summary',
      text,
      cites: sentences,
    }),
  ),
  ...(brief?.keyPoints ?? []).map(
    ({ text, sentences }): Drafted => ({
      role: 'point',
      text,
      cites: sentences,
    }),
  ),
];

/** What has come so far of an answer, as a reader may see it: its whole statements, one a line. */
function soFar({ steps }: Plan, step: number, text: string): string {
  // The last question, which merges the others, is answered as they are.
  const { read } = steps[step] ?? steps[0] ?? {};
  const reading = read?.({ text, end: 'cut', usage: null });
  return reading?.ok ? reading.value.statements.map((one) => one.text).join('\n') : '';
}

const materialOf = ({ article, others, brief }: WritingOrder): Material => ({
  article,
  others: others.map((one) => one.article),
  brief: draftedBrief(brief),
});

/** Answers by questions to a model that takes so many tokens at once. */
export const putQuestions =
  (put: PutPrompt, contextTokens: number): Answer =>
  async (order, say, signal) => {
    const { task, sentences } = order;
    const into = task.into ?? null;
    const wish = { sentences, points: POINTS, into, contextTokens };
    const plan = planFor(task, materialOf(order), wish);
    if (!plan.ok) return plan;
    return write(plan.value, (prompt, at, steps) => {
      const told = (text: string) =>
        say({ kind: 'writing', text: soFar(plan.value, at, text), step: at + 1, steps });
      return put(prompt, told, signal);
    });
  };
