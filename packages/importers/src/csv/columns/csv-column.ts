import type { ColumnKind, ColumnValue } from './column-values.js';

/** A column to read, and what its cells are. */
export interface CsvField {
  /** As the header prints it, or its number from 1. */
  readonly column: string | number;
  readonly kind: ColumnKind;
}

/** One column: a code for each row, and what each code stands for. */
export interface CsvColumn {
  readonly header: string;
  /** Its number, from 1. */
  readonly column: number;
  readonly kind: ColumnKind;
  /**
   * One for each row: 0 for a blank or missing cell, else the place of its text in `texts`. A code
   * below 0 stands for a plain whole number, which is `~code`; its text is not kept.
   */
  readonly codes: Int32Array;
  /** As printed, by code. */
  readonly texts: readonly string[];
  /** As read, by code; `null` for blanks and for texts that could not be read. */
  readonly values: readonly ColumnValue[];
  /** The value of a row, counted from 0; `null` beyond the last. */
  readonly valueAt: (row: number) => ColumnValue;
}

/** A column of these codes and values. */
export function csvColumn(column: Omit<CsvColumn, 'valueAt'>): CsvColumn {
  const { codes, values } = column;
  return {
    ...column,
    valueAt: (row) => {
      const code = codes[row] ?? 0;
      return code < 0 ? ~code : (values[code] ?? null);
    },
  };
}
