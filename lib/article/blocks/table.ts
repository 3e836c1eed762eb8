import type { Block } from '../../model/article.ts';
import { spacedText } from './spaced-text.ts';
import { oneLine } from './text-run.ts';
import { tagOf } from './walk.ts';

const MAX_ROWS = 2_000;
const MAX_COLUMNS = 100;
/** A cell longer than this is a column of a layout, not a value. */
const MAX_CELL = 600;

interface Row {
  cells: string[];
  isHeader: boolean;
}

/** A data table as a block; null where the table only lays out the page, whose cells are then read as text. */
export function readTable(table: Element): Block | null {
  if (table.getAttribute('role') === 'presentation' || table.querySelector('table')) return null;
  const rows = Array.from(table.querySelectorAll('tr')).slice(0, MAX_ROWS).map(readRow);
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

function readRow(row: Element): Row {
  const cells = Array.from(row.children)
    .filter((cell) => tagOf(cell) === 'td' || tagOf(cell) === 'th')
    .slice(0, MAX_COLUMNS);
  const isHeader =
    (row.parentElement !== null && tagOf(row.parentElement) === 'thead') ||
    (cells.length > 0 && cells.every((cell) => tagOf(cell) === 'th'));
  return { cells: cells.map(spacedText), isHeader };
}
