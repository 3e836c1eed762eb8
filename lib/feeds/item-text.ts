import type { Article, Block } from '../model/article.ts';
import { lettersOf } from '../text/letters.ts';
import { splitSentences } from '../text/sentences.ts';
import { countWords } from '../text/words.ts';
import { paragraphsOf } from './plain-text.ts';

/** A line of furniture is no longer, in words; a link at the end of a teaser, in UTF-16 code units. */
const NOTE_WORDS = 40;
const LINK_LENGTH = 160;

/** What leads from a teaser to its page, in the languages of most blogs. */
const MORE =
  '(?:continue reading|read (?:more|on|the (?:rest|full|whole|original|entire))|keep reading|learn more|view (?:the )?original|full (?:story|article|post)|weiterlesen|mehr lesen|zum artikel|lire la suite|(?:leer|seguir leyendo|ler|leggi|continua a leggere|lees) (?:más|mais|tutto|meer|verder)|czytaj (?:dalej|więcej))';

/** Lines that feeds put below an item: of the blog's software, of letters, of link sites. */
const NOTES: RegExp[] = [
  new RegExp(`^\\W{0,4}${MORE}(?!\\p{L})`, 'iu'),
  /^the (?:post|article|entry|story) .{1,400} (?:appeared first|first appeared|was first published) (?:on|at|in) /iu,
  /^der beitrag .{1,400} (?:erschien zuerst auf|ist zuerst erschienen) /iu,
  /^(?:l['’]article .{1,400} est apparu en premier sur|la entrada .{1,400} (?:se publicó primero|aparece primero) en) /iu,
  /^(?:this (?:post|article|story) (?:was )?(?:originally |first )?(?:appeared|published)|originally published|first published) (?:on|at|in) /iu,
  /^\W{0,3}(?:comments?(?: on .{1,40})?|leave a (?:comment|reply)|share(?: this.{0,40})?|like this|related|tweet|subscribe(?: now)?|sign up|permalink|more…|more\.\.\.|…|\.\.\.)\W{0,4}$/iu,
  /^thanks for (?:reading|being a subscriber|subscribing)\b.{0,200}(?:subscribe|support|free|share|!)/iu,
  /^(?:article|comments) url: https?:\/\//iu,
  /^points: \d{1,6}(?:\s# comments: \d{1,6})?$/iu,
  /^submitted by\s+\/u\//iu,
];

/** The same, or only the sign of a cut, at the end of a paragraph. */
const TAIL = new RegExp(
  `(?:\\[(?:…|\\.\\.\\.)\\]|\\((?:more|read more)(?:…|\\.\\.\\.)?\\)|(?<![\\p{L}\\p{N}])\\W{0,3}${MORE}(?!\\p{L})[^.!?]{0,120})$`,
  'iu',
);

function isNote(paragraph: string): boolean {
  return (
    paragraph.split(' ', NOTE_WORDS + 1).length <= NOTE_WORDS &&
    NOTES.some((note) => note.test(paragraph))
  );
}

function withoutTail(paragraph: string): string {
  const cut = Math.max(paragraph.length - LINK_LENGTH, 0);
  const end = paragraph.slice(cut).replace(TAIL, '');
  return (paragraph.slice(0, cut) + end).trim();
}

/** What the item says, without the title said again and what the feed puts below it. */
export function itemParagraphs({ title, html }: { title: string; html: string }): string[] {
  const paragraphs = paragraphsOf(html);
  if (lettersOf(paragraphs[0] ?? '') === lettersOf(title)) paragraphs.shift();
  while (paragraphs.length > 0 && isNote(paragraphs.at(-1) ?? '')) paragraphs.pop();
  const last = paragraphs.pop();
  return last === undefined ? [] : [...paragraphs, withoutTail(last)].filter((one) => one !== '');
}

/** Words of an item's own text. */
export const itemWords = (item: { title: string; html: string }): number =>
  countWords(itemParagraphs(item).join('\n\n'), null);

/** An item of a feed as something to be matched: its own text in paragraphs and sentences, and how many words it has. */
export function itemArticle(
  item: { title: string; html: string },
  lang: string | null,
): Pick<Article, 'title' | 'blocks' | 'sentences' | 'wordCount'> {
  const paragraphs = itemParagraphs(item);
  const blocks = paragraphs.map((text): Block => ({ kind: 'paragraph', text, marks: [] }));
  return {
    title: item.title,
    blocks,
    sentences: splitSentences(blocks, lang),
    wordCount: countWords(paragraphs.join('\n\n'), lang),
  };
}
