import type { Block } from '../../model/article.ts';
import { spacedText } from './spaced-text.ts';
import { oneLine } from './text-run.ts';
import { tagOf } from './walk.ts';

const MAX_ROWS = 2_000;
const MAX_COLUMNS = 100;
/** A cell longer than this is a column of a layout, not a value. */
const MAX_CELL = 600;
const EQUATION = /(?:^|\s)ltx_(?:equation|equationgroup|eqn_table)(?:\s|$)/;

interface Row {
  cells: string[];
  isHeader: boolean;
}

/** Whether a table only sets formulas; each of its rows is a line of text. */
export const isEquation = (table: Element): boolean =>
  EQUATION.test(table.getAttribute('class') ?? '');

/** A data table as a block; null where the table only lays out the page, whose cells are then read as text. */
export function readTable(table: Element): Block | null {
  if (isLayout(table)) return null;
  const rows = rowsOf(table);
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
  const isData =
    filled.length > 1 &&
    filled.some(({ cells }) => cells.length > 1) &&
    filled.every(({ cells }) => cells.every((cell) => cell.length <= MAX_CELL));
  if (!isData) return null;
  const cells = filled.map((row) => row.cells);
  const body = filled.findIndex(({ isHeader }) => !isHeader);
  return {
    kind: 'table',
    text: cells.map((row) => row.join('\t')).join('\n'),
    rows: cells,
    headerRows: body < 0 ? filled.length : body,
    caption: oneLine(table.querySelector('caption')?.textContent ?? '') || null,
  };
}

/** What says so, holds what no value holds, or is drawn without lines and heads in the old way. */
const isLayout = (table: Element): boolean =>
  /^(?:presentation|none)$/.test(table.getAttribute('role') ?? '') ||
  table.querySelector('table, form') !== null ||
  (table.getAttribute('border') === '0' && table.querySelector('th, caption, thead') === null);

/** Cells that reach over several columns or rows leave empty ones, so that values stay below their heads. */
function rowsOf(table: Element): Row[] {
  const below = new Map<number, number>();
  return Array.from(table.querySelectorAll('tr'))
    .slice(0, MAX_ROWS)
    .map((row) => readRow(row, below));
}

/** `below` holds the columns that cells of earlier rows still reach into, and over how many rows. */
function readRow(row: Element, below: Map<number, number>): Row {
  const found = Array.from(row.children).filter(
    (cell) => tagOf(cell) === 'td' || tagOf(cell) === 'th',
  );
  const isHeader =
    (row.parentElement !== null && tagOf(row.parentElement) === 'thead') ||
    (found.length > 0 && found.every((cell) => tagOf(cell) === 'th'));
  const cells: string[] = [];
  const skip = (): void => {
    for (let rows = below.get(cells.length); rows; rows = below.get(cells.length)) {
      below.set(cells.length, rows - 1);
      cells.push('');
    }
  };
  for (const cell of found) {
    skip();
    const rows = spanOf(cell, 'rowspan');
    const text = spacedText(cell);
    for (let column = 0; column < spanOf(cell, 'colspan'); column++) {
      if (rows > 1) below.set(cells.length, rows - 1);
      cells.push(column === 0 ? text : '');
    }
    if (cells.length >= MAX_COLUMNS) break;
  }
  if (cells.length < MAX_COLUMNS) skip();
  return { cells: cells.slice(0, MAX_COLUMNS), isHeader };
}

function spanOf(cell: Element, name: string): number {
  const span = Number.parseInt(cell.getAttribute(name) ?? '', 10);
  return span > 1 ? Math.min(span, MAX_COLUMNS) : 1;
}
