import { foldName } from '@partnership-impact/core';
import { onceEach } from '../values/once-each.js';

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
  const times = new Map<string, number>();
  for (const cell of cells) times.set(cell, (times.get(cell) ?? 0) + 1);
  const counts = new Map<string, number>();
  const joint = new Map<string, number>();
  for (const [cell, count] of times) {
    for (const part of cell.split(always)) {
      const pieces = part.split(commas).filter(Boolean);
      if (pieces.length > 1) joint.set(part, (joint.get(part) ?? 0) + count);
      for (const piece of new Set([part, ...pieces])) {
        const name = foldName(piece);
        counts.set(name, (counts.get(name) ?? 0) + count);
      }
    }
  }
  const isProved = (part: string) => {
    const whole = counts.get(foldName(part)) ?? 0;
    const pieces = part.split(commas).filter(Boolean);
    const known = pieces.filter((piece) => (counts.get(foldName(piece)) ?? 0) > whole);
    return known.length >= pieces.length * 0.6;
  };
  let all = 0;
  let proved = 0;
  for (const [part, count] of joint) {
    all += count;
    if (isProved(part)) proved += count;
  }
  const provedShare = all === 0 ? 0 : proved / all;
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
  return onceEach(split);
}

/** Whether the pieces between commas look like names of their own. */
function isList(part: string): boolean {
  return part
    .split(commas)
    .every((piece) => /^[^a-z\d(]/.test(piece) && !/^(?:Ltd|Inc|LLC|GmbH|S\.?A|Lda)\b/.test(piece));
}
