import { foldLookAlikes, type SourceRef, scriptsOf } from '@partnership-impact/core';
import type { Told } from '../messages/issue-messages.js';
import type { Assignment } from './assign-columns.js';
import { placeIn, type Table } from './table.js';

/** A header whose letters are not those that they look like. */
export interface LookAlikeHeader {
  readonly told: Told['look-alike-header'];
  readonly source: SourceRef;
}

/**
 * Tells headers that were recognised only since letters of another alphabet were read as the Latin
 * ones they look like, such as "Туре" in Cyrillic letters. A header among others of its alphabet is none.
 */
export function lookAlikeHeaders(table: Table, assignment: Assignment): readonly LookAlikeHeader[] {
  const alphabets = new Set(
    table.columns.flatMap(({ header }) => scriptsOf(foldLookAlikes(header))),
  );
  return table.columns.flatMap(({ header, index }): readonly LookAlikeHeader[] => {
    const field = assignment.columns.find((column) => column.header === header)?.field;
    const [other] = scriptsOf(header).filter((script) => script !== 'Latin');
    if (!field || !other || alphabets.has(other)) return [];
    return [
      {
        told: { header, script: other, readAs: foldLookAlikes(header) },
        source: placeIn(table, table.headerRow, index),
      },
    ];
  });
}
