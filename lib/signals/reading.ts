import type { Article } from '../model/article.ts';
import type { Voices } from '../model/signals.ts';
import { readSupposed, type SupposedReading } from './supposed-reading.ts';
import { voicesIn } from './voices.ts';

/** What several signals read of an article, each made once, when it is first asked for. */
export interface SignalReading {
  /** Null in languages without a lexicon. */
  supposed(): SupposedReading | null;
  /** Null in languages whose words of saying we do not know. */
  voices(): Voices | null;
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The readings of one article, for all its signals. */
export const readingOf = (article: Article): SignalReading => ({
  supposed: once(() => readSupposed(article)),
  voices: once(() => voicesIn(article)),
});
