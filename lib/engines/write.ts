import type { Prompt, Reply } from '../model/engine-exchange.ts';
import type { EngineTrouble } from '../model/engines.ts';
import { ok, type Result } from '../model/result.ts';
import type { ReadAnswer, Reading } from './answers/read-answer.ts';
import type { Plan, Step } from './plan.ts';

/** Puts a prompt to a model; `step` counts from 0 to one less than `steps`. */
export type Ask = (
  prompt: Prompt,
  step: number,
  steps: number,
) => Promise<Result<Reply, EngineTrouble>>;

/** What several parts say, side by side. Where one says something, those that are silent do not matter. */
const together = (parts: readonly Reading[]): Reading => ({
  statements: parts.flatMap(({ statements }) => statements),
  silent: parts.every(({ silent }) => silent),
  cut: parts.some(({ cut }) => cut),
});

/** Carries a plan out, one question after the other; the first trouble ends it. */
export async function write({ steps, merge }: Plan, ask: Ask): Promise<ReadAnswer> {
  const all = steps.length + (merge ? 1 : 0);
  const put = async ({ prompt, read }: Step, i: number): Promise<ReadAnswer> => {
    const reply = await ask(prompt, i, all);
    return reply.ok ? read(reply.value) : reply;
  };
  const parts: Reading[] = [];
  for (const [i, step] of steps.entries()) {
    const part = await put(step, i);
    if (!part.ok) return part;
    parts.push(part.value);
  }
  const found = together(parts);
  if (!merge) return ok(found);
  const last = merge(parts.map(({ statements }) => statements));
  if (!last.ok) return last;
  const merged = await put(last.value, steps.length);
  return merged.ok ? ok({ ...merged.value, cut: merged.value.cut || found.cut }) : merged;
}
