import type { Article } from '../model/article.ts';
import type { NewSpan } from '../model/feeds.ts';
import { isStopWord, primaryLanguage } from '../text/stop-words.ts';
import { foldWord, type WordSpan, wordSpans } from '../text/words.ts';
import { type Bar, ToldSentences, type WeighedWord, weigher } from './told-sentences.ts';
import { capitalWords, figuresIn, namesIn } from './told-spans.ts';

/**
 * From when on an article of the same matter tells a sentence, and another one does. Names of a matter weigh most and are in all
 * that is told of it: what becomes of them is in the other words. Set by eye on labeled pairs and on articles of one subject.
 */
const OF_MATTER: Bar = { cosine: 0.6, plain: 0.6, held: 0.85, heldPlain: 0.8, unheard: 0.25 };
const OTHER: Bar = { cosine: 0.75, plain: 0.7, held: 0.95, heldPlain: 0.95, unheard: 0.2 };
/** A sentence of fewer content words tells nothing alone, and in an article of another matter is found by chance. */
const FEWEST_WORDS = 4;
const FEWEST_OTHER = 6;
/** What an article of another matter tells counts from so many sentences on: one may be a phrase of the trade or of the site. */
const FEWEST_TOLD = 2;

type Told = Pick<Article, 'title' | 'sentences' | 'lang'>;

/** An article that the reader has, and whether it is of the same matter: a copy, a rewrite, or what the other goes on with. */
export interface Known {
  article: Told;
  ofMatter: boolean;
}

/** What of an article known ones tell, and what none of them does. */
export interface News {
  /** Indexes of its sentences that are told, and of those that are not. Sentences that tell nothing alone are in neither. */
  told: number[];
  fresh: number[];
  /** Figures and names of the fresh ones that stand in no known article. */
  figures: NewSpan[];
  names: NewSpan[];
}

/** Those that are no part of a longer one, each once, where it stands first. */
const longest = (spans: readonly NewSpan[]): NewSpan[] =>
  spans.filter(
    ({ text }, at) =>
      spans.findIndex((other) => other.text === text) === at &&
      !spans.some(
        (other) => other.text.length > text.length && ` ${other.text} `.includes(` ${text} `),
      ),
  );

/** A sentence of the article that is looked at. */
interface Asked {
  words: WeighedWord[];
  figures: WordSpan[];
  names: WordSpan[];
  /** The words of a span of it, folded, without those that only join others. */
  wordsOf(span: WordSpan): string[];
}

function asked({ sentences, lang }: Told): Asked[] {
  const capitals = capitalWords(sentences.map(({ text }) => text));
  // Every noun of German has a capital.
  const weigh = weigher(lang, primaryLanguage(lang) === 'de' ? new Set() : capitals);
  const seen = new Set<string>();
  return sentences.map(({ text }) => {
    const spans = wordSpans(text);
    return {
      words: weigh(text, seen),
      figures: figuresIn(text),
      names: namesIn(text, lang, capitals),
      wordsOf: ({ start, end }) =>
        spans
          .filter((word) => word.start >= start && word.start < end)
          .map((word) => foldWord(word.text))
          .filter((word) => !isStopWord(word, lang)),
    };
  });
}

/** Indexes of the sentences that a known article tells. All its words go into `words`. */
function toldBy(
  { article, ofMatter }: Known,
  sentences: readonly Asked[],
  weigh: ReturnType<typeof weigher>,
  words: Set<string>,
): number[] {
  const own = new Set<string>();
  const tells = new ToldSentences();
  for (const text of [article.title, ...article.sentences.map((sentence) => sentence.text)])
    tells.add(weigh(text, own));
  for (const word of own) words.add(word);
  const [bar, fewest] = ofMatter ? [OF_MATTER, FEWEST_WORDS] : [OTHER, FEWEST_OTHER];
  const told = sentences.flatMap((sentence, at) => {
    if (sentence.words.length < fewest || !tells.tells(sentence.words, bar)) return [];
    const spans = ofMatter ? sentence.figures : [...sentence.figures, ...sentence.names];
    const hasAll = spans.every((span) => sentence.wordsOf(span).every((word) => own.has(word)));
    return hasAll ? at : [];
  });
  return ofMatter || told.length >= FEWEST_TOLD ? told : [];
}

/**
 * What of an article the known ones tell, sentence by sentence, and the figures and names that none of them holds. A sentence
 * that is like a known one is told only where that article has its figures too; one that repeats another of the article itself
 * is neither told nor fresh.
 */
export function whatIsNew(article: Told, known: readonly Known[]): News {
  const sentences = asked(article);
  const knownWords = new Set<string>();
  const weighers = new Map<string | null, ReturnType<typeof weigher>>();
  const told = new Set<number>();
  for (const one of known) {
    const { lang } = one.article;
    const weigh = weighers.get(lang) ?? weigher(lang);
    weighers.set(lang, weigh);
    for (const at of toldBy(one, sentences, weigh, knownWords)) told.add(at);
  }
  const own = new ToldSentences();
  const [fresh, figures, names]: [number[], NewSpan[], NewSpan[]] = [[], [], []];
  for (const [sentence, one] of sentences.entries()) {
    if (told.has(sentence)) continue;
    const isNew = (span: WordSpan): boolean =>
      one.wordsOf(span).some((word) => !knownWords.has(word));
    const ofSentence = ({ text }: WordSpan): NewSpan => ({ text, sentence });
    const newFigures = one.figures.filter(isNew);
    if (newFigures.length === 0) {
      if (one.words.length < FEWEST_WORDS || own.tells(one.words, OF_MATTER)) continue;
    }
    own.add(one.words);
    fresh.push(sentence);
    figures.push(...newFigures.map(ofSentence));
    names.push(...one.names.filter(isNew).map(ofSentence));
  }
  return {
    told: [...told].sort((a, b) => a - b),
    fresh,
    figures: longest(figures),
    names: longest(names),
  };
}
