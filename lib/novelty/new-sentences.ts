import type { Article } from '../model/article.ts';
import { isStopWord } from '../text/stop-words.ts';
import { words } from '../text/words.ts';
import { sentenceVectors, type Vector } from './sentence-terms.ts';
import { figuresIn, namesIn, wordsOfSpan } from './told-spans.ts';

/** From this cosine on, a known sentence tells the same (Lede's facts on rehashed news). */
const SAME = 0.6;
/** A sentence of fewer content words tells nothing alone. */
const FEWEST_WORDS = 4;

type Told = Pick<Article, 'title' | 'sentences' | 'lang'>;

/** What an article tells that none of the known ones does. Figures and names are spans of those sentences, to the letter. */
export interface News {
  sentences: number[];
  figures: string[];
  names: string[];
}

/** For each content word, the known sentences that hold it, with its weight there. */
class Known {
  readonly #postings = new Map<string, { sentence: number; weight: number }[]>();
  #count = 0;

  add(vector: Vector): void {
    for (const [word, weight] of vector) {
      const postings = this.#postings.get(word) ?? [];
      if (postings.length === 0) this.#postings.set(word, postings);
      postings.push({ sentence: this.#count, weight });
    }
    this.#count++;
  }

  has(word: string): boolean {
    return this.#postings.has(word);
  }

  /** The greatest cosine with any known sentence. */
  likeness(vector: Vector): number {
    const sums = new Float64Array(this.#count);
    for (const [word, weight] of vector)
      for (const { sentence, weight: other } of this.#postings.get(word) ?? [])
        sums[sentence] = (sums[sentence] ?? 0) + weight * other;
    return sums.reduce((most, sum) => Math.max(most, sum), 0);
  }
}

/** The sentences of `article` that none of the known articles already tells, with the figures and names new in them. */
export function whatIsNew(article: Told, known: readonly Told[]): News {
  const told = new Known();
  const toldWords = new Set<string>();
  for (const { title, sentences, lang } of known) {
    const vectorOf = sentenceVectors(lang);
    for (const text of [title, ...sentences.map((sentence) => sentence.text)]) {
      told.add(vectorOf(text));
      for (const word of words(text)) toldWords.add(word);
    }
  }
  const vectorOf = sentenceVectors(article.lang);
  const isNew = (word: string): boolean => !toldWords.has(word);
  const news: News = { sentences: [], figures: [], names: [] };
  for (const [at, { text }] of article.sentences.entries()) {
    const vector = vectorOf(text);
    const figures = figuresIn(text).filter((figure) => wordsOfSpan(figure).some(isNew));
    if (vector.size < FEWEST_WORDS && figures.length === 0) continue;
    if (told.likeness(vector) >= SAME && figures.length === 0) continue;
    news.sentences.push(at);
    news.figures.push(...figures);
    for (const name of namesIn(text)) {
      const parts = wordsOfSpan(name.text);
      if (parts.some((part) => isNew(part) && !isStopWord(part, article.lang)))
        news.names.push(name.text);
    }
    told.add(vector);
  }
  return {
    sentences: news.sentences,
    figures: [...new Set(news.figures)],
    names: [...new Set(news.names)],
  };
}
