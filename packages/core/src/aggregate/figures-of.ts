import type { AggregateMeasure } from './aggregate-measure.js';
import { missingOf, namedChannel } from './channel.js';
import { type CountedPass, rowsChannel } from './counted-pass.js';
import type { AddedNumber, EventTable } from './event-table.js';
import type { Figure } from './figure.js';

/** The figure of a group of a pass. */
export type FigureOfGroup = (group: number) => Figure;

/** How to make the figures of one measure from the sums of a pass. */
export function figuresOf(
  table: EventTable,
  pass: CountedPass,
  measure: AggregateMeasure,
): FigureOfGroup {
  const rows = pass.whole(rowsChannel) ?? new Float64Array(pass.keys.length);
  const held = table.held ? (pass.whole('held') ?? rows) : rows;
  const added = (number: AddedNumber) => addedFigures(table, pass, number, held);
  switch (measure) {
    case 'records': {
      const values = pass.credited(rowsChannel) ?? rows;
      return (group) => figure(values[group], rows[group], 0);
    }
    case 'events': {
      const events = table.number('eventCount');
      const values = pass.credited(
        events ? 'eventCount' : table.held ? 'held' : rowsChannel,
      ) as Float64Array;
      const scale = events?.scale ?? 1;
      return (group) => figure((values[group] as number) / scale, held[group], 0);
    }
    case 'attendances': {
      const of = added('attendances');
      const lists = pass.whole('fromLists');
      return lists === undefined
        ? of
        : (group) => (lists[group] ? { ...of(group), fromLists: lists[group] } : of(group));
    }
    case 'registered':
    case 'hours':
    case 'noShows':
      return added(measure);
    case 'attendanceRate':
      return rates(added('shows'), added('expected'));
    case 'meanSize':
      return rates(added('attendances'), added('sizedEvents'));
    case 'medianSize': {
      const of = added('attendances');
      return (group) => ({ ...of(group), value: pass.medians?.[group] });
    }
    case 'participants': {
      const unnamed = pass.whole('unnamed');
      return distinctFigures(
        pass,
        measure,
        pass.whole('people'),
        (group) => unnamed?.[group] ?? held[group] ?? 0,
      );
    }
    case 'organisations':
    case 'countries': {
      const naming = pass.whole(namedChannel(measure === 'countries' ? 'country' : 'organisation'));
      return distinctFigures(
        pass,
        measure,
        naming,
        (group) => (held[group] ?? 0) - (naming?.[group] ?? 0),
      );
    }
    case 'contacts':
      return () => figure(undefined, 0, 0);
  }
}

function addedFigures(
  table: EventTable,
  pass: CountedPass,
  number: AddedNumber,
  held: Float64Array,
): FigureOfGroup {
  const column = table.number(number);
  const values = pass.credited(number);
  if (column === null || values === undefined) return (group) => figure(undefined, 0, held[group]);
  const missing = pass.whole(missingOf(number));
  const { scale } = column;
  return (group) => {
    const without = missing === undefined ? 0 : (missing[group] as number);
    const records = (held[group] as number) - without;
    return figure(records === 0 ? undefined : (values[group] as number) / scale, records, without);
  };
}

function rates(above: FigureOfGroup, below: FigureOfGroup): FigureOfGroup {
  return (group) => {
    const { value: numerator = 0, records, missing } = above(group);
    const { value: denominator = 0 } = below(group);
    const value = denominator === 0 ? undefined : numerator / denominator;
    return { value, records, missing, numerator, denominator };
  };
}

function distinctFigures(
  pass: CountedPass,
  measure: AggregateMeasure,
  naming: Float64Array | undefined,
  missingIn: (group: number) => number,
): FigureOfGroup {
  const distinct = pass.distinct(measure);
  return (group) => {
    const records = naming?.[group] ?? 0;
    return figure(records === 0 ? undefined : distinct?.[group], records, missingIn(group));
  };
}

function figure(value: number | undefined, records = 0, missing = 0): Figure {
  return { value, records, missing };
}
