import Papa from 'papaparse';
import { problemAt } from './collect.ts';
import type { ImportColumn, ImportField, ProblemAt, RawItem, Source } from './item.ts';

/** A table: its column names as they stand in the file, and its rows with the line each begins in. */
export interface Table {
  columns: string[];
  rows: { line: number; cells: string[]; broken: boolean }[];
}

/** Rows that are looked at for a service's name. */
const HEAD = 20_000;
const EXAMPLE = 80;

/** The delimiter of the first line: what stands in it most often, a comma in doubt. */
function delimiterOf(text: string): string {
  const first = /^[^\r\n]*/.exec(text)?.[0].slice(0, HEAD) ?? '';
  const count = (mark: string): number => first.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

/** The names in a table's first line; empty where it has none that could be names. */
export function columnsIn(text: string): string[] {
  const head = text.slice(0, HEAD);
  const [names] = Papa.parse<string[]>(head, { delimiter: delimiterOf(text), preview: 1 }).data;
  return (names ?? []).map((name) => name.trim());
}

/** Reads a CSV, TSV or semicolon table with a first line of names. */
export function readTable(text: string): Table {
  const rows: Table['rows'] = [];
  let line = 1;
  let from = 0;
  // A lone carriage return ends a line of old Mac files only: where there are line feeds, these end lines.
  const ends = text.includes('\n') ? '\n' : '\r';
  Papa.parse<string[]>(text, {
    delimiter: delimiterOf(text),
    step: ({ data, errors, meta }) => {
      const broken = errors.some(({ type }) => type === 'Quotes');
      if (data.some((cell) => cell.trim() !== '')) rows.push({ line, cells: data, broken });
      for (let at = text.indexOf(ends, from); at >= 0 && at < meta.cursor; ) {
        line++;
        at = text.indexOf(ends, at + 1);
      }
      from = Math.max(from, meta.cursor);
    },
  });
  const [head, ...body] = rows;
  return { columns: (head?.cells ?? []).map((name) => name.trim()), rows: body };
}

/** One row, asked by the names of its columns, in any case; empty where it has no such column. */
export type Row = (column: string) => string;

/**
 * A table as a source: `fields` says where each column goes, by its name in lower case, and `itemOf` makes an entry of a
 * row. A row whose quotes are broken or that has more cells than the table has columns is a problem, not an entry.
 */
export function tableSource(
  text: string,
  fields: Record<string, ImportField>,
  itemOf: (row: Row) => Omit<RawItem, 'line'>,
): Source {
  const { columns, rows } = readTable(text);
  const places = new Map(
    columns.map((name, at) => [name.toLowerCase(), at]).reverse() as [string, number][],
  );
  function* found(): Generator<RawItem | ProblemAt> {
    for (const { line, cells, broken } of rows) {
      const extra = cells.slice(columns.length).some((cell) => cell.trim() !== '');
      if (broken || extra) yield problemAt(line, 'bad-row', cells.join(' '));
      else yield { line, ...itemOf((column) => cells[places.get(column) ?? -1] ?? '') };
    }
  }
  return {
    columns: columns.map((from, at): ImportColumn => {
      const to = Object.hasOwn(fields, from.toLowerCase()) ? fields[from.toLowerCase()] : undefined;
      return { from, to: to ?? 'ignored', example: exampleOf(rows, at) };
    }),
    found: found(),
    hasEntities: true,
  };
}

/** A value as a preview shows it: one line, cut. */
export const example = (value: string): string =>
  value
    .slice(0, EXAMPLE * 4)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, EXAMPLE);

function exampleOf(rows: Table['rows'], column: number): string {
  for (const { cells } of rows.slice(0, 100)) {
    const value = example(cells[column] ?? '');
    if (value !== '') return value;
  }
  return '';
}
