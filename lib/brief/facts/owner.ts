import type { Line, Name, Span } from './line.ts';

const SAYS =
  /^'?s? ?(?:(?:has|have|had|also|now|still|currently) ){0,2}(?:at|scores?|scored|scoring|reach(?:es|ed)|achiev(?:es|ed)|gets?|got|hits?|hit|with|is priced at|costs?|was priced at|is available at|had|has|have|offers|features|supports|comes with|takes|runs at|\(|:)[ (]?$/;
/** Words that put a name beside the statement, not into its subject. */
const ASIDE =
  /(?:^|[^\p{L}])(?:unlike|than|compared (?:to|with)|versus|vs\.?|over|against|from|beats?|beating|outperform(?:s|ing|ed)?|surpass(?:es|ing|ed)?|like|using|via|with|by|for|in|through|on|of)[ (]$/iu;
const OTHER_SUBJECT =
  /(?:^|[^\p{L}])(?:it|we|our|they|their|this|these|users|customers|others|rivals|competitors|humans)(?![\p{L}])/iu;

/**
 * Whose figure it is: the name right behind it ("for Orla 5"), right before it ("Orla 5 (84 %)"), or the only one before it
 * in its part of the sentence. Null where the sentence leaves that open.
 */
export function ownerOf(line: Line, figure: Span, names: readonly Name[]): Name | null {
  const behind = names.find(
    ({ start }) =>
      start >= figure.end &&
      /^ (?:for|by|from) (?:the )?$/.test(line.text.slice(figure.end, start)),
  );
  if (behind) return behind;
  const earlier = names.filter(({ end }) => end <= figure.start);
  const last = earlier.at(-1);
  if (!last) return null;
  const gap = line.text.slice(last.end, figure.start);
  if (gap.length < 30 && SAYS.test(gap) && !isAside(line, last)) return last;
  const distinct = new Set(earlier.map(({ key }) => key));
  if (distinct.size !== 1 || gap.length > 90 || earlier.some((name) => isAside(line, name)))
    return null;
  return OTHER_SUBJECT.test(gap) || /[;:—]/.test(gap) ? null : last;
}

const isAside = (line: Line, { start }: Name): boolean =>
  ASIDE.test(line.text.slice(Math.max(0, start - 16), start));
