import type { Issue } from '@partnership-impact/core';
import type { Grid } from '../grid/grid.js';
import type { IssueCode, Told } from '../messages/issue-messages.js';
import { issueOf } from '../messages/issue-of.js';
import { cellText } from './cell-text.js';
import { checkTotals } from './check-totals.js';
import { fillFromAbove } from './fill-from-above.js';
import { findHeader, type Header, isHeaderLook } from './find-header.js';
import { columnsUnder } from './header-texts.js';
import { ownRoleOf } from './own-form.js';
import { isValue, lookAt } from './row-look.js';
import { isFilled, type SheetView, viewsOf } from './sheet-view.js';
import { sortOwnRows, sortRows } from './sort-rows.js';
import { placeIn, type Table } from './table.js';
import { turnedGrid } from './turned-grid.js';

/**
 * Finds the tables of a grid: side by side, stacked, below titles, with headers of several rows or
 * down the first column.
 *
 * Nothing is dropped without being told: totals that were checked and left out, footnotes, repeated
 * headers, hidden rows and cells that were filled from above stand in the tables' issues.
 */
export function findTables(grid: Grid): readonly Table[] {
  return viewsOf(turnedGrid(grid) ?? grid).flatMap((view) => tablesIn(view));
}

function tablesIn(view: SheetView): readonly Table[] {
  const tables: Table[] = [];
  let at = 0;
  while (at < view.rows.length) {
    const header = at === 0 && isOwn(view) ? ownHeader : findHeader(view, at);
    if (!header) {
      if (tables.length === 0)
        tables.push(
          tableOf(view, withoutHeader(view), { rows: view.rows.slice(at), repeated: [] }),
        );
      break;
    }
    const { body, next } = bodyBelow(view, header);
    tables.push(tableOf(view, header, body, tables));
    at = next;
  }
  return tables;
}

const nothingFilled: ReturnType<typeof fillFromAbove> = { origin: (row) => row, byLayout: [] };

/** The header of a table that we wrote: the first row, alone. */
const ownHeader: Header = { titleRows: [], rows: [0], tagRow: null, next: 1 };

function isOwn({ grid, rows, left }: SheetView): boolean {
  if (left !== 0 || rows[0] !== 0) return false;
  const headers = Array.from({ length: grid.width(0) }, (_, column) => grid.text(0, column));
  return ownRoleOf(headers) !== undefined;
}

function withoutHeader(view: SheetView): Header {
  return { titleRows: [], rows: [], tagRow: null, next: view.rows.length };
}

interface Body {
  readonly rows: readonly number[];
  readonly repeated: readonly number[];
}

/** The rows from a header down to the next table. */
function bodyBelow(
  view: SheetView,
  header: Header,
): { readonly body: Body; readonly next: number } {
  const rows: number[] = [];
  const repeated: number[] = [];
  const last = textsIn(view, header.rows.at(-1) ?? 0);
  const first = textsIn(view, header.rows[0] ?? 0);
  let index = header.next;
  for (; index < view.rows.length; index++) {
    const row = view.rows[index] ?? 0;
    if (holdsTexts(view, row, last) || (first.length > 1 && holdsTexts(view, row, first))) {
      repeated.push(row);
      continue;
    }
    if (isRuler(view, row)) continue;
    const isApart = row > (view.rows[index - 1] ?? row) + 1;
    if (isApart ? beginsTable(view, index, rows) : beginsAnother(view, index, rows)) break;
    rows.push(row);
  }
  return { body: { rows, repeated }, next: index };
}

/** Whether a row draws a line of signs: "-----", "=====". */
function isRuler({ grid, left, right }: SheetView, row: number): boolean {
  let lines = 0;
  for (let column = left; column < Math.min(right, grid.width(row)); column++) {
    const text = grid.text(row, column).trim();
    if (text === '') continue;
    if (!/^:?([-=_*~])\1{2,}:?$/.test(text)) return false;
    lines += 1;
  }
  return lines > 0;
}

/** Whether a new table begins: a header, or a title or two and then a header. */
function beginsTable(view: SheetView, index: number, body: readonly number[]): boolean {
  for (let ahead = index; ahead < Math.min(index + 3, view.rows.length); ahead++) {
    const look = lookAt(view, view.rows[ahead] ?? 0);
    if (look.filled.length > 1) {
      return (
        isHeaderLook(look) || (look.values === 0 && differs(view, look.filled, look.row, body))
      );
    }
  }
  return false;
}

