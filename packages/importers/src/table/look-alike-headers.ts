import { foldLookAlikes, type Issue, scriptsOf } from '@partnership-impact/core';
import type { Assignment } from './assign-columns.js';
import { placeIn, type Table } from './table.js';

/**
 * Tells headers that were recognised only since letters of another alphabet were read as the Latin
 * ones they look like, such as "Туре" in Cyrillic letters. A header among others of its alphabet is none.
 */
export function lookAlikeHeaders(table: Table, assignment: Assignment): readonly Issue[] {
  const alphabets = new Set(
    table.columns.flatMap(({ header }) => scriptsOf(foldLookAlikes(header))),
  );
  return table.columns.flatMap(({ header, index }): readonly Issue[] => {
    const field = assignment.columns.find((column) => column.header === header)?.field;
    const [other] = scriptsOf(header).filter((script) => script !== 'Latin');
    const folded = foldLookAlikes(header);
    if (!field || !other || alphabets.has(other)) return [];
    return [
      {
        severity: 'note',
        code: 'look-alike-header',
        message: `The header "${header}" is written with ${other} letters that look like Latin ones; it was read as "${folded}".`,
        source: placeIn(table, table.headerRow, index),
      },
    ];
  });
}
