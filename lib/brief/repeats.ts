import { isStopWord } from '../text/stop-words.ts';
import { words } from '../text/words.ts';

/** Share of the shorter statement's words that two statements may have in common. */
const MOST_SHARED = 0.6;
/** Words in a row that are a repetition when two statements share them, and how many of them tell something. */
const RUN = 4;
const TELLING = 3;

const counts = (items: string[]): Map<string, number> => {
  const bag = new Map<string, number>();
  for (const item of items) bag.set(item, (bag.get(item) ?? 0) + 1);
  return bag;
};

function tellingRuns(items: string[], lang: string | null): string[] {
  return items.slice(RUN - 1).flatMap((_, at) => {
    const run = items.slice(at, at + RUN);
    return run.filter((word) => !isStopWord(word, lang)).length >= TELLING ? [run.join(' ')] : [];
  });
}

/** Whether the shorter of two statements has too many of its words in common with the other. */
function sharesWords(a: string, b: string): boolean {
  const [one, other] = [words(a), words(b)];
  const bag = counts(other);
  let shared = 0;
  for (const [word, n] of counts(one)) shared += Math.min(n, bag.get(word) ?? 0);
  return shared > MOST_SHARED * Math.min(one.length, other.length);
}

/**
 * Whether two statements say nearly the same: too many words of the shorter one, or four words in a row of which three
 * are content words (after the trigram blocking of Paulus et al. 2017, "A deep reinforced model for abstractive
 * summarization", which also blocks on phrases such as "one of the").
 */
export function repeats(a: string, b: string, lang: string | null): boolean {
  if (sharesWords(a, b)) return true;
  const runs = new Set(tellingRuns(words(b), lang));
  return tellingRuns(words(a), lang).some((run) => runs.has(run));
}
