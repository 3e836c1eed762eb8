import type { FaqPair, InterviewTurn } from '../../model/article.ts';
import type { Outline } from '../../model/page-reading.ts';
import { lettersOf } from '../../text/letters.ts';
import { pairsUnderHeadings } from './headings.ts';
import { interviewTurns } from './interview.ts';
import { pairsInJsonLd, type StatedPair } from './json-ld.ts';
import { pairsLabelled } from './labels.ts';
import { type Line, linked } from './lines.ts';
import { type Candidate, mergePairs } from './merge.ts';
import { pairsInMicrodata } from './microdata.ts';
import type { Reading } from './pairs.ts';
import { bareQuestion } from './question.ts';
import { faqRegions } from './regions.ts';
import { pairsUnfolding } from './unfolding.ts';

/** An answer is known again by its beginning. */
const KNOWN_BY = 60;

/**
 * The page's questions with their whole answers, in the page's order, and its interview turns. Data (JSON-LD,
 * microdata) is read first and its wording kept; what the page shows or folds away comes next. Sentence indexes are left
 * empty: the body is not known here. `jsonLd` are the values of the page's JSON-LD.
 */
export function readFaq(
  outline: Outline,
  jsonLd: readonly unknown[],
): { faq: FaqPair[]; interview: InterviewTurn[] } {
  const page = linked(outline);
  const { lines, panels } = page;
  const reading: Reading = {
    lines,
    panels,
    announced: faqRegions(lines),
    taken: lines.map(() => false),
  };
  const shown = [
    ...pairsUnfolding(reading),
    ...pairsLabelled(reading),
    ...pairsUnderHeadings(reading),
  ];

  const lineOf = linesByWords(lines);
  const quoted = (line: number): string | null => lines[line]?.text ?? null;
  const stated = (pairs: StatedPair[], origin: 'json-ld' | 'microdata'): Candidate[] =>
    pairs.map((pair) => {
      const asked = lineOf(bareQuestion(pair.question));
      return { ...pair, origin, at: Math.max(asked, lineOf(pair.answer)), quote: quoted(asked) };
    });
  const faq = mergePairs([
    ...stated(pairsInJsonLd(jsonLd), 'json-ld'),
    ...stated(pairsInMicrodata(outline.stated, page), 'microdata'),
    ...shown.map((pair) => ({ ...pair, at: pair.line, quote: quoted(pair.line) })),
  ]);
  return { faq, interview: interviewTurns(reading) };
}

/** Finds the line in which a text begins, -1 for none. */
function linesByWords(lines: readonly Line[]): (words: string) => number {
  let text = '';
  const starts = lines.map((line) => {
    const start = text.length;
    text += lettersOf(line.text);
    return start;
  });
  return (words) => {
    const letters = lettersOf(words).slice(0, KNOWN_BY);
    const offset = letters === '' ? -1 : text.indexOf(letters);
    return offset < 0 ? -1 : starts.findLastIndex((start) => start <= offset);
  };
}
