import { foldName } from '@partnership-impact/core';

/** Splits the cells of one column into names. */
export type NameSplitter = (cell: string) => readonly string[];

const always = /\s*(?:;|\||\n|•|\s\/\s|\s\+\s)\s*/;
const commas = /\s*(?:,|\s&\s|\s(?:and|e|i|y|et|und|και|oraz)\s)\s*(?![^(]*\))/;

/**
 * Makes a splitter for the cells of a column that names organisations.
 *
 * Semicolons, bars, new lines and spaced slashes always part names. Commas and "and" do so where
 * the column proves it: the parts stand alone in other cells, or the same parts come in several
 * cells. `University of California, Berkeley` stays one name where nothing proves two.
 */
export function nameSplitter(cells: Iterable<string>): NameSplitter {
  const counts = new Map<string, number>();
  const joint: string[] = [];
  for (const cell of cells) {
    for (const part of cell.split(always)) {
      const pieces = part.split(commas).filter(Boolean);
      if (pieces.length > 1) joint.push(part);
      for (const piece of new Set([part, ...pieces])) {
        const name = foldName(piece);
        counts.set(name, (counts.get(name) ?? 0) + 1);
      }
    }
  }
  const isProved = (part: string) => {
    const whole = counts.get(foldName(part)) ?? 0;
    const pieces = part.split(commas).filter(Boolean);
    const known = pieces.filter((piece) => (counts.get(foldName(piece)) ?? 0) > whole);
    return known.length >= pieces.length * 0.6;
  };
  const provedShare = joint.length === 0 ? 0 : joint.filter(isProved).length / joint.length;
  const split = (cell: string) => {
    const names: string[] = [];
    for (const part of cell.split(always)) {
      const apart = isProved(part) || (provedShare > 0.6 && isList(part));
      for (const piece of apart ? part.split(commas) : [part]) {
        const name = piece.replace(/\s+/g, ' ').trim();
        if (name && !names.includes(name)) names.push(name);
      }
    }
    return names;
  };
  const known = new Map<string, readonly string[]>();
  return (cell) => {
    const names = known.get(cell) ?? split(cell);
    known.set(cell, names);
    return names;
  };
}

/** Whether the pieces between commas look like names of their own. */
function isList(part: string): boolean {
  return part
    .split(commas)
    .every((piece) => /^[^a-z\d(]/.test(piece) && !/^(?:Ltd|Inc|LLC|GmbH|S\.?A|Lda)\b/.test(piece));
}
