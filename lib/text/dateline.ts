/** A news agency in brackets, and a press release's distributor: "(CNN)", "(Reuters)", "/PRNewswire/". */
const AGENCY = String.raw`(?:\((?:[A-Z]{2,6}|Reuters|Bloomberg|Xinhua|[A-Z][A-Za-z]{1,9} (?:Business|News|Student News|Newswire|Wire))\)|\((?:GLOBE NEWSWIRE|BUSINESS WIRE|PRNewswire|Marketwired|ACCESSWIRE)\)|/(?:PRNewswire|CNW)/)`;
/** A place in capitals, as agencies set it, then perhaps a state, a day and a year. */
const PLACE = String.raw`[\p{Lu}][\p{Lu}’'.-]{2,}(?: [\p{Lu}][\p{Lu}’'.-]+){0,3}(?:,? [\p{L}.]{2,12}){0,2}(?:,? \d{1,2})?(?:,? \d{4})?,?`;
/** The same without an agency, where only capitals and a state may stand: "AUSTIN, Texas". */
const BARE_PLACE = String.raw`\p{Lu}[\p{Lu}’'.-]{2,}(?: \p{Lu}[\p{Lu}’'.-]+){0,3}(?:, \p{Lu}[\p{L}.]{1,12}){0,2}`;

const DATELINE = new RegExp(
  `^(?:(?:${PLACE} )?${AGENCY} ?(?:--|[-–—])?|${BARE_PLACE} [–—]) ?(?=["“‘'(]?\\p{Lu})`,
  'u',
);
const LONGEST = 90;
/** An acronym in brackets that opens a text is not an agency unless a sentence follows. */
const SHORTEST_REST = 20;

/**
 * How many code units of a paragraph name the place, day and agency it comes from: "SAN FRANCISCO (Reuters) - ", "(CNN)". They
 * say nothing that a sentence says; 0 where there are none.
 */
export function datelineLength(text: string): number {
  const length = DATELINE.exec(text.slice(0, LONGEST))?.[0].length ?? 0;
  return text.length - length < SHORTEST_REST ? 0 : length;
}
