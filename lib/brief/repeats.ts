import { isStopWord } from '../text/stop-words.ts';
import { words } from '../text/words.ts';

/** Share of the shorter statement's words that two statements may have in common. */
const MOST_SHARED = 0.6;
/** Words in a row that are a repetition when two statements share them, and how many of them tell something. */
const RUN = 4;
const TELLING = 3;

/** What is compared of a statement. */
interface Prepared {
  bag: ReadonlyMap<string, number>;
  length: number;
  runs: ReadonlySet<string>;
}

function prepare(text: string, lang: string | null): Prepared {
  const items = words(text);
  const telling = items.map((word) => !isStopWord(word, lang));
  const bag = new Map<string, number>();
  const runs = new Set<string>();
  for (const [at, word] of items.entries()) {
    bag.set(word, (bag.get(word) ?? 0) + 1);
    const run = telling.slice(at, at + RUN);
    if (run.length === RUN && run.filter((tells) => tells).length >= TELLING)
      runs.add(items.slice(at, at + RUN).join(' '));
  }
  return { bag, length: items.length, runs };
}

function sharesBags(a: Prepared, b: Prepared): boolean {
  let shared = 0;
  for (const [word, n] of a.bag) shared += Math.min(n, b.bag.get(word) ?? 0);
  return shared > MOST_SHARED * Math.min(a.length, b.length);
}

function sharesRun(a: Prepared, b: Prepared): boolean {
  for (const run of a.runs) if (b.runs.has(run)) return true;
  return false;
}

/**
 * Tells whether two statements say nearly the same: too many words of the shorter one, or four words in a row of which three
 * are content words (after the trigram blocking of Paulus et al. 2017, "A deep reinforced model for abstractive
 * summarization", which also blocks on phrases such as "one of the"). What it returns remembers the texts it has taken apart.
 */
export function repetition(lang: string | null): (a: string, b: string) => boolean {
  const known = new Map<string, Prepared>();
  const prepared = (text: string): Prepared => {
    const made = known.get(text) ?? prepare(text, lang);
    known.set(text, made);
    return made;
  };
  return (a, b) => {
    const [one, other] = [prepared(a), prepared(b)];
    return sharesBags(one, other) || sharesRun(one, other);
  };
}
