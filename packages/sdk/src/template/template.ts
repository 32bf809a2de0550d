import type { SheetToWrite } from '@partnership-impact/importers';
import { attendanceSheet } from './attendance-sheet.js';
import { eventSheet } from './event-sheet.js';
import { eventTypeSheet } from './event-type-sheet.js';
import { organisationSheet } from './organisation-sheet.js';
import { projectSheet } from './project-sheet.js';
import { statementSheet } from './statement-sheet.js';
import { targetSheet } from './target-sheet.js';

/** The workbook that `init` writes: an example project, small enough to be replaced by one's own. */
export const templateSheets: readonly SheetToWrite[] = [
  projectSheet,
  eventTypeSheet,
  targetSheet,
  eventSheet,
  attendanceSheet,
  organisationSheet,
  statementSheet,
];

/** The config that `init` writes: every setting a project may need, and none of them made. */
export const templateConfig = `{
  "columns": {},
  "sheets": {},
  "values": {},
  "rules": {}
}
`;
