import type { Candidate, Choice } from '../../model/reasons.ts';

/** The first of `candidates`, which stand in the order of belief; `null` where there is none. */
export function firstChoice(candidates: Candidate[]): Choice {
  const [first] = candidates;
  return {
    value: first?.value ?? null,
    origin: first?.origin ?? null,
    candidates,
    why: first ? 'the first place in order' : 'stated nowhere',
  };
}

/** Candidates of the places that state something. */
export const stating = (
  places: [origin: string, value: string | null | undefined][],
): Candidate[] => places.flatMap(([origin, value]) => (value ? [{ origin, value }] : []));
