import { rarity } from '../text/rarity.ts';
import { stem } from '../text/stems.ts';
import { isStopWord, primaryLanguage } from '../text/stop-words.ts';
import { foldWord, type WordSpan, wordSpans } from '../text/words.ts';

/** A word, or two that make a name, with what it is worth in its text. */
export interface Term {
  text: string;
  weight: number;
  inTitle: boolean;
  /** Stands in the title or in the first words of the text. */
  inOpening: boolean;
  /** Written with a capital where none is owed to the place, or with capitals or digits inside. */
  isName: boolean;
  /** Holds a digit: an amount, a year, a version. */
  isFigure: boolean;
}

/** A use in the title counts as so many more in the text, and one in the opening makes a term so much heavier. */
const TITLE_USES = 2;
const OPENING_WORDS = 80;
const IN_OPENING = 1.3;
/** A name of two words is rarer than each of them, though not as rare as both by chance. */
const TOGETHER = 0.6;
/** A title with so large a share of capitals has them by its style. */
const TITLE_CASE = 0.6;

const CAPITAL = /^\p{Lu}/u;
const INSIDE = /\p{L}\p{Lu}|\p{L}[-‐‑]?\p{N}|\p{N}\p{L}/u;
const FIGURE = /\p{N}/u;
const LETTERS = /\p{L}{4}/u;
/** Words so short mostly hold sentences together; counts where there may be no list of those that do. */
const SHORT = /^\p{Ll}{1,3}$/u;
/** What stands before the first word of a sentence. */
const OPENS = /(?:^|[.!?…:;。！？\n•|–—-]|[“"‘'(「『«])\s{0,2}$/u;

interface Tally {
  uses: number;
  names: number;
  rarity: number;
  inTitle: boolean;
  inOpening: boolean;
}

function isTitleCase(spans: readonly WordSpan[]): boolean {
  const long = spans.filter(({ text }) => LETTERS.test(text));
  return long.filter(({ text }) => CAPITAL.test(text)).length > TITLE_CASE * long.length;
}

/**
 * Title and text as words in order, folded: what shingles are made of; and the terms: the words of the opening first, then the
 * others, each the heaviest first.
 */
export function termsOf(source: { title: string; text: string; lang: string | null }): {
  words: string[];
  terms: Term[];
} {
  const { title, text, lang } = source;
  const language = primaryLanguage(lang);
  const english = language === 'en';
  const stems = new Map<string, string | null>();
  const tallies = new Map<string, Tally>();
  const folded: string[] = [];

  /** The stem of a content word; null for others. Found once for each word. */
  const stemOf = (word: string): string | null => {
    const known = stems.get(word);
    if (known !== undefined) return known;
    const plain = isStopWord(word, lang) || /^[a-z]$/.test(word);
    const made = plain ? null : english ? stem(word) : word;
    stems.set(word, made);
    return made;
  };

  const note = (key: string, rare: number, name: boolean, at: number, isTitle: boolean): void => {
    const of = tallies.get(key) ?? {
      uses: 0,
      names: 0,
      rarity: rare,
      inTitle: false,
      inOpening: false,
    };
    if (of.uses === 0) tallies.set(key, of);
    of.uses += isTitle ? TITLE_USES : 1;
    if (name) of.names += isTitle ? TITLE_USES : 1;
    of.inTitle ||= isTitle;
    of.inOpening ||= !isTitle && at < OPENING_WORDS;
  };

  const add = (part: string, isTitle: boolean): void => {
    const spans = wordSpans(part);
    const styled = isTitle && isTitleCase(spans);
    let before: { end: number; key: string; rare: number } | null = null;
    for (const [at, span] of spans.entries()) {
      const word = foldWord(span.text);
      folded.push(word);
      const key = !english && SHORT.test(span.text) ? null : stemOf(word);
      if (key === null) {
        before = null;
        continue;
      }
      const rare = rarity(key, lang);
      const capital = CAPITAL.test(span.text);
      const opens = styled || OPENS.test(part.slice(Math.max(0, span.start - 3), span.start));
      // Every noun of German has a capital.
      const name = INSIDE.test(span.text) || (capital && !opens && language !== 'de');
      note(key, rare, name, at, isTitle);
      const joins = before !== null && part.slice(before.end, span.start) === ' ';
      if (before && joins && (capital || FIGURE.test(span.text)))
        note(`${before.key} ${key}`, TOGETHER * (before.rare + rare), true, at, isTitle);
      before = capital || INSIDE.test(span.text) ? { end: span.end, key, rare } : null;
    }
  };

  add(title, true);
  add(text, false);
  const terms = Array.from(tallies, ([key, of]) => ({
    text: key,
    weight: (1 + Math.log2(of.uses)) * of.rarity * (of.inOpening ? IN_OPENING : 1),
    inTitle: of.inTitle,
    inOpening: (of.inTitle || of.inOpening) && !key.includes(' '),
    isName: 2 * of.names >= of.uses,
    isFigure: FIGURE.test(key),
  }));
  terms.sort(
    (a, b) =>
      Number(b.inOpening) - Number(a.inOpening) ||
      b.weight - a.weight ||
      (a.text < b.text ? -1 : 1),
  );
  return { words: folded, terms };
}
