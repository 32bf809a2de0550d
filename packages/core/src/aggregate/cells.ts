import type { Axis } from './axis.js';
import type { Codes } from './event-columns.js';
import type { Frame } from './frame.js';
import { keyIndex } from './key-index.js';
import type { Pass } from './pass.js';

/** The cell of every row of a pass. */
export interface Cells {
  /** All cells are below. */
  readonly size: number;
  /** Writes the cells of the rows from one up to another. */
  write(from: number, to: number, into: Uint32Array): void;
  /** The keys of the cells, and the cells in the order of their keys; `null` where a cell is its own key. */
  readonly hashed: { readonly keys: Float64Array; readonly order: Uint32Array } | null;
}

/** So many cells have a place of their own, occupied or not; more are hashed. */
const densePlaces = 1 << 20;

/** The rows that are read in one go: small enough for the nearest cache. */
export const blockLength = 4096;

/** One axis of a key: `places[codes[row]]` is the row's share of the key. */
interface KeyPart {
  readonly codes: Codes;
  readonly rows: Uint32Array | null;
  readonly places: Float64Array;
}

type DensePart = Omit<KeyPart, 'places'> & { readonly places: Uint32Array };

/** Brings the rows of a pass to cells: by address where few are possible, else by a hash of the key. */
export function cellsOf(pass: Pass, frame: Frame): Cells {
  const parts = pass.parts?.units.length ?? 1;
  const keyParts = keyPartsOf(pass, frame, parts);
  const limit = frame.limit * parts;
  const base = totalsOutside(pass, frame) * parts;
  return limit <= densePlaces
    ? denseCells(keyParts, base, limit)
    : hashedCells(keyParts, base, pass.length);
}

function keyPartsOf(pass: Pass, frame: Frame, parts: number): readonly KeyPart[] {
  const axes = pass.axes.map((axis: Axis): KeyPart => {
    const stride = frame.axes.find(({ dimension }) => dimension === axis.dimension)?.stride ?? 0;
    const places = Float64Array.from(axis.ranks, (rank) => rank * stride * parts);
    return { codes: axis.codes, rows: axis.per === 'row' ? pass.rows : null, places };
  });
  if (pass.parts === null) return axes;
  return [
    ...axes,
    { codes: pass.parts.ranks, rows: null, places: Float64Array.from(pass.parts.units.keys()) },
  ];
}

/** The key of the total over every axis that the pass does not keep apart. */
function totalsOutside(pass: Pass, frame: Frame): number {
  const kept = new Set(pass.axes.map(({ dimension }) => dimension));
  return frame.axes
    .filter(({ dimension }) => !kept.has(dimension))
    .reduce((key, { values, stride }) => key + values.length * stride, 0);
}

function denseCells(keyParts: readonly KeyPart[], base: number, size: number): Cells {
  const placed = keyParts.map((part) => ({ ...part, places: Uint32Array.from(part.places) }));
  const selected = placed.filter(({ rows }) => rows !== null).length;
  return {
    size,
    hashed: null,
    write(from, to, into) {
      const count = to - from;
      let next = base === 0 && selected === 0 ? setFirst(placed, into, from, count) : 0;
      if (next === 0) into.fill(base, 0, count);
      for (; next < placed.length; next += 1) {
        const { codes, places, rows } = placed[next] as DensePart;
        if (rows === null) addPlaces(into, codes, places, from, count);
        else addPlacesOf(into, codes, places, rows, from, count);
      }
    },
  };
}

/** Sets what the first one, two or three axes come to; gives how many they were. */
function setFirst(
  parts: readonly DensePart[],
  into: Uint32Array,
  from: number,
  count: number,
): number {
  const [one, two, three] = parts;
  if (one && two && three) setThree(into, one, two, three, from, count);
  else if (one && two) setTwo(into, one, two, from, count);
  else if (one) setOne(into, one, from, count);
  return Math.min(3, parts.length);
}

function hashedCells(keyParts: readonly KeyPart[], base: number, length: number): Cells {
  const index = keyIndex(Number.POSITIVE_INFINITY);
  const cells = new Uint32Array(length);
  const keys = new Float64Array(blockLength);
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
    hashed: {
      keys: index.keys(),
      order: Uint32Array.from(index.keys().slice().sort(), (key) => index.idOf(key)),
    },
    write: (from, to, into) => into.set(cells.subarray(from, to)),
  };
}

// One loop for each number of axes: three in one go cost little more than one.

function setOne(into: Uint32Array, one: DensePart, from: number, count: number): void {
  const { codes, places } = one;
  for (let at = 0; at < count; at += 1) into[at] = places[codes[from + at] as number] as number;
}

function setTwo(
  into: Uint32Array,
  one: DensePart,
  two: DensePart,
  from: number,
  count: number,
): void {
  const { codes: codes1, places: places1 } = one;
  const { codes: codes2, places: places2 } = two;
  for (let at = 0; at < count; at += 1) {
    into[at] =
      (places1[codes1[from + at] as number] as number) +
      (places2[codes2[from + at] as number] as number);
  }
}

function setThree(
  into: Uint32Array,
  one: DensePart,
  two: DensePart,
  three: DensePart,
  from: number,
  count: number,
): void {
  const { codes: codes1, places: places1 } = one;
  const { codes: codes2, places: places2 } = two;
  const { codes: codes3, places: places3 } = three;
  for (let at = 0; at < count; at += 1) {
    into[at] =
      (places1[codes1[from + at] as number] as number) +
      (places2[codes2[from + at] as number] as number) +
      (places3[codes3[from + at] as number] as number);
  }
}

function addPlaces(
  into: Uint32Array,
  codes: Codes,
  places: Uint32Array,
  from: number,
  count: number,
) {
  for (let at = 0; at < count; at += 1) {
    into[at] = (into[at] as number) + (places[codes[from + at] as number] as number);
  }
}

function addPlacesOf(
  into: Uint32Array,
  codes: Codes,
  places: Uint32Array,
  rows: Uint32Array,
  from: number,
  count: number,
) {
  for (let at = 0; at < count; at += 1) {
    into[at] =
      (into[at] as number) + (places[codes[rows[from + at] as number] as number] as number);
  }
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
