import { piecesOf, textPieces } from './pieces.ts';

/** The paragraphs of a feed's HTML, as text. */
export const paragraphsOf = (html: string): string[] => textPieces(html).map(({ text }) => text);

/**
 * The words of a feed's HTML, paragraphs parted by an empty line. For matching and for lists, where the text is drawn as text: what
 * is read as an article goes through a parser.
 */
export const plainText = (html: string): string => paragraphsOf(html).join('\n\n');

/** One line of text, of a title or a name that may carry markup. */
export const plainLine = (html: string): string =>
  piecesOf(html)
    .map(({ text }) => text)
    .join(' ');
