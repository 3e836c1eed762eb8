import type { Article } from '../model/article.ts';
import { isStopWord, primaryLanguage } from '../text/stop-words.ts';
import { foldWord, wordSpans } from '../text/words.ts';

/** A word of a sentence; the same word has the same `id` everywhere in the text. `start` and `end` in UTF-16 code units. */
export interface Word {
  id: number;
  start: number;
  end: number;
}

/** The words of a text. Lists that are asked by an `id` have a place for each different word. */
export interface Wording {
  /** For each sentence its words, in order. */
  sentences: Word[][];
  /** How many different words there are. */
  different: number;
  /** Whether a word says something by itself, or only holds a sentence together. */
  tells: boolean[];
  /** Whether a word is part of a name, or a figure. */
  names: boolean[];
  /** How many words tell something. */
  telling: number;
  idOf(word: string): number | undefined;
}

/** What is known of a word as it is written. */
interface Form {
  id: number;
  capital: 1 | -1;
}

const CAPITAL = /^\p{Lu}/u;
const OWN_FORM = /\p{N}|\p{L}\p{Lu}/u;

export function wordingOf({ sentences, lang }: Pick<Article, 'sentences' | 'lang'>): Wording {
  const ids = new Map<string, number>();
  const [tells, names]: [boolean[], boolean[]] = [[], []];
  // How often a word is written with a capital within a sentence, less how often it is not.
  const capitals: number[] = [];
  const add = (written: string): Form => {
    const word = foldWord(written);
    const known = ids.get(word);
    const id = known ?? ids.size;
    if (known === undefined) {
      ids.set(word, id);
      tells.push(!isStopWord(word, lang));
      names.push(OWN_FORM.test(written));
      capitals.push(0);
    }
    return { id, capital: CAPITAL.test(written) ? 1 : -1 };
  };
  const forms = new Map<string, Form>();
  let telling = 0;
  const read = sentences.map(({ text }) =>
    wordSpans(text).map(({ text: written, start, end }, at): Word => {
      const known = forms.get(written);
      const form = known ?? add(written);
      if (!known) forms.set(written, form);
      const { id, capital } = form;
      if (tells[id]) telling++;
      if (at > 0) capitals[id] = (capitals[id] ?? 0) + capital;
      return { id, start, end };
    }),
  );
  // Every noun of German has a capital.
  const byCapital = primaryLanguage(lang) !== 'de';
  return {
    sentences: read,
    different: ids.size,
    tells,
    names: names.map((own, id) => own || (byCapital && (capitals[id] ?? 0) > 0)),
    telling,
    idOf: (word) => ids.get(word),
  };
}
