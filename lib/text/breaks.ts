/** It sees no end before a small letter: "works. iPad users". */
const BEFORE_SMALL = /[.!?…]["”’)\]]*\s+(?=["“(]?\p{Ll})/gu;
/** The segmenter sees no end before a figure that small letters follow: "this year. 2,000 miles". */
const BEFORE_NUMBER = /\p{Ll}{2}\.["”’)\]]*\s+(?=["“(]?[$€£¥#]?\d)/gu;
/** The number of a footnote behind the full stop: "grew.3 We", "grew.[3] We". */
const AFTER_NOTE = /\p{Ll}{3}[.!?]["”’)\]]*(?:\d{1,2}|(?:\[\d{1,3}\]){1,6})\s+(?=["“(]?\p{Lu})/gu;
/** A space that the page has lost between two sentences: "grew.The". Names such as "Booking.com" and "Node.js" stay whole. */
const WITHOUT_SPACE =
  /\p{Ll}{3}[.!?]["”’)\]]*(?=["“(]?(?:(?!(?:Com|Net|Org|Io|Ai|Js)(?!\p{L}))\p{Lu}\p{Ll}+|[AI])[\s,’'])/gu;
/** The segmenter takes a closing quote behind a space, and an opening one right behind a full stop, for the wrong side. */
const AFTER_QUOTE = /[.!?…][ \u00a0\u202f][»”)\]]\s+(?=\p{Lu})/gu;
const BEFORE_QUOTE = /[。！？](?=[「『“（])/gu;
/** It sees no end behind the three dots of one letter. */
const AFTER_DOTS = /…["”’)\]]*\s+(?=["“(]?\p{Lu})/gu;

const MISSED = [
  AFTER_QUOTE,
  BEFORE_QUOTE,
  BEFORE_SMALL,
  BEFORE_NUMBER,
  AFTER_NOTE,
  WITHOUT_SPACE,
  AFTER_DOTS,
];

/** The mark of a footnote, which stands right behind the full stop. */
const NOTE_MARK = /[¹²³⁰-⁹*†‡]{1,4}(?:\s+|$)/uy;
const PICTURE = /(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\u{fe0f})/u;
const PICTURES = /(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}|[\u{fe0f}\u{200d}])+\s+/uy;

/** A name that opens with a full stop: ".NET". */
const LEADING_DOT = /^\s\.\S$/;

/** How long the match of a sticky expression at `at` is. */
function lengthAt(expression: RegExp, text: string, at: number): number {
  expression.lastIndex = at;
  return expression.exec(text)?.[0].length ?? 0;
}

/** Whether pictures close the sentences of this text ("It works. 🚀 We …") rather than lead them ("🚀 It works. 🔒 It …"). */
function picturesClose(text: string): boolean {
  const first = text.search(PICTURE);
  return first > 0 && /[.!?…。！？]\s*$/u.test(text.slice(Math.max(0, first - 4), first));
}

/** In order, the places of `text` where a sentence may begin: those of the segmenter and those it misses. */
export function breaksIn(text: string, segmenter: Intl.Segmenter): number[] {
  const close = picturesClose(text);
  const starts = new Set<number>();
  for (const { index } of segmenter.segment(text)) {
    if (LEADING_DOT.test(text.slice(Math.max(0, index - 2), index + 1))) continue;
    const note = /\s/.test(text.charAt(index - 1)) ? 0 : lengthAt(NOTE_MARK, text, index);
    const pictures = close && index > 0 ? lengthAt(PICTURES, text, index) : 0;
    starts.add(index + (note || pictures));
  }
  for (const missed of MISSED) {
    for (const hit of text.matchAll(missed)) starts.add(hit.index + hit[0].length);
  }
  return [...starts].sort((a, b) => a - b);
}
