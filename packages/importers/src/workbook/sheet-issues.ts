import type { Issue, SourceRef } from '@partnership-impact/core';
import { issueOf, issueOfMany } from '../messages/issue-of.js';
import type { SheetEntry } from './opened.js';
import { mostColumns, type SheetContent } from './sheet-content.js';

const mostFormulasTold = 20;

/** What was odd about a sheet. */
export function sheetIssues(sheet: SheetContent, source: SourceRef): readonly Issue[] {
  const issues: Issue[] = [];
  if (sheet.damaged === 'cells' || sheet.misplaced > 0) {
    const told = { sheet: source.sheet ?? '', rows: sheet.rows.length };
    issues.push(issueOf({ severity: 'error', code: 'sheet-damaged', told }, source));
  }
  if (sheet.damaged === 'notes') {
    issues.push(issueOf({ severity: 'note', code: 'notes-unreadable', told: {} }, source));
  }
  if (sheet.textsMissing > 0) {
    const told = { cells: sheet.textsMissing };
    issues.push(issueOf({ severity: 'error', code: 'texts-missing', told }, source));
  }
  const formula = { severity: 'warning', code: 'formula-without-value', told: {} } as const;
  for (const key of sheet.withoutValue.slice(0, mostFormulasTold)) {
    const place = { row: Math.floor(key / mostColumns) + 1, column: (key % mostColumns) + 1 };
    issues.push(issueOf(formula, { ...source, ...place }));
  }
  const more = sheet.withoutValue.length - mostFormulasTold;
  if (more > 0) issues.push(issueOfMany(formula, { more, of: 'formulas' }, source));
  return issues;
}

/** The remark on a sheet that has no cells to read. */
export function withoutCells({ name }: SheetEntry, file: string): Issue {
  const source = { file, sheet: name };
  return issueOf({ severity: 'note', code: 'sheet-without-cells', told: { sheet: name } }, source);
}
