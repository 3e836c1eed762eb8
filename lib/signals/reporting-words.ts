import type { Saying } from './reporting.ts';

/** A list of words, parted by spaces, as it is asked for. */
export const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Of a form in two lists the later kind counts. */
const KINDS = ['joins', 'calls', 'states', 'claims', 'says'] as const satisfies readonly Saying[];

/** The forms of verbs, parted by spaces, with what each says of the words that go with it. */
export const verbs = (of: Partial<Record<Saying, string>>): ReadonlyMap<string, Saying> =>
  new Map(
    KINDS.flatMap((saying) =>
      (of[saying]?.split(' ') ?? []).map((form) => [form, saying] as const),
    ),
  );
