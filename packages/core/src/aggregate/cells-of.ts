import type { Axis } from './axis.js';
import type { Cells, KeyPart } from './cells.js';
import { denseCells } from './dense-cells.js';
import type { Frame } from './frame.js';
import { hashedCells } from './hashed-cells.js';
import type { Pass } from './pass.js';

/** At most so many cells have a place of their own, occupied or not, and never many more than rows. */
const mostPlaces = 1 << 20;
const placesPerRow = 8;

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
