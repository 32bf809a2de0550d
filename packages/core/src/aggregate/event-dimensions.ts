import { unknownReference } from '../errors.js';
import type { CalendarDate } from '../model/calendar-date.js';
import type { Dataset } from '../model/dataset.js';
import type { EventRecord } from '../model/event.js';
import type { Level } from '../model/event-type.js';
import { type Dimension, dimensionIds, type Scope } from '../model/scope.js';
import { vocabularyOf } from '../model/vocabulary.js';
import { oncePerRecords } from '../model/with-stated.js';
import { isoWeek, projectMonthOf, quarterOf } from './calendar-parts.js';

/** Dimensions of which one event may have several values. */
export const creditedDimensions: ReadonlySet<string> = new Set(['partner', 'targetGroup']);

/** How a dimension's value is read from an event, and how its text is printed in figures. */
export interface DimensionReading {
  /** The text as the record gives it; `null` where it gives none. */
  readonly text: (event: EventRecord) => string | null;
  /** The printed value of a text; called once for each distinct text. */
  readonly value: (text: string) => string | null;
}

/**
 * How to read a dimension that has one value for each event.
 *
 * @throws {@link ImpactError} `unknown-reference` for a name that is neither a dimension of the model
 *   nor an extra column of the register.
 */
export function dimensionReading(dataset: Dataset, dimension: Dimension): DimensionReading {
  const vocabulary = vocabularyOf(dataset);
  const asPrinted = (text: string) => vocabulary.value(dimension, text) || null;
  const ofDay = dayReading(dimension, dataset.project?.period?.start);
  if (ofDay) return { text: (event) => event.start, value: ofDay };
  switch (dimension) {
    case 'event':
      return { text: (event) => event.id, value: (id) => id };
    case 'title':
      return { text: (event) => event.title, value: asPrinted };
    case 'type':
      return { text: (event) => event.type, value: asPrinted };
    case 'country':
      return { text: (event) => event.country, value: asPrinted };
    case 'setting':
      return { text: (event) => event.setting, value: asPrinted };
    case 'mode':
      return { text: (event) => event.mode, value: asPrinted };
    case 'workPackage':
      return { text: (event) => event.workPackage, value: asPrinted };
    case 'activity':
      return { text: (event) => event.activity, value: asPrinted };
    case 'level':
      return { text: levelReading(dataset), value: (text) => text };
    default:
      if (!hasExtra(dataset, dimension)) {
        throw unknownReference('dimension', dimension, knownDimensions(dataset));
      }
      return { text: (event) => event.extra[dimension] ?? null, value: asPrinted };
  }
}

/**
 * The dimensions of the model, and the extra columns of the register. The `event`, by its `id`, and
 * its `title` are dimensions too and are left out here, since no figure is published by them.
 */
export function knownDimensions(dataset: Dataset): readonly string[] {
  return [...dimensionIds, ...[...extraColumns(dataset)].sort()];
}

/** Whether figures can be counted in a scope: whether the register has all its dimensions. */
export function isCountable(dataset: Dataset, scope: Scope): boolean {
  const known: readonly string[] = [...dimensionIds, 'title'];
  return Object.keys(scope).every((name) => known.includes(name) || hasExtra(dataset, name));
}

function hasExtra(dataset: Dataset, name: string): boolean {
  return extraColumns(dataset).has(name);
}

const extraColumns = oncePerRecords(({ events }): ReadonlySet<string> => {
  const columns = new Set<string>();
  for (const { extra } of events) for (const name of Object.keys(extra)) columns.add(name);
  return columns;
});

/** How to read a dimension of time from a day; `undefined` for a dimension that is none. */
export function dayReading(
  dimension: string,
  projectStart: CalendarDate | undefined,
): ((date: CalendarDate) => string | null) | undefined {
  switch (dimension) {
    case 'day':
      return (date) => date;
    case 'week':
      return isoWeek;
    case 'month':
      return (date) => date.slice(0, 7);
    case 'quarter':
      return quarterOf;
    case 'year':
      return (date) => date.slice(0, 4);
    case 'projectMonth':
      return (date) => (projectStart === undefined ? null : projectMonthOf(date, projectStart));
    default:
      return undefined;
  }
}

/**
 * An event's own level. Where the register writes "European" in its country column, an event with
 * a country there is national. Else the level of its type.
 */
function levelReading(dataset: Dataset): (event: EventRecord) => Level | null {
  const vocabulary = vocabularyOf(dataset);
  const byType = new Map(dataset.eventTypes.map(({ name, level }) => [name, level]));
  const countryOrLevel = dataset.events.some(
    ({ country, level }) => country === null && level === 'international',
  );
  return ({ level, country, type }) => {
    if (level !== null) return level;
    if (countryOrLevel && country !== null) return 'national';
    const name = type === null ? undefined : vocabulary.type(type);
    return (name === undefined ? null : byType.get(name)) ?? null;
  };
}
