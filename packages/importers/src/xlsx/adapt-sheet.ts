import type { Issue, SourceRef } from '@partnership-impact/core';
import type { Sheet } from 'hucre/xlsx';
import type { DefinedTable, DropDown, Merge } from '../grid/grid.js';
import { cellRange } from './cell-range.js';
import { type CellDetail, detailKey, SheetGrid, type SheetRead } from './sheet-grid.js';

/** Where a list of allowed values stands when it is not written into the rule itself. */
export type ListRange = (formula: string) => readonly string[];

const mostFormulasTold = 20;

/** Turns a sheet as the reader of workbooks gives it into a grid, with what was odd about it. */
export function adaptSheet(
  sheet: Sheet,
  file: string,
  display: SheetRead['display'],
  listRange: ListRange,
): { readonly grid: SheetGrid; readonly issues: readonly Issue[] } {
  const source: SourceRef = { file, sheet: sheet.name };
  const { details, issues } = detailsOf(sheet, source);
  const hiddenColumns = new Set<number>();
  sheet.columns?.forEach((column, index) => {
    if (column.hidden) hiddenColumns.add(index);
  });
  const hiddenRows = new Set<number>();
  for (const [row, definition] of sheet.rowDefs ?? []) if (definition.hidden) hiddenRows.add(row);
  const grid = new SheetGrid({
    source,
    rows: sheet.rows,
    details,
    merges: (sheet.merges ?? []).flatMap(mergeOf),
    hiddenRows,
    hiddenColumns,
    hidden: sheet.hidden === true || sheet.veryHidden === true,
    dropDowns: dropDownsOf(sheet, listRange),
    definedTables: definedTablesOf(sheet),
    display,
  });
  return { grid, issues };
}

function detailsOf(
  sheet: Sheet,
  source: SourceRef,
): { readonly details: ReadonlyMap<number, CellDetail>; readonly issues: readonly Issue[] } {
  const details = new Map<number, CellDetail>();
  const issues: Issue[] = [];
  let withoutValue = 0;
  for (const [key, cell] of sheet.cells ?? []) {
    const comma = key.indexOf(',');
    const row = Number(key.slice(0, comma));
    const column = Number(key.slice(comma + 1));
    const format = cell.style?.numFmt;
    const { formula } = cell;
    const detail: CellDetail = {
      ...(format === undefined || format === 'General' || format === '@' ? {} : { format }),
      ...(formula === undefined ? {} : { formula }),
      ...(cell.comment === undefined ? {} : { note: cell.comment.text }),
      ...(cell.type === 'error' ? { error: true } : {}),
    };
    if (formula !== undefined && cell.value === null) {
      withoutValue += 1;
      if (withoutValue <= mostFormulasTold) issues.push(formulaIssue(source, row, column));
    }
    const isBare =
      detail.format === undefined || (cell.value === null && detail.formula === undefined);
    if (isBare && detail.formula === undefined && detail.note === undefined && !detail.error) {
      continue;
    }
    details.set(detailKey(row, column), detail);
  }
  if (withoutValue > mostFormulasTold) {
    const message = `${withoutValue - mostFormulasTold} more formulas have no stored value.`;
    issues.push({ severity: 'warning', code: 'formula-without-value', message, source });
  }
  return { details, issues };
}

function formulaIssue(source: SourceRef, row: number, column: number): Issue {
  return {
    severity: 'warning',
    code: 'formula-without-value',
    message:
      'The cell holds a formula and no stored value; it was read as blank. ' +
      'Open the workbook in a spreadsheet program and save it.',
    source: { ...source, row: row + 1, column: column + 1 },
  };
}

/** A merge as the grid has it; none where its ends were written in a way that cannot be read. */
function mergeOf(range: {
  readonly startRow: number;
  readonly startCol: number;
  readonly endRow: number;
  readonly endCol: number;
}): readonly Merge[] {
  const { startRow, startCol, endRow, endCol } = range;
  const top = Math.min(startRow, endRow);
  const left = Math.min(startCol, endCol);
  if (!Number.isInteger(top + left)) return [];
  return [{ top, left, bottom: Math.max(startRow, endRow), right: Math.max(startCol, endCol) }];
}

function dropDownsOf(sheet: Sheet, listRange: ListRange): readonly DropDown[] {
  const dropDowns: DropDown[] = [];
  for (const { type, values, formula1, range } of sheet.dataValidations ?? []) {
    if (type !== 'list') continue;
    const allowed = values ?? (formula1 === undefined ? [] : listRange(formula1));
    if (allowed.length === 0) continue;
    for (const part of range.split(/\s+/)) {
      const block = cellRange(part);
      if (block) dropDowns.push({ ...block, values: allowed.map((value) => value.trim()) });
    }
  }
  return dropDowns;
}

function definedTablesOf(sheet: Sheet): readonly DefinedTable[] {
  return (sheet.tables ?? []).flatMap((table) => {
    const block = cellRange(table.range ?? '');
    const name = table.displayName ?? table.name;
    return block ? [{ ...block, name, totals: table.showTotalRow === true }] : [];
  });
}
