import { stem } from '../text/stems.ts';
import { isStopWord, primaryLanguage } from '../text/stop-words.ts';
import { foldWord, type WordSpan, wordSpans } from '../text/words.ts';

const MOST_WORDS = 3;

/** Words that news uses everywhere: never a phrase, and never its edge. */
const EMPTY =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|tomorrow|year|years|month|months|week|weeks|day|days|time|times|way|ways|thing|things|lot|people|percent|mr|mrs|ms|dr|first|second|third|two|three|four|five|six|ten|new|good|better|best|big|many|different|another|including|work|need|help|think|know|look|come|want|start|find|give|back|long|right|available|https?|www|com)$/;

/** Every article here is about it, so alone it tells nothing. */
const TOO_WIDE = /^(?:AI|KI|IA)$/i;

/** What may stand between the words of one phrase. */
const INSIDE = /^(?:[ \u00a0]|[-‐‑]|\s?&\s?)?$/;

/** One place where a phrase stands. */
export interface Use {
  /** Equal for the forms of one phrase: "data center", "Data Centers". */
  key: string;
  shown: string;
  size: number;
  /** Written with capitals or digits in every word where a capital is not owed to the place. */
  name: boolean;
  /** The first word begins the text, so that its capital says nothing. */
  opens: boolean;
}

const isName = (word: string): boolean => /^\p{Lu}|\p{L}\p{Lu}|\p{N}/u.test(word);

function mayBeEdge(word: string, lang: string | null): boolean {
  const folded = foldWord(word);
  return (
    !isStopWord(folded, lang) &&
    !EMPTY.test(folded) &&
    !/^[\p{Script=Hiragana}ー]+$/u.test(word) &&
    [...word].length > 1
  );
}

const isNumber = (word: string): boolean => /^\p{N}/u.test(word);

function asUse(text: string, run: WordSpan[], lang: string | null, opens: boolean): Use | null {
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (isNumber(first.text) || !mayBeEdge(first.text, lang)) return null;
  if (run.length === 1 && TOO_WIDE.test(first.text)) return null;
  const version = run.length > 1 && isNumber(last.text) && isName(run.at(-2)?.text ?? '');
  if (isNumber(last.text) ? !version && run.length > 1 : !mayBeEdge(last.text, lang)) return null;
  const english = primaryLanguage(lang) === 'en';
  const key = run
    .map(({ text: word }) => foldWord(word))
    .map((word) => (english ? stem(word) : word))
    .join(' ');
  const shown = text.slice(first.start, last.end).replace(/['’]s$/, '');
  return { key, shown, size: run.length, name: run.every((word) => isName(word.text)), opens };
}

/** All uses of one to three words in a row that begin and end with a content word, in reading order. */
export function phraseUses(text: string, lang: string | null): Use[] {
  const spans = wordSpans(text);
  return spans.flatMap((_, from) => {
    const uses: Use[] = [];
    for (let size = 1; size <= MOST_WORDS && from + size <= spans.length; size++) {
      const run = spans.slice(from, from + size);
      const [before, end] = [run.at(-2), run.at(-1)];
      if (before && end && !INSIDE.test(text.slice(before.end, end.start))) break;
      const use = asUse(text, run, lang, from === 0);
      if (use !== null) uses.push(use);
      if (end && /['’]s$/.test(end.text)) break;
    }
    return uses;
  });
}
