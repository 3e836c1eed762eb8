import { highlightsMarkdown } from '../imports/highlights-markdown.ts';
import { LEDE_COLUMNS, LEDE_SEPARATOR } from '../imports/lede-table.ts';
import { isoSecond } from './front-matter.ts';
import type { SavedListed } from './saved.ts';

/** Spreadsheets take a cell that begins so for a formula, however many apostrophes stand before it. */
const FORMULA = /^'*[=+\-@\t\r]/;

/**
 * A cell as RFC 4180 has it. What a spreadsheet would run as a formula gets an apostrophe before it, which spreadsheets do
 * not show and our importer takes away.
 */
export function csvCell(value: string): string {
  const guarded = FORMULA.test(value) ? `'${value}` : value;
  return /["\r\n,;\t]|^\s|\s$/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

const line = (cells: readonly string[]): string => `${cells.map(csvCell).join(',')}\r\n`;

/** Several values in one cell: the bar between them is taken out of each. */
const together = (values: readonly string[]): string =>
  values.map((value) => value.replaceAll(LEDE_SEPARATOR, '/')).join(LEDE_SEPARATOR);

function cellOf(column: keyof typeof LEDE_COLUMNS, { row, highlights, note }: SavedListed): string {
  switch (column) {
    case 'url':
      return row.url;
    case 'title':
      return row.title;
    case 'site':
      return row.siteName ?? '';
    case 'authors':
      return together(row.authors);
    case 'published':
      return row.publishedAt ?? '';
    case 'saved':
      return isoSecond(row.savedAt);
    case 'state':
      return row.state;
    case 'progress':
      return String(row.progress);
    case 'tags':
      return together(row.tags);
    case 'language':
      return row.lang ?? '';
    case 'lede':
      return row.lede;
    case 'note':
      return note?.text ?? '';
    case 'highlights':
      return highlightsMarkdown(highlights);
  }
}

/**
 * The library as a table (RFC 4180, UTF-8 with a byte order mark, which spreadsheets ask for), line by line. `meters`: with a column
 * for each meter that one of the articles has, from 0 to 100; empty where it did not measure.
 */
export function* libraryCsv(
  articles: readonly SavedListed[],
  { meters: isMeasured = true } = {},
): Generator<string> {
  const columns = Object.keys(LEDE_COLUMNS) as (keyof typeof LEDE_COLUMNS)[];
  const measured = isMeasured ? articles.flatMap(({ row }) => Object.keys(row.meters ?? {})) : [];
  const meters = [...new Set(measured)];
  yield `\uFEFF${line([...columns, ...meters])}`;
  for (const saved of articles)
    yield line([
      ...columns.map((column) => cellOf(column, saved)),
      ...meters.map((name) => String(saved.row.meters?.[name] ?? '')),
    ]);
}
