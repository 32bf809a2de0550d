import type { Dataset } from '@partnership-impact/core';
import { foldWords } from '../values/plain-text.js';

/** What no name of a place holds. A class of letters would take a millisecond to compile. */
const noName = /[\d!"#%&()*+,/:;<=>?@[\\\]_|{}€–—]/;

/** The names that the register's own columns hold, folded, as "Lisbon" and "Living Lab Ghent". */
export function placeNames({ events }: Pick<Dataset, 'events'>): ReadonlySet<string> {
  const cells = new Set(events.flatMap(({ extra }) => Object.values(extra)));
  const names = [...cells].filter(isName);
  return new Set(
    names.map((cell) =>
      foldWords(cell)
        .replace(/['’.-]/g, ' ')
        .trim(),
    ),
  );
}

/** At most four words, of which the first has a capital letter. */
function isName(cell: string): boolean {
  const [first = ''] = cell;
  const hasCapital = first !== first.toLowerCase();
  return hasCapital && cell.length > 2 && cell.split(' ').length <= 4 && !noName.test(cell);
}
