import { comparisonFor, isCompared } from './comparison.ts';
import { before, endOf, type Finder, type Found, type Line, type Span } from './line.ts';
import { isDenied, isQuestion, isSupposed } from './supposed.ts';

const FILL =
  '(?: (?:a|an|another|about|around|roughly|nearly|almost|more|than|over|up|to|at|least|as|much|some|its|the|first|in|total|of|additional|further|fresh|new|just|combined|initial|estimated|record)){0,6} ';
const RAISED = new RegExp(
  `(?<!\\p{L})(?:raised|raises|raise|raising|secured|secures|closed|closes|bagged|landed|sammelt|sammelte|levé|lève|recaudó|raccolto|captou)${FILL}$`,
  'iu',
);
const INVESTED = new RegExp(
  `(?<!\\p{L})(?:invest(?:s|ed|ing)?|investment of|committed|commits|committing|pledged|pledges|donat(?:es|ed|ing)|investiert|investit|invertirá|investirà|investe)${FILL}$`,
  'iu',
);
const VALUED =
  /(?<!\p{L})(?:valued at|valuing (?:it|the (?:company|startup|firm|lab)) at|valuation of|valuation (?:to|reached|hit)|Bewertung von|valorisation de|valoración de|valutazione di|avaliação de|waardering van)(?: (?:about|around|roughly|nearly|almost|more than|over|up to|at least|just|a|rund|etwa))? $/iu;
const BOUGHT =
  /(?<!\p{L})(?:acquir(?:e|es|ed|ing)|buy(?:s|ing)?|bought|acquisition of)(?= )[^;.]{2,50} (?:for|in a deal worth|in a deal valued at)(?: (?:about|around|roughly|nearly|almost|more than|over|up to))? $/iu;
const ROUND =
  /^(?: (?:in|of|as|im|dans|en))?(?: (?:a|an|its|the|new|fresh|first|latest|seiner))?,? ?(?:oversubscribed )?(?:(?:Series|Serie|série) [A-K](?![\p{L}])|pre-seed|seed|angel|venture capital|venture|growth|debt|equity|funding|financing|Finanzierungsrunde|levée de fonds|ronda|funds? )(?:[ -](?:extension|funding|financing|round|investment|equity|capital|stage))*(?![\p{L}])/iu;
const VALUATION_BEHIND = /^(?: (?:pre|post)-money)? (?:valuation|Bewertung)(?![\p{L}])/u;
const OTHER_MONEY =
  /(?<!\p{L})(?:[Yy]ou (?:can|could)|debt|prices?|taxes|tariffs?|wages?|salary|rates?|questions?|fees?|minimum|tuition|bail|million people)(?!\p{L})/iu;

/** Goods and houses are valued and bought as well: without a company in the sentence such a sum is left out. */
const TRADED =
  /(?<!\p{L})(?:valu(?:ed|ing|ation)|bought|buy(?:s|ing)?|acqui(?:re[sd]?|ring|sition))(?!\p{L})/u;
const COMPANY =
  /(?<!\p{L})(?:company|companies|startups?|start-ups?|firm|lab|chipmaker|maker|unicorn|post-money|pre-money|round|funding|investors|Unternehmen|entreprise|empresa|azienda|bedrijf)(?!\p{L})/u;

const match = (line: Line, at: number, pattern: RegExp): number =>
  pattern.exec(before(line, at, 100))?.[0].length ?? 0;

/** The company that does it: the one right before the verb, or the only one before it. */
function actor(line: Line, span: Span): Span | null {
  const earlier = line.companies.filter(({ end }) => end <= span.start);
  const last = earlier.at(-1);
  if (!last) return null;
  const gap = line.text.slice(last.end, span.start);
  if (
    /^ (?:has |have |had |is |will |also |just |recently |said it (?:has )?|announced it (?:has )?){0,3}$/.test(
      gap,
    )
  )
    return last;
  return null;
}

/** Money raised, invested or paid for a company, and what a company is held to be worth. */
export const funding: Finder = (line) =>
  line.figures.flatMap((figure): Found[] => {
    if (!figure.currency || figure.value < 1e5 || figure.delta || isQuestion(line)) return [];
    const verb =
      match(line, figure.start, RAISED) ||
      match(line, figure.start, INVESTED) ||
      match(line, figure.start, BOUGHT) ||
      match(line, figure.start, VALUED);
    if (
      verb > 0 &&
      TRADED.test(before(line, figure.start, 100)) &&
      !COMPANY.test(line.text) &&
      line.companies.length === 0
    )
      return [];
    const round = endOf(line, figure.end, ROUND) ?? endOf(line, figure.end, VALUATION_BEHIND);
    if (verb === 0 && round === null) return [];
    const start = figure.start - verb;
    const span = { start, end: round ?? figure.end };
    if (
      OTHER_MONEY.test(line.text.slice(Math.max(0, span.start - 12), span.end + 24)) ||
      isDenied(line, span)
    )
      return [];
    if (verb === 0 && isCompared(line, figure)) return [];
    return [
      {
        kind: 'funding',
        at: line.at,
        ...span,
        key:
          line.text.slice(figure.start, figure.end).toLowerCase() +
          (VALUED.test(before(line, figure.start, 60)) ||
          (round !== null && VALUATION_BEHIND.test(line.text.slice(figure.end, round)))
            ? ' valuation'
            : ''),
        of: actor(line, span),
        comparison: comparisonFor(line, figure, span.end),
        supposed: isSupposed(line, span),
      },
    ];
  });
