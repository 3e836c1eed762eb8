import { words } from '../../text/words.ts';

export const wordSet = (text: string): Set<string> => new Set(words(text));

/** How many words two sets have in common. */
export function sharedWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared;
}
