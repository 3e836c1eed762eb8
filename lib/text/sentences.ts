import type { Block, Sentence } from '../model/article.ts';
import { openPairs } from './pairs.ts';

/** Longest sentence, in UTF-16 code units, that joining the parts of one quote or bracket may make. */
const LONGEST_PAIR = 480;

/** Abbreviations that never end a sentence. */
const NEVER_ENDS =
  /(?:^|[^\p{L}\p{N}])(?:mr|mrs|ms|mx|dr|drs|prof|gov|gen|sen|rep|lt|col|sgt|capt|cmdr|adm|maj|rev|hon|pres|st|mt|ft|messrs|vs|v|e\.g|i\.e|cf|viz|approx|circa|ca|max|min|est|ver|ext|incl|sra|srta|dra|dott|avv|mme|mlle|hr|bzw|ggf|evtl|yahoo!)\.?$/iu;

/** Abbreviations that a number follows. */
const BEFORE_NUMBER =
  /(?:^|[^\p{L}\p{N}])(?:no|nos|nr|fig|figs|eq|eqs|sec|ch|vol|art|ref|refs|tab|abs|kap|cap|núm|p|pp|par|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.$/iu;

/** Abbreviations that may end a sentence: what follows decides. */
const MAY_END =
  /(?:^|[^\p{L}\p{N}])(?:inc|corp|co|ltd|llc|bros|plc|jr|sr|al|etc|dept|univ|assn|jan|feb|aug|sept?|oct|nov|dec|(?:\p{L}\.){1,4}\p{L}|ph\.d|\p{L})\.$/iu;

/** A letter that names a thing rather than a person: "Series B." */
const LETTERED =
  /(?:series|plan|class|type|option|group|grade|tier|vitamin|part|phase|and|or)\s\p{L}\.$/iu;

const CLOCK = /\d\s?[ap]\.m\.$/i;
const AFTER_CLOCK =
  /^(?:[ECMP][SD]?T|GMT|UTC|BST|CES?T|IST|JST|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/;

/** Words that begin sentences far more often than they follow an abbreviation as part of a name. */
const STARTER =
  /^["“'‘(]*(?:the|this|that|these|those|it|its|he|she|they|we|i|you|his|her|their|our|my|a|an|in|on|at|by|for|from|to|with|but|and|or|so|if|when|while|as|after|before|since|although|though|because|however|meanwhile|there|here|what|why|how|who|where|which|some|many|most|all|both|each|not|no|yes|now|then|yet|still|also|one|two|last|earlier|later|according|such|under|until|unlike|analysts|critics|researchers|shares|investors|officials|users|developers|experts|is|are|was|were|do|does|did|can|could|will|would|should|has|have|der|die|das|ein|eine|es|er|sie|wir|le|la|les|un|une|il|elle|ce|el|los|las|una)(?![\p{L}\p{N}])/iu;

/** A brand written with a small first letter: "iPhone", "xAI", "arXiv". */
const SMALL_BRAND = /^["“'‘(]*(?:\p{Ll}{1,5}\p{Lu}|(?:npm|pip|llama\.cpp|n8n|a16z)(?!\p{L}))/u;
const BREAK_BEFORE_BRAND = /[.!?…]["”’)\]]*\s+(?=["“(]?\p{Ll}{1,5}\p{Lu})/gu;
/** The segmenter sees no end before a figure that small letters follow: "this year. 2,000 miles". */
const BREAK_BEFORE_NUMBER = /\p{Ll}{2}\.["”’)\]]*\s+(?=["“(]?[$€£¥#]?\d)/gu;
/** The number of a footnote behind the full stop: "grew.3 We", "grew.[3] We". */
const BREAK_AFTER_NOTE = /\p{Ll}{3}[.!?]["”’)\]]*(?:\d{1,2}|\[\d{1,3}\])\s+(?=["“(]?\p{Lu})/gu;
/** A space that the page has lost between two sentences: "grew.The". Names such as "Booking.com" and "Node.js" stay whole. */
const BREAK_WITHOUT_SPACE =
  /\p{Ll}{3}[.!?]["”’)\]]*(?=["“(]?(?:(?!(?:Com|Net|Org|Io|Ai|Js)(?!\p{L}))\p{Lu}\p{Ll}+|[AI])[\s,’'])/gu;

/** The segmenter takes a closing quote behind a space, and an opening one right behind a full stop, for the wrong side. */
const BREAK_AFTER_QUOTE = /[.!?…][ \u00a0\u202f][»”)\]]\s+(?=\p{Lu})/gu;
const BREAK_BEFORE_QUOTE = /[。！？](?=[「『“（])/gu;
const MISSED_BREAKS = [
  BREAK_AFTER_QUOTE,
  BREAK_BEFORE_QUOTE,
  BREAK_BEFORE_BRAND,
  BREAK_BEFORE_NUMBER,
  BREAK_AFTER_NOTE,
  BREAK_WITHOUT_SPACE,
];

const GERMAN_DATE = /(?:^|\s)\d{1,2}\.$/;
const MONTH_NAME =
  /^(?:jan|feb|mär|mar|apr|mai|maj|jun|jul|aug|sep|okt|nov|dez|dec|quartal|platz|runde)/i;

const SPEECH =
  /^(?:\p{Lu}[\p{L}.’'-]+\s){1,3}(?:said|says|asked|asks|told|wrote|writes|added|replied)(?!\p{L})/u;

const ENDS = /[.!?…:;。！？।؟]["”’»」』)\]]*$/u;

/** Code units on either side of a boundary that the rules look at. */
const TAIL = 80;
const HEAD = 60;

/** Whether a line break after `left` is only the wrapping of a long line. */
const wrapped = (left: string, right: string): boolean =>
  /^\p{Ll}/u.test(right) || left.length - left.lastIndexOf('\n') > 60;

/** Whether the sentence that ends with `left` goes on with `right`. Both are trimmed; `gap` is what stands between. */
function goesOn(left: string, right: string, gap: string, lang: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(right)) return true;
  if (left.length < 7 && /^[([]?(?:\d{1,3}|\p{L}|[ivx]{1,4})[.)]$/iu.test(left)) return true;
  if (/[\n\u2028\u2029]/.test(gap) && !ENDS.test(left)) return wrapped(left, right);
  if (/^\p{Ll}/u.test(right) && !SMALL_BRAND.test(right)) return true;
  if (NEVER_ENDS.test(left)) return true;
  if (BEFORE_NUMBER.test(left) && /^\d/.test(right)) return true;
  if (CLOCK.test(left)) return AFTER_CLOCK.test(right);
  if (LETTERED.test(left)) return false;
  if (MAY_END.test(left)) return /^[\p{Lu}\d]/u.test(right) && !STARTER.test(right);
  if (GERMAN_DATE.test(left) && MONTH_NAME.test(right)) return !lang.startsWith('en');
  if (/[?!,]["”]$/.test(left) && SPEECH.test(right)) return true;
  return /[。！？][」』”]$/.test(left) && /^[と、，っ]/.test(right);
}

function segmenterFor(lang: string | null): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang ?? 'en', { granularity: 'sentence' });
  } catch {
    return new Intl.Segmenter('en', { granularity: 'sentence' });
  }
}

interface Span {
  start: number;
  end: number;
}

/** The trimmed stretches of `text` between all places where a sentence may begin. */
function stretches(text: string, segmenter: Intl.Segmenter): Span[] {
  const starts = new Set<number>();
  for (const { index } of segmenter.segment(text)) starts.add(index);
  for (const missed of MISSED_BREAKS) {
    for (const hit of text.matchAll(missed)) starts.add(hit.index + hit[0].length);
  }
  const sorted = [...starts].sort((a, b) => a - b);
  return sorted.flatMap((from, i) => {
    const piece = text.slice(from, sorted[i + 1] ?? text.length);
    const start = from + piece.length - piece.trimStart().length;
    const end = from + piece.trimEnd().length;
    return start < end ? [{ start, end }] : [];
  });
}

/** How many stretches from `first` on it takes until all quotes and brackets are closed; 1 where that is too far. */
function untilClosed(text: string, spans: Span[], first: number, start: number): number {
  for (let i = first; i < spans.length; i++) {
    const end = spans[i]?.end ?? 0;
    if (end - start > LONGEST_PAIR) return 1;
    if (openPairs(text.slice(start, end)) === 0) return i - first + 1;
  }
  return 1;
}

function sentencesOf(text: string, segmenter: Intl.Segmenter, lang: string): Span[] {
  const spans = stretches(text, segmenter);
  const out: Span[] = [];
  for (let i = 0; i < spans.length; ) {
    const next = spans[i];
    if (next === undefined) break;
    const last = out.at(-1);
    const joins =
      last !== undefined &&
      goesOn(
        text.slice(Math.max(last.start, last.end - TAIL), last.end),
        text.slice(next.start, next.start + HEAD),
        text.slice(last.end, next.start),
        lang,
      );
    const start = joins ? last.start : next.start;
    const taken = untilClosed(text, spans, i, start);
    const end = spans[i + taken - 1]?.end ?? next.end;
    if (joins) last.end = end;
    else out.push({ start, end });
    i += taken;
  }
  return out;
}

/**
 * The body's sentences in reading order: those of paragraphs, quotes and list items. Boundaries are those of
 * `Intl.Segmenter`, less the ones after abbreviations, within quotes and brackets, and the like. `lang` is a BCP 47 tag;
 * an unknown or malformed one reads as English.
 */
export function splitSentences(blocks: Block[], lang: string | null): Sentence[] {
  const segmenter = segmenterFor(lang);
  return blocks.flatMap(({ kind, text }, block) =>
    kind === 'paragraph' || kind === 'quote' || kind === 'list-item'
      ? sentencesOf(text, segmenter, lang ?? 'en').map(({ start, end }) => ({
          text: text.slice(start, end),
          block,
          start,
          end,
        }))
      : [],
  );
}