/** Whether, with no blank row before it, a row is plainly the header of another table. */
function beginsAnother(view: SheetView, index: number, body: readonly number[]): boolean {
  const row = view.rows[index] ?? 0;
  // Nearly every row of a body holds a value; no header of another table does.
  if (body.length === 0 || holdsValue(view, row)) return false;
  const { filled, known } = lookAt(view, row);
  if (filled.length === 1) {
    const next = view.rows[index + 1];
    const label = view.grid.text(row, filled[0] ?? 0).trim();
    if (next === undefined || label.length > 60 || holdsValue(view, next)) return false;
    const below = lookAt(view, next);
    return isHeaderLook(below) && below.known >= 3;
  }
  if (known < 3 || known < filled.length * 0.6) return false;
  return differs(view, filled, row, body);
}

function holdsValue(view: SheetView, row: number): boolean {
  const end = Math.min(view.right, view.grid.width(row));
  for (let column = view.left; column < end; column++) {
    if (isFilled(view.grid, row, column) && isValue(view, row, column)) return true;
  }
  return false;
}

/** Whether texts stand where the body above holds values in every row. */
function differs(
  view: SheetView,
  columns: readonly number[],
  row: number,
  body: readonly number[],
): boolean {
  const sample = body.slice(-20);
  const next = view.rows[rowIndex(view, row) + 1];
  if (sample.length === 0 || next === undefined || next !== row + 1) return false;
  const valued = columns.filter((column) => sample.every((one) => isValue(view, one, column)));
  return (
    valued.length > 0 &&
    (columns.some((column) => isValue(view, next, column)) ||
      valued.every((column) => isFilled(view.grid, next, column)))
  );
}

/** Where a row stands among the view's rows, which are in order. */
function rowIndex({ rows }: SheetView, row: number): number {
  let low = 0;
  let high = rows.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The texts of a row, without its blank cells. */
function textsIn({ grid, left, right }: SheetView, row: number): readonly string[] {
  const texts: string[] = [];
  for (let column = left; column < Math.min(right, grid.width(row)); column++) {
    const text = grid.text(row, column).trim();
    if (text) texts.push(text);
  }
  return texts;
}

/** Whether {@link textsIn} a row are these: asked of every row, and nearly always told from its first cell. */
function holdsTexts(view: SheetView, row: number, texts: readonly string[]): boolean {
  const { grid, left, right } = view;
  let held = 0;
  for (let column = left; column < Math.min(right, grid.width(row)); column++) {
    const text = grid.text(row, column).trim();
    if (text === '') continue;
    if (text !== texts[held]) return false;
    held += 1;
  }
  return held === texts.length;
}

function tableOf(
  view: SheetView,
  header: Header,
  { rows: body, repeated }: Body,
  stacked: readonly Table[] = [],
): Table {
  const { grid } = view;
  const columns = columnsUnder(view, header).filter(
    ({ index, header: text }) =>
      text !== '' || body.some((row) => grid.text(row, index).trim() !== ''),
  );
  const isOwn = header === ownHeader;
  const sort = isOwn ? sortOwnRows : sortRows;
  const { records, totals, footnotes, groups } = sort(view, body, columns.length);
  const { origin, byLayout } = isOwn ? nothingFilled : fillFromAbove(view, records);
  const issues: Issue[] = [];
  const note = <Code extends IssueCode>(
    code: Code,
    told: Told[Code],
    { row = records[0] ?? 0, column = view.left },
  ) => issues.push(issueOf({ severity: 'note', code, told }, placeIn({ grid }, row, column)));
  for (const row of footnotes) note('footnote', {}, { row });
  for (const row of repeated) note('repeated-header', {}, { row });
  for (const column of byLayout) {
    const header = columns.find(({ index }) => index === column)?.header ?? '';
    note('filled-from-above', { header, column: column + 1 }, { column });
  }
  const hidden = records.filter((row) => grid.hiddenRows.has(row));
  const [row] = hidden;
  if (row !== undefined) note('hidden-rows', { rows: hidden.length }, { row });
  const table = {
    grid,
    title: titleOf(view, header.titleRows),
    caption: titleOf(view, header.titleRows.slice(-1)),
    headerRow: header.rows[0] ?? records[0] ?? 0,
    columns,
    rows: records,
    groups,
    totals,
    isOwn,
    text: (row: number, column: number) => cellText(grid, origin(row, column), column),
    isRepeat: (row: number, column: number) => origin(row, column) !== row,
  };
  return { ...table, issues: [...issues, ...checkTotals(table, stacked)] };
}

function titleOf(view: SheetView, titleRows: readonly number[]): string | null {
  const texts = titleRows.map((row) => textsIn(view, row).join(' '));
  return texts.join(' ').slice(0, 300) || null;
}
