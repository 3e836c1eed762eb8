import type { Block } from '../model/article.ts';
import { dateIn } from './metadata/date-value.ts';
import { nameLetters } from './metadata/site.ts';

/** What stands above the text ends with the first paragraph of this many words. */
const PROSE_WORDS = 25;
/** A byline with its date is no longer than this. */
const NOTE_WORDS = 14;
/** "By" in any language, or what the author is, before the name. */
const LABEL_LETTERS = 12;
const SENTENCE_END = /[.!?]["”]?$/;
const NOTE =
  /^(?:advert(?:isement|ising)|sponsored(?: content)?|ad|share(?: this)?(?: (?:article|post|story|page))?(?: on.{0,200})?|(?:story|article) continues below(?: advertisement)?|continue reading(?: the main story)?|scroll to (?:top|continue)|skip advertisement|read more|click to (?:share|expand).{0,200}|copy link|print|tweet|listen to (?:this )?article.{0,200}|table of contents|loading|\d+ min(?:ute)?s? read)\W*$/i;

/**
 * The body without what the page prints around it: lines above the headline, the headline said again, byline and date above
 * the first paragraph, notes of advertising and sharing, a last heading with nothing below it. `page` is all that the page
 * shows, in order.
 */
export function withoutFurniture(
  blocks: Block[],
  title: string,
  authors: string[],
  page: readonly Block[] = blocks,
): Block[] {
  const prose = blocks.findIndex(
    ({ kind, text }) => kind !== 'heading' && wordsIn(text) >= PROSE_WORDS,
  );
  const isLead = (index: number): boolean => prose < 0 || index < prose;
  const headline = nameLetters(title);
  const above = aboveHeadline(page, blocks[prose], headline);
  const names = authors.map(nameLetters);
  const body = blocks.filter((block, index) => {
    if (block.kind === 'image' || block.kind === 'code' || block.kind === 'table') return true;
    if (above.has(block) || (block.text.length < 80 && NOTE.test(block.text))) return false;
    if (!isLead(index)) return true;
    return !isHeadline(block, headline) && !isByline(block.text, names);
  });
  while (body.at(-1)?.kind === 'heading') body.pop();
  return body;
}

/** The lines of the page above its headline that are no sentences: a section, a number, where one is. */
function aboveHeadline(
  page: readonly Block[],
  prose: Block | undefined,
  headline: string,
): ReadonlySet<Block> {
  const at = page.findIndex((block) => block.kind === 'heading' && isHeadline(block, headline));
  // Some pages say their headline again at the end.
  const start = prose === undefined || page.indexOf(prose) > at ? Math.max(0, at) : 0;
  const lines = page
    .slice(0, start)
    .filter(({ text }) => wordsIn(text) <= NOTE_WORDS && !SENTENCE_END.test(text));
  return new Set(lines);
}

/** The headline said again, with a label before it or not: "Title: A ferry steers itself". */
function isHeadline({ kind, text }: Block, headline: string): boolean {
  const letters = nameLetters(text);
  const isLabelled = kind === 'heading' && headline !== '' && letters.endsWith(headline);
  return letters === headline || (isLabelled && letters.length - headline.length <= LABEL_LETTERS);
}

const wordsIn = (text: string): number => text.split(' ').length;

function isByline(text: string, names: string[]): boolean {
  if (wordsIn(text) > NOTE_WORDS || SENTENCE_END.test(text)) return false;
  const letters = nameLetters(text);
  const named = names.some(
    (name) =>
      name !== '' &&
      (letters.replace(/^(?:written|posted)?by/, '').startsWith(name) ||
        (letters.endsWith(name) && letters.length - name.length <= LABEL_LETTERS)),
  );
  return named || (dateIn(text) !== null && wordsIn(text) <= 8);
}
