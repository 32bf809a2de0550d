import type { Dataset, InputRead, Issue, TableFound } from '@partnership-impact/core';
import type { RejectedRow } from './records/rejected-rows.js';

/** What came of one input. */
export interface Imported {
  readonly input: InputRead;
  /** The lists that the input holds; those that it does not hold are left out. */
  readonly dataset: Partial<Dataset>;
  /** Every table found, and what it was taken for. */
  readonly tables: readonly TableFound[];
  /** Rows of which something could not be read; never rows of attendance lists. */
  readonly rejected?: readonly RejectedRow[];
  /** What could not be read, or only with a remark. */
  readonly issues: readonly Issue[];
}

/** One file as a caller hands it over. */
export interface InputFile {
  /** The name under which places and messages give the file. */
  readonly file: string;
  readonly bytes: Uint8Array;
}
