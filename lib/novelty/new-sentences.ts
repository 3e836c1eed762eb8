import type { Article } from '../model/article.ts';
import { isStopWord } from '../text/stop-words.ts';
import type { WordSpan } from '../text/words.ts';
import { ToldSentences, weigher } from './told-sentences.ts';
import { capitalWords, figuresIn, holdsNews, namesIn } from './told-spans.ts';

/**
 * A known sentence tells the same from this cosine on, or some in a row that hold so much of it; unless so much of it stands
 * nowhere: names of a matter weigh most, and what becomes of them is said in other words. Set by eye on news and its updates.
 */
const SAME = 0.6;
const HELD = 0.75;
const UNHEARD = 0.25;
/** A sentence of fewer content words tells nothing alone. */
const FEWEST_WORDS = 4;

type Told = Pick<Article, 'title' | 'sentences' | 'lang'>;

/** What an article tells that none of the known ones does. Figures and names are spans of those sentences, to the letter. */
export interface News {
  /** Indexes of its sentences. */
  sentences: number[];
  figures: string[];
  names: string[];
}

/** Those that are no part of a longer one, each once. */
const longest = (spans: readonly string[]): string[] =>
  [...new Set(spans)].filter(
    (span) =>
      !spans.some((other) => other.length > span.length && ` ${other} `.includes(` ${span} `)),
  );

/**
 * The sentences of an article that none of the known articles already tells, with the figures and names in them that none of
 * those holds. A sentence that is like a known one is new where it has a new figure; one that repeats another of the article
 * is not.
 */
export function whatIsNew(article: Told, known: readonly Told[]): News {
  const told = new ToldSentences();
  const toldWords = new Set<string>();
  const weighers = new Map<string | null, ReturnType<typeof weigher>>();
  const weigherOf = (lang: string | null): ReturnType<typeof weigher> => {
    const made = weighers.get(lang) ?? weigher(lang);
    weighers.set(lang, made);
    return made;
  };
  for (const { title, sentences, lang } of known) {
    const weigh = weigherOf(lang);
    for (const text of [title, ...sentences.map((sentence) => sentence.text)])
      told.add(weigh(text, toldWords));
    told.endArticle();
  }
  const { lang } = article;
  const weigh = weigherOf(lang);
  const ownWords = new Set<string>();
  const capitals = capitalWords(article.sentences.map(({ text }) => text));
  const isNew = (word: string): boolean => !toldWords.has(word) && !isStopWord(word, lang);
  const news: News = { sentences: [], figures: [], names: [] };
  for (const [at, { text }] of article.sentences.entries()) {
    const weighed = weigh(text, ownWords);
    const hasNews = (span: WordSpan): boolean => holdsNews(text, span, isNew);
    const figures = figuresIn(text).filter(hasNews);
    if (figures.length === 0) {
      if (weighed.length < FEWEST_WORDS) continue;
      const { cosine, held, unheard } = told.likeness(weighed);
      if ((cosine >= SAME || held >= HELD) && unheard < UNHEARD) continue;
    }
    news.sentences.push(at);
    news.figures.push(...figures.map((figure) => figure.text));
    for (const name of namesIn(text, lang, capitals)) if (hasNews(name)) news.names.push(name.text);
    told.add(weighed);
  }
  return { sentences: news.sentences, figures: longest(news.figures), names: longest(news.names) };
}
