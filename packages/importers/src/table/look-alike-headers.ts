import { foldLookAlikes, scriptsOf } from '@partnership-impact/core';
import type { ToldAt } from '../messages/issue-of.js';
import type { Assignment } from './assign-columns.js';
import { placeIn, type Table } from './table.js';

/**
 * Tells headers that were recognised only since letters of another alphabet were read as the Latin
 * ones they look like, such as "Туре" in Cyrillic letters. A header among others of its alphabet is none.
 */
export function lookAlikeHeaders(
  table: Table,
  assignment: Assignment,
): readonly ToldAt<'look-alike-header'>[] {
  const alphabets = new Set(
    table.columns.flatMap(({ header }) => scriptsOf(foldLookAlikes(header))),
  );
  return table.columns.flatMap(({ header, index }): readonly ToldAt<'look-alike-header'>[] => {
    const field = assignment.columns.find((column) => column.header === header)?.field;
    const [other] = scriptsOf(header).filter((script) => script !== 'Latin');
    if (!field || !other || alphabets.has(other)) return [];
    return [
      {
        severity: 'note',
        code: 'look-alike-header',
        told: { header, script: other, readAs: foldLookAlikes(header) },
        source: placeIn(table, table.headerRow, index),
      },
    ];
  });
}
