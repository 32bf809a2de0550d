import type { EventColumns, NumberColumn } from './event-columns.js';
import type { AddedNumber } from './event-table.js';
import { asList } from './list-column.js';

/** A number that events add, as it is or as it follows from columns; `null` where no row gives it. */
export function numberInColumns(columns: EventColumns, name: AddedNumber): NumberColumn | null {
  switch (name) {
    case 'eventCount':
      return columns.eventCount ?? null;
    case 'registered':
    case 'hours':
      return columns[name] ?? null;
    case 'attendances':
      return attendancesIn(columns);
    case 'sizedEvents': {
      const attendances = attendancesIn(columns);
      const counts = columns.eventCount?.values;
      return (
        attendances &&
        numbers(columns.length, (row) => (lacks(attendances, row) ? 0 : (counts?.[row] ?? 1)))
      );
    }
    case 'fromLists': {
      const { headcount } = columns;
      return peopleIn(columns, (people, row) => (people > 0 && lacks(headcount, row) ? 1 : 0));
    }
    case 'people':
      return peopleIn(columns, (people) => people);
    case 'unnamed':
      return peopleIn(columns, (people) => (people === 0 ? 1 : 0));
    case 'shows':
    case 'noShows':
    case 'expected':
      return turnoutIn(columns, name);
  }
}

function lacks(column: NumberColumn | undefined, row: number): boolean {
  return column === undefined || column.missing?.[row] === 1;
}

function peopleIn(
  { people, length }: EventColumns,
  numberOfPeople: (people: number, row: number) => number | null,
): NumberColumn | null {
  if (people === undefined) return null;
  const { offsets } = asList(people, length);
  return numbers(length, (row) =>
    numberOfPeople((offsets[row + 1] as number) - (offsets[row] as number), row),
  );
}

/** The headcount, else the number of people, where any are named. */
function attendancesIn(columns: EventColumns): NumberColumn | null {
  const { headcount } = columns;
  const listed = peopleIn(columns, (people) => people || null);
  if (listed === null) return headcount ?? null;
  return numbers(columns.length, (row) => {
    const told = lacks(headcount, row) ? listed : headcount;
    return told === undefined || lacks(told, row) ? null : (told.values[row] as number);
  });
}

function turnoutIn(
  columns: EventColumns,
  name: 'shows' | 'noShows' | 'expected',
): NumberColumn | null {
  const { registered } = columns;
  const attendances = attendancesIn(columns);
  if (!registered || !attendances) return null;
  return numbers(columns.length, (row) => {
    if (registered.missing?.[row] || attendances.missing?.[row]) return null;
    const signedUp = registered.values[row] as number;
    const came = attendances.values[row] as number;
    if (came > signedUp) return null;
    return { shows: came, noShows: signedUp - came, expected: signedUp }[name];
  });
}

function numbers(length: number, valueAt: (row: number) => number | null): NumberColumn {
  const values = new Float64Array(length);
  const missing = new Uint8Array(length);
  for (let row = 0; row < length; row += 1) {
    const value = valueAt(row);
    if (value === null) missing[row] = 1;
    else values[row] = value;
  }
  return { values, missing: missing.includes(1) ? missing : null };
}
