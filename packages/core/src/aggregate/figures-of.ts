import type { AggregateMeasure } from './aggregate-measure.js';
import { missingOf, namedChannel } from './channel.js';
import { type CountedPass, rowsChannel, type SumOfGroup } from './counted-pass.js';
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
  const rows = pass.whole(rowsChannel) ?? none;
  const held = table.held ? (pass.whole('held') ?? rows) : rows;
  const added = (number: AddedNumber) => addedFigures(table, pass, number, held);
  switch (measure) {
    case 'records': {
      const values = pass.credited(rowsChannel) ?? rows;
      return (group) => figure(values(group), rows(group), 0);
    }
    case 'events': {
      const events = table.number('eventCount');
      const channel = events ? 'eventCount' : table.held ? 'held' : rowsChannel;
      const values = pass.credited(channel) ?? rows;
      const scale = events?.scale ?? 1;
      return (group) => figure(values(group) / scale, held(group), 0);
    }
    case 'attendances': {
      const of = added('attendances');
      const lists = pass.whole('fromLists');
      if (lists === undefined) return of;
      return (group) => {
        const fromLists = lists(group);
        return fromLists === 0 ? of(group) : { ...of(group), fromLists };
      };
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
    case 'participants':
      return distinctFigures(
        pass,
        measure,
        pass.whole('people') ?? none,
        pass.whole('unnamed') ?? held,
      );
    case 'organisations':
    case 'countries': {
      const list = measure === 'countries' ? 'country' : 'organisation';
      const naming = pass.whole(namedChannel(list)) ?? none;
      return distinctFigures(pass, measure, naming, (group) => held(group) - naming(group));
    }
    case 'contacts':
      return () => figure(undefined, 0, 0);
  }
}

const none: SumOfGroup = () => 0;

function addedFigures(
  table: EventTable,
  pass: CountedPass,
  number: AddedNumber,
  held: SumOfGroup,
): FigureOfGroup {
  const column = table.number(number);
  const values = pass.credited(number);
  if (column === null || values === undefined) return (group) => figure(undefined, 0, held(group));
  const missing = pass.whole(missingOf(number)) ?? none;
  const { scale } = column;
  return (group) => {
    const without = missing(group);
    const records = held(group) - without;
    return figure(records === 0 ? undefined : values(group) / scale, records, without);
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
  naming: SumOfGroup,
  missingIn: SumOfGroup,
): FigureOfGroup {
  const distinct = pass.distinct(measure);
  return (group) => {
    const records = naming(group);
    return figure(records === 0 ? undefined : distinct?.[group], records, missingIn(group));
  };
}

/** Counts are made whole for the machine as well: a third of the room of numbers that may have fractions. */
function figure(value: number | undefined, records: number, missing: number): Figure {
  return { value, records: records >>> 0, missing: missing >>> 0 };
}
