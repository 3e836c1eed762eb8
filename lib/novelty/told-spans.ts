import { rarity } from '../text/rarity.ts';
import { stem } from '../text/stems.ts';
import { isStopWord } from '../text/stop-words.ts';
import { foldWord, type WordSpan, wordSpans } from '../text/words.ts';

const WHOLE_MONTH =
  'January|February|March|April|May|June|July|August|September|October|November|December';
const MONTH = `(?:${WHOLE_MONTH}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)`;
/** What a month that stands alone comes after: "may" is no month, "in May" is. */
const BEFORE_MONTH = 'in|until|till|by|since|from|through|next|last|early|late';
const NUMBER = '\\p{N}+(?:[.,]\\p{N}+)*';
const SCALE = '(?:thousand|million|billion|trillion)(?!\\p{L})';
/** Dates, amounts of money, and numbers with what they count in: "3 March 2026", "$1.2 billion", "37%", "4 million". */
const FIGURE = new RegExp(
  [
    `${MONTH} \\p{N}{1,2}(?!\\p{N})(?:, \\p{N}{4})?`,
    `(?<!\\p{N})\\p{N}{1,2}\\.? ${MONTH}(?!\\p{L})(?: \\p{N}{4})?`,
    `${MONTH} \\p{N}{4}`,
    `(?<=(?<!\\p{L})(?:${BEFORE_MONTH}) )(?:${WHOLE_MONTH})(?!\\p{L})`,
    `[$€£¥₹]\\s?${NUMBER}(?:[ -]${SCALE}|(?:[kKMB]|bn|m)(?![\\p{L}\\p{N}]))?`,
    `(?<![\\p{L}\\p{N}.,-])${NUMBER}(?:\\s?%|[ -](?:percent|per cent)(?!\\p{L})|[ -]${SCALE}|[kKMBx](?![\\p{L}\\p{N}]))?(?![\\p{L}\\p{N}-])`,
  ].join('|'),
  'gu',
);

const CAPITAL = /^\p{Lu}/u;
/** A name by its form alone: "OpenAI", "GPT-5", "xAI", "EX30". */
const OWN_FORM = /\p{L}\p{Lu}|\p{L}[-‐‑]?\p{N}/u;
const NUMERAL = /^\p{N}+(?:\.\p{N}+)*$/u;
/** A single word counts as a name from this rarity on: nationalities and weekdays are not news. */
const RARE = 6;
/** What may stand between the words of one name. */
const JOINT = /^(?: (?:(?:of|de|del|di|da|la|von|van|der|den|al) ){0,2}|[-‐‑])$/u;

/** The figures of a sentence, to the letter. */
export const figuresIn = (text: string): WordSpan[] =>
  Array.from(text.matchAll(FIGURE), ({ 0: figure, index }) => ({
    text: figure,
    start: index,
    end: index + figure.length,
  }));

/** The words that are written with a capital where a sentence does not begin. */
export function capitalWords(sentences: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const text of sentences)
    for (const { text: word } of wordSpans(text).slice(1))
      if (CAPITAL.test(word)) found.add(foldWord(word));
  return found;
}

/** The names of a sentence, to the letter, without a possessive ending. `capitals` are the article's `capitalWords`. */
export function namesIn(
  text: string,
  lang: string | null,
  capitals: ReadonlySet<string>,
): WordSpan[] {
  const names: WordSpan[] = [];
  let run: WordSpan[] = [];
  const end = (): void => {
    const [first, last] = [run[0], run.at(-1)];
    if (first && last && isName(run)) {
      const until = last.start + last.text.replace(/['’]s$/, '').length;
      names.push({ text: text.slice(first.start, until), start: first.start, end: until });
    }
    run = [];
  };
  const isName = ([first, ...rest]: WordSpan[]): boolean =>
    first !== undefined &&
    (rest.length > 0 ||
      OWN_FORM.test(first.text) ||
      rarity(stem(foldWord(first.text)), lang) >= RARE);

  for (const [at, span] of wordSpans(text).entries()) {
    const folded = foldWord(span.text);
    const before = run.at(-1);
    if (before && (!JOINT.test(text.slice(before.end, span.start)) || /['’]s$/.test(before.text)))
      end();
    const numbered = run.length > 0 && NUMERAL.test(span.text);
    const owed = at === 0 && !capitals.has(folded) && !OWN_FORM.test(span.text);
    const named = (CAPITAL.test(span.text) && !owed) || OWN_FORM.test(span.text);
    if (numbered || (named && !isStopWord(folded, lang))) run.push(span);
    else if (!/^(?:of|de|del|di|da|la|von|van|der|den|al)$/.test(span.text)) end();
  }
  end();
  return names;
}
