/** The part of an Arrow table that is read here; a `Table` of `apache-arrow` is one. */
export interface ArrowTable {
  readonly numRows: number;
  readonly schema: { readonly fields: readonly { readonly name: string }[] };
  getChild(name: string): ArrowVector | null;
}

/** The part of an Arrow vector that is read here. */
export interface ArrowVector {
  readonly length: number;
  readonly nullCount: number;
  readonly data: readonly ArrowData[];
  get(row: number): unknown;
}

/** The part of one chunk of an Arrow vector that is read here. */
export interface ArrowData {
  readonly values?: unknown;
  readonly dictionary?: { readonly length: number; get(row: number): unknown } | undefined;
}

/** The part of the module `apache-arrow` that is needed to write a table. */
export interface ArrowModule {
  // Its columns may be of many kinds; what is given here is one of them.
  readonly tableFromArrays: (columns: never) => unknown;
}
