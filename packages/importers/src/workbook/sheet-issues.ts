import type { Issue, SourceRef } from '@partnership-impact/core';
import type { SheetEntry } from './opened.js';
import { mostColumns, type SheetContent } from './sheet-content.js';

const mostFormulasTold = 20;

/** What was odd about a sheet. */
export function sheetIssues(sheet: SheetContent, source: SourceRef): readonly Issue[] {
  const issues: Issue[] = [];
  const add = (severity: Issue['severity'], code: string, message: string, at = source) =>
    issues.push({ severity, code, message, source: at });
  if (sheet.damaged === 'cells' || sheet.misplaced > 0) {
    const read = `${sheet.rows.length} ${sheet.rows.length === 1 ? 'row' : 'rows'}`;
    const message = `The sheet "${source.sheet}" is damaged: ${read} could be read of it, and more may be lost. Save the workbook again.`;
    add('error', 'sheet-damaged', message);
  }
  if (sheet.damaged === 'notes') {
    const message =
      'Notes and tables of the sheet are damaged and were left out; its cells were read.';
    add('note', 'notes-unreadable', message);
  }
  if (sheet.textsMissing > 0) {
    const message = `${sheet.textsMissing} cells name a text that the workbook does not hold; they were read as blank. Save the workbook again.`;
    add('error', 'texts-missing', message);
  }
  for (const key of sheet.withoutValue.slice(0, mostFormulasTold)) {
    const message =
      'The cell holds a formula and no stored value; it was read as blank. ' +
      'Open the workbook in a spreadsheet program and save it.';
    const place = { row: Math.floor(key / mostColumns) + 1, column: (key % mostColumns) + 1 };
    add('warning', 'formula-without-value', message, { ...source, ...place });
  }
  const more = sheet.withoutValue.length - mostFormulasTold;
  if (more > 0)
    add('warning', 'formula-without-value', `${more} more formulas have no stored value.`);
  return issues;
}

/** The remark on a sheet that has no cells to read. */
export function withoutCells({ name }: SheetEntry, file: string): Issue {
  const message = `The sheet "${name}" is a chart or a dialog and holds no cells; it was left out.`;
  return { severity: 'note', code: 'sheet-without-cells', message, source: { file, sheet: name } };
}
