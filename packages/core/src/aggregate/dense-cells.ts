import type { Cells, KeyPart } from './cells.js';
import type { Codes } from './event-columns.js';

type DensePart = Omit<KeyPart, 'places'> & { readonly places: Uint32Array };

/** Cells by address: the key of a row is its cell. */
export function denseCells(keyParts: readonly KeyPart[], base: number, size: number): Cells {
  const placed = keyParts.map((part) => ({ ...part, places: new Uint32Array(part.places) }));
  const selected = placed.filter(({ rows }) => rows !== null).length;
  return {
    size,
    index: null,
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
