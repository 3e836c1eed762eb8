import type { Line, Span } from './line.ts';

const HEDGE =
  /(?<!\p{L})(?:could|may(?! \d)|might|would|reportedly|rumou?red|allegedly|expect(?:s|ed)?|expecting|plans? to|planning to|planned to|aims? to|aiming to|hopes? to|hoping to|intends? to|seeks? to|seeking|in talks|nears|nearing|is said to|are said to|was said to|likely|possibly|potentially|perhaps|probably|forecasts?|projects? to|projected|projection|predicts?|anticipates?|considering|if|assuming|suppose|imagine|target of|targets|targeting|sources say|according to (?:people|sources|reports|a report)|könnte|dürfte|soll|sollen|angeblich|voraussichtlich|pourrait|devrait|serait|podría|podrá|espera|potrebbe|dovrebbe|poderia|deve|zou|naar verwachting|Reportedly|Perhaps|Possibly|Allegedly|If|According to (?:people|sources|reports|a report))(?!\p{L})/u;
const HEDGE_BEHIND =
  /^[^.;]{0,40}?(?<!\p{L})(?:reportedly|is expected|are expected|according to (?:people|sources|reports|a report)|sources say|if )/u;
const NEGATION =
  /(?<!\p{L})(?:not|never|n't|no longer|without|denie[sd]|neither|nor|isn't|wasn't|didn't|doesn't|don't|hasn't|haven't|won't|rather than|instead of|nicht|kein|keine|sans)(?!\p{L})/iu;
/** Where a clause begins anew. */
const CLAUSE = /[;:—]\s|,\s(?:but|while|whereas|although|though|aber|mais|pero)\s|\.\s/gu;

function clauseBefore(line: Line, { start, end }: Span): string {
  let from = 0;
  for (const { 0: mark, index } of line.text.slice(0, start).matchAll(CLAUSE))
    from = index + mark.length;
  return line.text.slice(from, end);
}

/** Whether the sentence says of the span only that it could be, is expected, or is told. */
export const isSupposed = (line: Line, span: Span): boolean =>
  HEDGE.test(clauseBefore(line, span)) ||
  HEDGE_BEHIND.test(line.text.slice(span.end, span.end + 80));

/** Whether the clause denies what it says of the span: such a figure is no fact. */
export const isDenied = (line: Line, span: Span): boolean => {
  const clause = clauseBefore(line, span);
  return NEGATION.test(clause.slice(-60 - (span.end - span.start)));
};

/** Whether a sentence asks. */
export const isQuestion = (line: Line): boolean => /\?["”')\]]*$/.test(line.text);
