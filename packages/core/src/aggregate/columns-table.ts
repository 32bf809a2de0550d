import { ImpactError, unknownReference } from '../errors.js';
import { onceBeside, onceEach } from '../model/once.js';
import { dimensionIds } from '../model/scope.js';
import { readValues } from './encode-texts.js';
import type { CodeColumn, CodeListColumn, EventColumns, NumberColumn } from './event-columns.js';
import { creditedDimensions, dayReading } from './event-dimensions.js';
import type { AddedNumber, EventTable, ListName } from './event-table.js';
import { exactNumbers } from './exact-numbers.js';
import { givenNumbers } from './given-number.js';
import { orderedValues } from './key-order.js';
import { asList, namedRows, withDistinctValues } from './list-column.js';
import { numberInColumns } from './number-in-columns.js';
import { isCredited, partnerColumn } from './partner-columns.js';

/**
 * Columns as the engine reads them. What follows from a column is made once and kept beside it.
 *
 * @throws {@link ImpactError} `invalid-option` for a column that is not as long as `length` says.
 */
export const tableOfColumns = onceBeside((given: EventColumns): EventTable => {
  assertLengths(given);
  const columns = { ...given };
  for (const name of ['headcount', 'registered', 'hours', 'eventCount'] as const) {
    const column = givenNumbers(given[name]);
    if (column) columns[name] = column;
  }
  const { length, cancelled, partners, targetGroups = [], types = [] } = columns;
  const list: EventTable['list'] = onceEach((name) => {
    const column = withDistinctValues(listIn(columns, name));
    return cancelled && name !== 'partner' && column ? withoutRows(column, cancelled) : column;
  });
  const groups = new Map(partners?.values.map((name, code) => [name, targetGroups[code] ?? null]));
  const table: EventTable = {
    length,
    held: cancelled ? cancelled.map((one) => 1 - one) : null,
    column: onceEach((dimension) =>
      creditedDimensions.has(dimension)
        ? partnerColumn(table, dimension)
        : columnIn(columns, dimension),
    ),
    number: onceEach((name: AddedNumber) => {
      const number = numberInColumns(columns, name);
      return number && exactNumbers(cancelled ? withNought(number, cancelled) : number);
    }),
    list,
    isCredited: (dimension) => isCredited(table, dimension),
    named: onceEach((name) => namedRows(list(name))),
    value: (_, text) => text,
    targetGroup: (partner) => groups.get(partner) ?? null,
    ordered: (dimension, values) => orderedValues(types, dimension, values),
  };
  return table;
});

function columnIn({ codes, length, projectStart }: EventColumns, dimension: string): CodeColumn {
  const own = codes[dimension];
  if (own) return own;
  const ofDay = dayReading(dimension, projectStart);
  const { day } = codes;
  if (ofDay && day) {
    return readValues(day, ofDay);
  }
  const known: readonly string[] = dimensionIds;
  if (known.includes(dimension)) return { codes: new Uint8Array(length), values: [null] };
  throw unknownReference('dimension', dimension, [...known, ...Object.keys(codes)]);
}

function listIn(columns: EventColumns, name: ListName): CodeListColumn | CodeColumn | null {
  switch (name) {
    case 'partner':
    case 'organisation':
      return columns.partners ?? null;
    case 'person':
      return columns.people ?? null;
    case 'country':
      return columns.codes.country ?? null;
  }
}

function withoutRows(column: CodeListColumn | CodeColumn, left: Uint8Array): CodeListColumn {
  const list = asList(column, left.length);
  const offsets = new Uint32Array(left.length + 1);
  const codes: number[] = [];
  left.forEach((out, row) => {
    if (!out) codes.push(...list.codes.subarray(list.offsets[row], list.offsets[row + 1]));
    offsets[row + 1] = codes.length;
  });
  return { offsets, codes: Uint32Array.from(codes), values: list.values };
}

function withNought({ values, missing }: NumberColumn, left: Uint8Array): NumberColumn {
  return {
    values: values.map((value, row) => (left[row] ? 0 : value)),
    missing: missing === null ? null : missing.map((out, row) => (left[row] ? 0 : out)),
  };
}

function assertLengths(columns: EventColumns): void {
  const { length, codes, partners, people, cancelled } = columns;
  const { headcount, registered, hours, eventCount } = columns;
  const rows = (column: CodeListColumn | CodeColumn | undefined) =>
    column && ('offsets' in column ? column.offsets.length - 1 : column.codes.length);
  const lengths: Record<string, number | undefined> = {
    partners: rows(partners),
    people: rows(people),
    cancelled: cancelled?.length,
    headcount: headcount?.values.length,
    registered: registered?.values.length,
    hours: hours?.values.length,
    eventCount: eventCount?.values.length,
  };
  for (const [name, column] of Object.entries(codes)) lengths[name] = rows(column);
  for (const name of Object.keys(codes)) {
    if (creditedDimensions.has(name)) {
      throw new ImpactError(
        'invalid-option',
        `Give "${name}" as "partners" and "targetGroups", which may name several for one event.`,
      );
    }
  }
  const wrong = Object.entries(lengths).find(
    ([, count]) => count !== undefined && count !== length,
  );
  if (wrong === undefined) return;
  throw new ImpactError(
    'invalid-option',
    `The column "${wrong[0]}" has ${wrong[1]} rows; ${length} are said. Give columns of one length.`,
  );
}
