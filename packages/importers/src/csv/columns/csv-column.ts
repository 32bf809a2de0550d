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
  /** One for each row: 0 for a blank or missing cell, {@link inNumbers} for a plain whole number. */
  readonly codes: Int32Array;
  /** For a column of numbers: the plain whole numbers, in their rows. */
  readonly numbers: Float64Array | undefined;
  /** As printed, by code. */
  readonly texts: readonly string[];
  /** As read, by code; `null` for blanks and for texts that could not be read. */
  readonly values: readonly ColumnValue[];
  /** The value of a row, counted from 0. */
  readonly valueAt: (row: number) => ColumnValue;
}

/** The code of a cell that is a plain whole number: it is kept as such and not as a text. */
export const inNumbers = -1;
