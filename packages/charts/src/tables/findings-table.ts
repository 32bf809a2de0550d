import type { Finding, SourceRef } from '@partnership-impact/core';
import { type DisplayedTable, displayed } from './displayed-table.js';

/**
 * Findings as a table for a notebook: how grave, what was seen, what to check next, and where.
 *
 * @example
 * findingsTable(result.findings); // at the end of a cell
 */
export function findingsTable(findings: readonly Finding[]): DisplayedTable {
  return displayed(findings.length === 1 ? '1 finding' : `${findings.length} findings`, {
    header: ['Severity', 'Rule', 'What was seen', 'What to check next', 'Where'],
    rows: findings.map(({ severity, rule, message, question, locations }) => [
      severity,
      rule,
      message,
      question,
      [...new Set(locations.map(({ source }) => placeText(source)))].join('; '),
    ]),
  });
}

/** A place as the sender of the file sees it; the folder is left out. */
export function placeText({ file, sheet, page, line, row, column }: SourceRef): string {
  const parts = [
    file.split(/[\\/]/).at(-1) ?? file,
    ...(sheet === undefined ? [] : [sheet]),
    ...(page === undefined ? [] : [`page ${page}`]),
    ...(line === undefined ? (row === undefined ? [] : [`row ${row}`]) : [`line ${line}`]),
    ...(row === undefined || column === undefined ? [] : [`column ${column}`]),
  ];
  return parts.join(', ');
}
