import type { Article, Block } from '../model/article.ts';
import type { CueSentence } from '../model/signals.ts';
import { stem } from '../text/stems.ts';
import { isStopWord } from '../text/stop-words.ts';
import type { HypeWords } from './hype-cues.ts';
import { type Magnified, magnifiedIn } from './hype-sentences.ts';
import type { Token } from './lexicons/compile-cues.ts';
import { cuesAt } from './supposed.ts';
import { cuesOf, type SupposedReading } from './supposed-reading.ts';
import { tokensOf } from './supposed-tokens.ts';

/** A title says the same as a sentence that holds so much of its words, and so many of them. */
const SAME_SHARE = 0.6;
const SAME_WORDS = 3;
/** One weaker sentence may be a slip. */
const LEAST_WEAKER = 2;
/** So many of the nearest sentences are shown where none holds the title's claim. */
const SHOWN = 3;
/** Stems of words that do not begin alike are never the same. */
const BEGINNING = 3;

export interface Headline {
  /** Words of the title that magnify. */
  magnified: Magnified[];
  /** How many forms of headlines it has that promise more than they tell. */
  forms: number;
  /** Sentences that say less than the title. */
  weaker: CueSentence[];
}

/** What a title promises, and the body's sentences that say less. */
export function headlineOf(
  { title, blocks, sentences }: Pick<Article, 'title' | 'blocks' | 'sentences'>,
  reading: SupposedReading,
  words: HypeWords,
): Headline {
  const { language } = reading;
  const { tokens, spans } = cuesOf(language, title);
  const magnified = magnifiedIn(words, title, tokens).filter(({ name }) => name !== 'limits');
  const forms = words.headlines.filter(({ pattern }) => pattern.test(title)).length;
  const content = new Content(tokens, language);
  if (content.size < SAME_WORDS || title.includes('?')) return { magnified, forms, weaker: [] };
  const near = reading.sentences
    .map((read, sentence) => ({ sentence, read, shared: content.sharedWith(read.tokens) }))
    .filter(({ shared }) => shared >= SAME_WORDS && shared >= SAME_SHARE * content.size);
  const weaker = near.map(({ sentence, read }): CueSentence => {
    const own = sentences[sentence];
    const hedges = read.spans.filter(({ group }) => group.list === 'hedged');
    return { sentence, cues: own ? cuesAt(own, read, hedges) : [] };
  });
  const isFlat = !spans.some(({ group }) => group.list === 'hedged');
  if (isFlat && weaker.length >= LEAST_WEAKER && weaker.every(({ cues }) => cues.length > 0))
    return { magnified, forms, weaker };
  if (!promisesMore(magnified, tokens, blocks, language)) return { magnified, forms, weaker: [] };
  const nearest = near
    .sort((a, b) => b.shared - a.shared || a.sentence - b.sentence)
    .slice(0, SHOWN)
    .map(({ sentence }) => ({ sentence, cues: [] }));
  return { magnified, forms, weaker: nearest.sort((a, b) => a.sentence - b.sentence) };
}

/** The words of a title that tell something, by their stems. */
class Content {
  readonly #stems = new Set<string>();
  readonly #beginnings = new Set<string>();
  readonly #language: string;

  constructor(tokens: readonly Token[], language: string) {
    this.#language = language;
    for (const { lower, isWord } of tokens) {
      if (!isWord || lower.length < BEGINNING || isStopWord(lower, language)) continue;
      this.#stems.add(this.#stemOf(lower));
      this.#beginnings.add(lower.slice(0, BEGINNING));
    }
  }

  get size(): number {
    return this.#stems.size;
  }

  /** How many of the title's words a sentence holds. */
  sharedWith(tokens: readonly Token[]): number {
    const shared = new Set<string>();
    for (const { lower } of tokens) {
      if (!this.#beginnings.has(lower.slice(0, BEGINNING))) continue;
      const own = this.#stemOf(lower);
      if (this.#stems.has(own)) shared.add(own);
    }
    return shared.size;
  }

  #stemOf(word: string): string {
    return this.#language === 'en' ? stem(word) : word;
  }
}

/** Whether the title has a superlative, a first or a certainty whose words stand together nowhere in the body. */
function promisesMore(
  magnified: readonly Magnified[],
  title: readonly Token[],
  blocks: readonly Block[],
  language: string,
): boolean {
  const claims = magnified
    .filter(({ name }) => name === 'superlatives' || name === 'firsts' || name === 'certainty')
    .map(({ start, end }) => {
      const own = title.filter((token) => token.start >= start && token.end <= end);
      return new Content(own, language);
    })
    .filter(({ size }) => size > 0);
  if (claims.length === 0) return false;
  const body = blocks.map(({ text }) => tokensOf(text));
  return claims.some((claim) => !body.some((tokens) => claim.sharedWith(tokens) === claim.size));
}
