import type { CodeColumn, CodeListColumn } from './event-columns.js';

/** Lists as offsets and codes, whichever way they are kept. */
export function asList(column: CodeListColumn | CodeColumn | null, length: number): CodeListColumn {
  if (column === null)
    return { offsets: new Uint32Array(length + 1), codes: new Uint32Array(0), values: [] };
  if ('offsets' in column) return column;
  const offsets = new Uint32Array(length + 1);
  const codes = new Uint32Array(length);
  let count = 0;
  for (let row = 0; row < length; row += 1) {
    const code = column.codes[row] as number;
    if (column.values[code] !== null) codes[count++] = code;
    offsets[row + 1] = count;
  }
  const values = column.values.map((value) => value ?? '');
  return { offsets, codes: codes.subarray(0, count), values };
}

/** 1 for each row that has any of a list; `null` where none has. */
export function namedRows(column: CodeListColumn | CodeColumn | null): Uint8Array | null {
  if (column === null) return null;
  if ('offsets' in column) {
    const { offsets } = column;
    const named = new Uint8Array(offsets.length - 1);
    for (let row = 0; row < named.length; row += 1) {
      if (offsets[row] !== offsets[row + 1]) named[row] = 1;
    }
    return named;
  }
  const { codes, values } = column;
  const none = values.indexOf(null);
  const named = new Uint8Array(codes.length).fill(1);
  if (none < 0) return named;
  for (let row = 0; row < named.length; row += 1) if (codes[row] === none) named[row] = 0;
  return named;
}

/** Gives equal values of a dictionary one code, so that distinct codes are distinct things. */
export function withDistinctValues<Column extends CodeListColumn | CodeColumn>(
  column: Column | null,
): Column | null {
  if (column === null || new Set(column.values).size === column.values.length) return column;
  const values = [...new Set(column.values)];
  const codeOf = new Map(values.map((value, code) => [value, code]));
  const recoded = column.values.map((value) => codeOf.get(value) ?? 0);
  return { ...column, values, codes: column.codes.map((code) => recoded[code] ?? 0) };
}
