import type { MatchStrength } from '../model/library.ts';
import { inPassing, isFirst, saysSince } from './passing.ts';

/** Sentences that count as the lead. */
const LEAD = 2;
/** Texts of so few sentences are about whatever their lead names; of so few, about what their first sentence begins with. */
const SHORT = 5;
const FAIRLY_SHORT = 20;
/** Sentences, at least, that name what a text is about without title and lead, and their share of all. */
const NAMED_IN = 3;
const SHARE = 0.12;
/** Where the lead names it too, a smaller share will do. */
const SHARE_WITH_LEAD = 0.04;
/** Parts of a text; what it is about is named in more than one of them. */
const PARTS = 4;

/** Where a name stands in a sentence of the body. */
export interface Place {
  sentence: number;
  start: number;
  end: number;
  /** Somebody is addressed or tagged by it. */
  isTag: boolean;
}

/** What of an article the strength of a match rests on. Asides are no part of it. */
export interface Body {
  title: string;
  /** Texts of the sentences, by their index in the article. */
  sentences: readonly { text: string }[];
  /** The sentences that are no asides: their place among these by their index in the article. */
  main: ReadonlyMap<number, number>;
}

/** A lead that names it later than so many code units into its sentence, or behind a label, is about something else. */
const EARLY = 90;
const LONGEST_LABEL = 40;

const isEarly = (sentence: string, start: number): boolean => {
  const label = sentence.slice(0, LONGEST_LABEL).lastIndexOf(': ');
  return start - (label < 0 ? 0 : label + 2) < EARLY;
};

/** Whether a title names it as its subject. */
const inTitle = ({ title }: Body, spans: readonly { start: number; end: number }[]): boolean =>
  spans.some(({ start, end }) => !inPassing(title, start, end));

/** Whether one of the first sentences names it; where the text goes on for long, as its subject, or it comes back to it. */
function inLead({ sentences, main }: Body, own: readonly Place[], named: number): boolean {
  return own.some(({ sentence, start }) => {
    const at = main.get(sentence) ?? LEAD;
    if (at >= LEAD) return false;
    if (main.size <= SHORT && isEarly(sentences[sentence]?.text ?? '', start)) return true;
    if (named >= Math.max(2, main.size * SHARE_WITH_LEAD)) return true;
    const isSubject = at === 0 && isFirst(sentences[sentence]?.text ?? '', start);
    return isSubject && main.size <= FAIRLY_SHORT;
  });
}

/** Whether it is named again and again, in more than one part of the text. `at`: places among the main sentences. */
function throughout({ main }: Body, at: ReadonlySet<number>): boolean {
  if (at.size < NAMED_IN || at.size < main.size * SHARE) return false;
  const parts = new Set([...at].map((index) => Math.floor((index * PARTS) / main.size)));
  return parts.size > 1;
}

/**
 * Whether a text is about what it names or only mentions it. It is about what its title names, what its lead names and comes
 * back to, and what it names throughout; comparisons, examples, investors, tags and the like do not count, nor do asides.
 */
export function strengthOf(
  body: Body,
  titleSpans: readonly { start: number; end: number }[],
  places: readonly Place[],
): MatchStrength {
  if (inTitle(body, titleSpans)) return 'about';
  const own = places.filter(({ sentence, start, end, isTag }) => {
    const text = body.sentences[sentence]?.text ?? '';
    return !isTag && !saysSince(text, start) && !inPassing(text, start, end);
  });
  const named = new Set(own.flatMap(({ sentence }) => body.main.get(sentence) ?? []));
  return inLead(body, own, named.size) || throughout(body, named) ? 'about' : 'mentions';
}
