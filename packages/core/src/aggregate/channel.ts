import type { AggregateMeasure } from './aggregate-measure.js';
import type { NumberColumn } from './event-columns.js';
import type { AddedNumber, EventTable, ListName } from './event-table.js';

/** Something that is added up cell by cell while the rows are read. */
export interface Channel {
  readonly name: string;
  /** One for each row of the table. */
  readonly values: NumberColumn['values'];
}

/** The numbers that a measure adds up. */
const numbersBehind: Readonly<Record<AggregateMeasure, readonly AddedNumber[]>> = {
  records: [],
  events: ['eventCount'],
  attendances: ['attendances', 'fromLists'],
  participants: ['people', 'unnamed'],
  organisations: [],
  countries: [],
  contacts: [],
  registered: ['registered'],
  hours: ['hours'],
  noShows: ['noShows'],
  attendanceRate: ['shows', 'expected'],
  meanSize: ['attendances', 'sizedEvents'],
  medianSize: ['attendances', 'sizedEvents'],
};

/** The list whose distinct things a measure counts. */
export const listBehind: Partial<Record<AggregateMeasure, ListName>> = {
  participants: 'person',
  organisations: 'organisation',
  countries: 'country',
};

/** The name of the channel that counts the rows which miss a number. */
export function missingOf(number: AddedNumber): string {
  return `${number} missing`;
}

/** The name of the channel that counts the rows which have any of a list. */
export function namedChannel(list: ListName): string {
  return `${list} named`;
}

/** The channels that the measures need, each once. A channel that would add nothing is left out. */
export function channelsFor(
  table: EventTable,
  measures: readonly AggregateMeasure[],
): readonly Channel[] {
  const channels: Channel[] = [];
  const add = (name: string, values: NumberColumn['values'] | null) => {
    if (values === null || channels.some((channel) => channel.name === name)) return;
    channels.push({ name, values });
  };
  add('held', table.held);
  for (const measure of measures) {
    for (const name of numbersBehind[measure]) {
      const number = table.number(name);
      if (number === null) continue;
      add(name, number.values);
      add(missingOf(name), number.missing);
    }
    const list = listBehind[measure];
    if (list !== undefined) add(namedChannel(list), table.named(list));
  }
  return channels;
}
