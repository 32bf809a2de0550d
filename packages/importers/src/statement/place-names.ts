import type { Dataset } from '@partnership-impact/core';
import { foldWords } from '../values/plain-text.js';

/** A name of at most four words, without digits. */
const name = /^\p{Lu}[\p{L}\p{M}'’.-]*(?: [\p{L}\p{M}'’.-]+){0,3}$/u;

/** The names that the register's own columns hold, folded, as "Lisbon" and "Living Lab Ghent". */
export function placeNames({ events }: Pick<Dataset, 'events'>): ReadonlySet<string> {
  const cells = new Set(events.flatMap(({ extra }) => Object.values(extra)));
  const names = [...cells].filter((cell) => cell.length > 2 && name.test(cell));
  return new Set(
    names.map((cell) =>
      foldWords(cell)
        .replace(/['’.-]/g, ' ')
        .trim(),
    ),
  );
}
