import type { Article, Block, Sentence } from '../model/article.ts';
import { lettersOf } from '../text/letters.ts';
import { splitSentences } from '../text/sentences.ts';
import { countWords } from '../text/words.ts';
import { type Piece, textPieces } from './pieces.ts';

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

/** What archives and papers put in front of a text. */
const LEAD = /^(?:arXiv:\S+ Announce Type: \S+ )?(?:(?:abstract|summary|tl;?dr)\s?: )?/iu;

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
function itemPieces({ title, html }: { title: string; html: string }): Piece[] {
  const pieces = textPieces(html);
  if (lettersOf(pieces[0]?.text ?? '') === lettersOf(title)) pieces.shift();
  const [first] = pieces;
  if (first?.kind === 'paragraph') pieces[0] = { ...first, text: first.text.replace(LEAD, '') };
  while (pieces.length > 0 && isNote(pieces.at(-1)?.text ?? '')) pieces.pop();
  const last = pieces.pop();
  if (!last) return [];
  const text = last.kind === 'row' ? last.text : withoutTail(last.text);
  return text === '' ? pieces : [...pieces, { ...last, text }];
}

/** The same as paragraphs of text. */
export const itemParagraphs = (item: { title: string; html: string }): string[] =>
  itemPieces(item).map(({ text }) => text);

function blockOf(piece: Piece): Block {
  const { kind, text } = piece;
  if (kind === 'heading') return { kind, level: piece.level, text, marks: [] };
  if (kind === 'code') return { kind, text, language: null };
  if (kind === 'row')
    return { kind: 'table', text, rows: [piece.cells], headerRows: 0, caption: null };
  return { kind, text, marks: [] };
}

/** A line of no more words that does not end as a sentence does is a label: of a chart, a button, a place to go. */
const LABEL_WORDS = 4;
const ENDS = /[.!?…:。！？]["”’»」』)\]]*$/u;

const isLabel = ({ text }: Block): boolean =>
  !ENDS.test(text) && text.split(' ', LABEL_WORDS + 1).length <= LABEL_WORDS;

/** The sentences, those of labels last: what is first said in prose is quoted. */
export function labelsLast(blocks: readonly Block[], sentences: readonly Sentence[]): Sentence[] {
  const labels = new Set(blocks.flatMap((block, at) => (isLabel(block) ? at : [])));
  return [
    ...sentences.filter(({ block }) => !labels.has(block)),
    ...sentences.filter(({ block }) => labels.has(block)),
  ];
}

/** Headings and rows of tables as what may be quoted, where no sentence says it. */
const standIns = (blocks: readonly Block[]): Sentence[] =>
  blocks.flatMap(({ kind, text }, block) =>
    kind === 'heading' || kind === 'table' ? [{ text, block, start: 0, end: text.length }] : [],
  );

/**
 * An item of a feed as something to be matched: its own text in blocks and sentences, and how many words it has. Behind the
 * sentences stand labels, headings and rows of tables: what only they name is found too, and quoted from them.
 */
export function itemArticle(
  item: { title: string; html: string },
  lang: string | null,
): Pick<Article, 'title' | 'blocks' | 'sentences' | 'wordCount'> {
  const blocks = itemPieces(item).map(blockOf);
  const sentences = [...labelsLast(blocks, splitSentences(blocks, lang)), ...standIns(blocks)];
  const text = blocks.map((block) => block.text).join('\n\n');
  return {
    title: item.title,
    blocks,
    sentences,
    wordCount: countWords(text, lang),
  };
}
