import type { InputRead, Issue, TableFound } from '@partnership-impact/core';
import { placeText } from '../place.js';
import { countOf } from '../printed-number.js';
import { left } from '../report-column.js';
import { issuesAsText } from './issues-as-text.js';
import { printable } from './printable.js';
import { tableAsText } from './table-as-text.js';
import { layoutOf, type TextOptions } from './text-options.js';

/** What an import made of its inputs. */
export interface Reading {
  readonly inputs: readonly InputRead[];
  readonly tables: readonly TableFound[];
  readonly issues: readonly Issue[];
  /** The config file that was used, or `null`. */
  readonly config: string | null;
}

/**
 * Writes how inputs were read: what each file and table was taken for, and each column with the reason.
 *
 * @returns Text with a line end after its last line.
 * @example
 * readingAsText({ inputs, tables, issues, config: null });
 */
export function readingAsText(reading: Reading, options: TextOptions = {}): string {
  const layout = layoutOf(options);
  const { ink } = layout;
  const sections = [
    reading.config === null ? [] : [`config ${printable(reading.config)}`],
    ...reading.inputs.map((input) => [
      `${ink.strong(printable(input.file))}  ${input.kind}, ${countOf(input.records, 'record')}`,
      ...reading.tables
        .filter(({ source }) => source.file === input.file)
        .flatMap((table) => ['', ...tableLines(table)]),
    ]),
    issuesAsText(reading.issues, layout),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function tableLines({ source, role, rows, columns }: TableFound): readonly string[] {
  const table = tableAsText(
    [{ ...left('column'), limit: 32 }, { ...left('taken for'), limit: 18 }, left('why')],
    columns.map(({ header, field, why }) => [
      printable(header) || '(no header)',
      field ?? '–',
      printable(why),
    ]),
  );
  return [
    `  ${placeText(source)}  ${role}, ${countOf(rows, 'row')}`,
    ...table.map((line) => `    ${line}`),
  ];
}
