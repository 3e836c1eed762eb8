import type { Article, Block } from '../model/article.ts';

/** Headings whose section is about the publisher or leads elsewhere, in the languages of the feeds most read. */
const SECTION =
  /^(?:about (?:the authors?|us|me|\p{Lu}.{0,40})|related(?: .{0,20})?|read (?:more|next|also)|more (?:from|on|in|stories|news|like this).{0,40}|further reading|keep reading|also (?:today|on|in|read|noted|this week).{0,30}|elsewhere|in other news|quick (?:hits|links|takes)|links?(?: .{0,20})?|sources?|references|bibliography|footnotes|endnotes|notes|acknowledge?ments?|disclosures?|disclaimers?|contacts?|media contacts?|press contacts?|subscribe.{0,40}|sponsors?|tags|topics|share(?: this.{0,20})?|comments|recommended.{0,30}|you may also like|weiterlesen|mehr zum thema|auch interessant|quellen|über .{1,40}|à lire aussi|à propos.{0,40}|lire aussi|sources|lea también|sobre .{1,40}|関連記事|相关阅读|相關閱讀)\s*:?$/iu;

/** How a paragraph begins that is no part of the text: who wrote it, what it owes, what else there is. */
const PARAGRAPH =
  /^(?:about (?:the author|\p{Lu}[\p{L}\p{N}.’'-]*(?: \p{Lu}[\p{L}\p{N}.’'-]*){0,3}\s*(?::|$))|disclosures?\b|disclaimer\b|full disclosure|editor[’']s note|(?:image|photo|picture|illustration)(?: credit)?s?\s*(?::|by\b)|credits?:|via:|source:|tags?:|topics?:|related:?|read (?:more|next|also|the)\b.{0,6}:|see also:?|more:|recommended:|subscribe\b|sign up (?:for|to)\b|follow (?:us|me)\b|media contacts?\b|©|\(c\) \d|copyright \d|all rights reserved|this (?:post|article|newsletter|episode) is (?:sponsored|brought)|lesen sie auch|mehr dazu:|lire aussi|lea también)/iu;

/** Only tags, with blanks between them. */
const TAGS = /^(?:#[\p{L}\p{N}_]+\s*){2,}$/u;

type Text = Pick<Article, 'blocks' | 'sentences'>;

/**
 * The blocks, by index, that do not belong to what a text is about: sections on the publisher and on further texts, notes on
 * the author, disclosures, tags, calls to subscribe. What is named there only, the text is not about.
 */
export function asidesOf({ blocks }: Text): ReadonlySet<number> {
  const asides = new Set<number>();
  let level: number | null = null;
  for (const [at, block] of blocks.entries()) {
    if (block.kind === 'heading') {
      if (level !== null && block.level > level) asides.add(at);
      else level = opensAside(block.text, at, block.level, blocks) ? block.level : null;
      if (level !== null) asides.add(at);
    } else if (level !== null || PARAGRAPH.test(block.text) || TAGS.test(block.text))
      asides.add(at);
  }
  return asides;
}

const lengthOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { text }) => sum + text.length, 0);

/** Such a section is shorter than what stands above it: "About Halyard Labs" at the top may be what the text is about. */
function opensAside(text: string, at: number, level: number, blocks: readonly Block[]): boolean {
  if (!SECTION.test(text.trim())) return false;
  const below = blocks.slice(at + 1);
  const next = below.findIndex((block) => block.kind === 'heading' && block.level <= level);
  return lengthOf(next < 0 ? below : below.slice(0, next)) < lengthOf(blocks.slice(0, at));
}
