import { countryCode } from '@partnership-impact/core';
import { isProvenTotal } from './proven-total.js';
import { isValue } from './row-look.js';
import { isFilled, type SheetView } from './sheet-view.js';
import { isBareTotal, type TotalKind, totalIn, totalOrMeanIn } from './totals-words.js';
import { holdsDate } from './value-text.js';

/** What the rows of a table's body are. */
export interface SortedRows {
  readonly records: readonly number[];
  readonly totals: readonly { readonly row: number; readonly kind: TotalKind }[];
  readonly footnotes: readonly number[];
  readonly groups: ReadonlyMap<number, string>;
}

const marker =
  /^(?:\*+|[†‡§¹²³]|\(?\d{1,2}\)\s|\[\d+\]|notes?\b|source|n\.?b\.?[ :]|nota|fonte|źródło|uwaga|σημείωση|πηγή|quelle|anmerkung|hinweis|remarque|fuente|legend|key:|e\.?g\.|example|exemplo|esempio|przykład|ejemplo|exemple|beispiel|z\.\s?b\.|π\.χ\.|(?:prepared|compiled|exported|generated|created|updated|signed) (?:by|on)\b|(?:last update|date of export|data aggiornamento|stan na dzień|última actualización|mis à jour)\b)/i;

/** The number behind a label of totals in one cell: "Total: 75". */
const printedTotal = /\s*[:=]?\s*\d[\d.,' \u00a0]*$/;

/**
 * Sorts the rows below a header into records, totals, footnotes and labels of groups.
 *
 * A row is a total when the workbook says so, or a label, where it holds a number and no date; a
 * last one also when it is the sum of the rows above.
 */
export function sortRows(view: SheetView, body: readonly number[], width: number): SortedRows {
  const records: number[] = [];
  const totals: { row: number; kind: TotalKind }[] = [];
  const footnotes: number[] = [];
  const groups = new Map<number, string>();
  let group: string | null = null;
  for (const [index, row] of body.entries()) {
    const cells = filledIn(view, row);
    const [only] = cells;
    const total = totalOf(view, row, cells);
    if (total) {
      totals.push({ row, kind: total });
      if (group) group = null;
      continue;
    }
    // Below a total nothing but notes is left, "Turin, 12 January 2022" among them.
    const isBelowTotal = records.length > 0 && (totals.at(-1)?.row ?? -1) > (records.at(-1) ?? 0);
    const isText = only !== undefined && (isBelowTotal || !isValue(view, row, only));
    if (cells.length === 1 && only !== undefined && width >= 3 && isText) {
      const label = view.grid.text(row, only).replace(/\s+/g, ' ').trim();
      const next = body[index + 1];
      const hasRecords = next !== undefined && filledIn(view, next).length >= 2;
      if (marker.test(label) || (next === undefined && label.length > 60)) {
        footnotes.push(row);
        continue;
      }
      if (hasRecords && isGroupLabel(view, row, only, label, body)) {
        group = label.replace(/:$/, '');
        continue;
      }
      if (printedTotal.test(label) && totalIn(label.replace(printedTotal, ''))) {
        totals.push({ row, kind: 'all' });
        continue;
      }
      const isApart = row > (body[index - 1] ?? row) + 1 || footnotes.at(-1) === body[index - 1];
      if (isTrailing(view, body, index) && (label.length > 40 || isBelowTotal || isApart)) {
        footnotes.push(row);
        continue;
      }
    }
    records.push(row);
    if (group) groups.set(row, group);
  }
  const last = records.at(-1);
  if (last !== undefined && isProvenTotal(view, last, records.slice(0, -1))) {
    records.pop();
    groups.delete(last);
    totals.push({ row: last, kind: 'all' });
  }
  return { records, totals, footnotes, groups };
}

/** Sorts the rows of a table that we wrote: a row that fills the first column is a record. */
export function sortOwnRows(view: SheetView, body: readonly number[], width: number): SortedRows {
  const isRecord = (row: number) => {
    const first = view.grid.text(row, view.left).trim();
    return first !== '' && totalIn(first) !== 'all';
  };
  const added = body.filter((row) => !isRecord(row));
  const sorted = sortRows(view, added, width);
  const records = [...body.filter(isRecord), ...sorted.records].sort((a, b) => a - b);
  return { ...sorted, records };
}

function filledIn({ grid, left, right }: SheetView, row: number): readonly number[] {
  const filled: number[] = [];
  for (let column = left; column < Math.min(right, grid.width(row)); column++) {
    if (isFilled(grid, row, column)) filled.push(column);
  }
  return filled;
}

function totalOf(view: SheetView, row: number, cells: readonly number[]): TotalKind | undefined {
  if (isDeclaredTotal(view, row)) return 'all';
  const numbers = cells.filter((column) => isValue(view, row, column));
  const [only] = cells;
  // A word for totals alone: its sums are formulas without a stored value, or were never filled in.
  if (cells.length === 1 && only !== undefined && isBareTotal(view.grid.text(row, only)))
    return 'all';
  if (numbers.length === 0 || numbers.some((column) => isDate(view, row, column))) return undefined;
  const texts = cells.filter((column) => !numbers.includes(column));
  for (const [before, column] of texts.entries()) {
    const label = view.grid.text(row, column).trim();
    const kind = totalOrMeanIn(label);
    // "Total cost of all contracts", behind other texts of a record, describes and labels nothing.
    if (kind && (isBareTotal(label) || (before <= 1 && texts.length <= 3))) return kind;
  }
  return undefined;
}

/** Whether the workbook itself calls the row the totals of a table. */
function isDeclaredTotal({ grid, left, right }: SheetView, row: number): boolean {
  return (grid.definedTables ?? []).some(
    (table) => table.totals && table.bottom === row && table.left < right && table.right >= left,
  );
}

function isDate({ grid }: SheetView, row: number, column: number): boolean {
  const { kind, text } = grid.cell(row, column);
  return kind === 'date' || holdsDate(text);
}

function isGroupLabel(
  view: SheetView,
  row: number,
  column: number,
  label: string,
  body: readonly number[],
): boolean {
  const merge = view.mergeAt(row, column);
  if (merge && merge.right > merge.left) return true;
  if (label.endsWith(':') || countryCode(label)) return true;
  let blank = 0;
  let single = 0;
  for (const other of body) {
    const cells = filledIn(view, other);
    if (cells.length === 1 && cells[0] === column) single++;
    else if (!cells.includes(column)) blank++;
  }
  return (
    blank >= (body.length - single) * 0.8 ||
    (single >= 2 && column === view.left && single * 2 <= body.length)
  );
}

function isTrailing(view: SheetView, body: readonly number[], index: number): boolean {
  return body.slice(index + 1).every((row) => filledIn(view, row).length <= 1);
}
