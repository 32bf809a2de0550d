import type { Dataset } from '../model/dataset.js';
import { tableOf } from './dataset-table.js';
import type { CodeColumn, EventColumns, NumberColumn } from './event-columns.js';
import { creditedDimensions, dayReading, knownDimensions } from './event-dimensions.js';
import { withRegister } from './register.js';

/**
 * The events of a dataset as columns, in printed names, to keep, to send or to turn into an Arrow table.
 *
 * Attendance lists become the people of each event; people without a pseudonym are left out, so figures
 * from the columns can lack attendances of lists. Marks of absence are left out as well.
 *
 * @example
 * columnsOf(dataset).codes.type?.values; // => ['Igniting event', 'Peer-learning event']
 */
export function columnsOf(dataset: Dataset): EventColumns {
  const table = tableOf(dataset);
  const registered = withRegister(dataset);
  const codes: Record<string, CodeColumn> = {};
  for (const dimension of knownDimensions(registered)) {
    if (creditedDimensions.has(dimension)) continue;
    if (dimension !== 'day' && dayReading(dimension, undefined)) continue;
    const column = table.column(dimension);
    if (column.values.some((value) => value !== null)) codes[dimension] = column;
  }
  const partners = table.list('partner');
  const people = table.list('person');
  const start = dataset.project?.period?.start;
  return {
    length: table.length,
    codes,
    ...(partners && {
      partners,
      targetGroups: partners.values.map((name) => table.targetGroup(name ?? '')),
    }),
    ...(people && { people }),
    ...numbersIn(dataset),
    ...(table.held && { cancelled: table.held.map((held) => 1 - held) }),
    ...(start !== undefined && { projectStart: start }),
    types: dataset.eventTypes.map(({ name }) => name),
  };
}

function numbersIn(
  dataset: Dataset,
): Pick<EventColumns, 'headcount' | 'registered' | 'hours' | 'eventCount'> {
  const { events } = withRegister(dataset);
  const columns: Record<string, NumberColumn> = {};
  for (const field of ['headcount', 'registered', 'hours', 'eventCount'] as const) {
    const missing = Uint8Array.from(events, (event) => (event[field] === null ? 1 : 0));
    if (!missing.includes(0)) continue;
    const values = Float64Array.from(events, (event) => event[field] ?? 0);
    columns[field] = { values, missing: missing.includes(1) ? missing : null };
  }
  return columns;
}
