import type { Axis } from './axis.js';
import { denseCells } from './dense-cells.js';
import type { Codes } from './event-columns.js';
import type { Frame } from './frame.js';
import { hashedCells } from './hashed-cells.js';
import type { KeyIndex } from './key-index.js';
import type { Pass } from './pass.js';

/** The cell of every row of a pass. */
export interface Cells {
  /** All cells are below. */
  readonly size: number;
  /** Writes the cells of the rows from one up to another. */
  write(from: number, to: number, into: Uint32Array): void;
  /** The keys of the cells; `null` where a cell is its own key. */
  readonly index: KeyIndex | null;
}

/** At most so many cells have a place of their own, occupied or not, and never many more than rows. */
const mostPlaces = 1 << 20;
const placesPerRow = 8;

/** One axis of a key: `places[codes[row]]` is the row's share of the key. */
export interface KeyPart {
  readonly codes: Codes;
  readonly rows: Uint32Array | null;
  readonly places: Float64Array;
}

/** Brings the rows of a pass to cells: by address where few are possible, else by a hash of the key. */
export function cellsOf(pass: Pass, frame: Frame): Cells {
  const parts = pass.parts?.units.length ?? 1;
  const keyParts = keyPartsOf(pass, frame, parts);
  const limit = frame.limit * parts;
  const base = totalsOutside(pass, frame) * parts;
  return limit <= Math.min(mostPlaces, pass.length * placesPerRow)
    ? denseCells(keyParts, base, limit)
    : hashedCells(keyParts, { base, limit, length: pass.length });
}

function keyPartsOf(pass: Pass, frame: Frame, parts: number): readonly KeyPart[] {
  const axes = pass.axes.map((axis: Axis): KeyPart => {
    const stride = frame.axes.find(({ dimension }) => dimension === axis.dimension)?.stride ?? 0;
    const places = new Float64Array(axis.ranks);
    for (let code = 0; code < places.length; code += 1) {
      places[code] = (places[code] as number) * stride * parts;
    }
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
