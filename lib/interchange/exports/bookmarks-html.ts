import { escapeText } from './escape.ts';
import type { SavedListed } from './saved.ts';

const HEAD = `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<META NAME="generator" CONTENT="Lede">
<TITLE>Bookmarks</TITLE>
<H1>Bookmarks</H1>
<DL><p>
`;

/**
 * The library as bookmarks in Netscape's form, which browsers and bookmark services read: address, title, time (seconds),
 * tags, whether it is still to be read, and the note. `STATE` is ours.
 */
export function* bookmarksHtml(articles: Iterable<SavedListed>): Generator<string> {
  yield HEAD;
  for (const { row, note } of articles) {
    const attributes = [
      ['HREF', row.url],
      ['ADD_DATE', String(Math.floor(row.savedAt / 1000))],
      ['TAGS', row.tags.map((tag) => tag.replaceAll(',', ' ')).join(',')],
      ['TOREAD', row.state === 'unread' || row.state === 'reading' ? '1' : '0'],
      ['STATE', row.state],
    ].map(([name, value]) => `${name}="${escapeText(value ?? '')}"`);
    yield `    <DT><A ${attributes.join(' ')}>${escapeText(row.title)}</A>\n`;
    if (note?.text.trim()) yield `    <DD>${escapeText(note.text.trim())}\n`;
  }
  yield '</DL><p>\n';
}
