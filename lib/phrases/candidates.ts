import { stem } from '../text/stems.ts';
import { isStopWord, primaryLanguage } from '../text/stop-words.ts';
import { foldWord, type WordSpan, wordSpans } from '../text/words.ts';

const MOST_WORDS = 3;

/** Words that news uses everywhere: never a phrase, and never its edge. */
const EMPTY =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|today|yesterday|tomorrow|year|years|month|months|week|weeks|day|days|time|times|way|ways|thing|things|lot|people|percent|mr|mrs|ms|dr|first|second|third|two|three|four|five|six|ten|new|good|better|best|big|many|different|another|including|work|need|help|think|know|look|come|want|start|find|give|back|long|right|available|https?|www|com)$/;

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

/** A word with all that phrases ask of it, found once. */
interface Token extends WordSpan {
  folded: string;
  key: string;
  edge: boolean;
  number: boolean;
  name: boolean;
}

function asToken(span: WordSpan, lang: string | null): Token {
  const { text } = span;
  const folded = foldWord(text);
  return {
    ...span,
    folded,
    key: primaryLanguage(lang) === 'en' ? stem(folded) : folded,
    edge:
      !isStopWord(folded, lang) &&
      !EMPTY.test(folded) &&
      !/^[\p{Script=Hiragana}ー]+$/u.test(text) &&
      [...text].length > 1,
    number: /^\p{N}/u.test(text),
    name: /^\p{Lu}|\p{L}\p{Lu}|\p{N}/u.test(text),
  };
}

/** Whether these words make a phrase. A version may end one, after a name: "Orla 5". */
function isPhrase(run: Token[]): boolean {
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined || first.number || !first.edge) return false;
  if (run.length === 1) return !TOO_WIDE.test(first.text);
  const before = run.at(-2);
  return last.number ? before?.name === true && before.edge : last.edge;
}

/** All uses of one to three words in a row that begin and end with a content word, in reading order. */
export function phraseUses(text: string, lang: string | null): Use[] {
  const tokens = wordSpans(text).map((span) => asToken(span, lang));
  const uses: Use[] = [];
  for (const [from, first] of tokens.entries()) {
    if (!first.edge || first.number) continue;
    const run: Token[] = [];
    for (const token of tokens.slice(from, from + MOST_WORDS)) {
      const before = run.at(-1);
      if (before && !INSIDE.test(text.slice(before.end, token.start))) break;
      run.push(token);
      if (!isPhrase(run)) continue;
      uses.push({
        key: run.map(({ key }) => key).join(' '),
        shown: text.slice(first.start, token.end).replace(/['’]s$/, ''),
        size: run.length,
        name: run.every(({ name }) => name),
        opens: from === 0,
      });
      if (/['’]s$/.test(token.text)) break;
    }
  }
  return uses;
}
