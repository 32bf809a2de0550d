import { blockLength } from './block-length.js';
import type { Cells, KeyPart } from './cells.js';
import type { Codes } from './event-columns.js';
import { keyIndex } from './key-index.js';

/** Cells by the order in which keys come: only those that a row falls into. */
export function hashedCells(
  keyParts: readonly KeyPart[],
  {
    base,
    limit,
    length,
  }: { readonly base: number; readonly limit: number; readonly length: number },
): Cells {
  const index = keyIndex(limit, length);
  const cells = new Uint32Array(length);
  const keys = new Float64Array(Math.min(blockLength, length));
  for (let from = 0; from < length; from += blockLength) {
    const count = Math.min(blockLength, length - from);
    keys.fill(base, 0, count);
    for (const { codes, places, rows } of keyParts) {
      if (rows === null) addKeys(keys, codes, places, from, count);
      else addKeysOf(keys, codes, places, rows, from, count);
    }
    for (let at = 0; at < count; at += 1) cells[from + at] = index.idOf(keys[at] as number);
  }
  return {
    size: index.size,
    index,
    write: (from, to, into) => into.set(cells.subarray(from, to)),
  };
}

function addKeys(
  keys: Float64Array,
  codes: Codes,
  places: Float64Array,
  from: number,
  count: number,
) {
  for (let at = 0; at < count; at += 1) {
    keys[at] = (keys[at] as number) + (places[codes[from + at] as number] as number);
  }
}

function addKeysOf(
  keys: Float64Array,
  codes: Codes,
  places: Float64Array,
  rows: Uint32Array,
  from: number,
  count: number,
) {
  for (let at = 0; at < count; at += 1) {
    keys[at] =
      (keys[at] as number) + (places[codes[rows[from + at] as number] as number] as number);
  }
}
