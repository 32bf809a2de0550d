import type { CalendarDate } from '../model/calendar-date.js';
import type { Dataset } from '../model/dataset.js';
import type { EventRecord } from '../model/event.js';
import { aggregate } from './aggregate.js';
import type { AggregateMeasure } from './aggregate-measure.js';
import { listBehind } from './channel.js';
import { distinctEffects, type EventSides } from './distinct-effects.js';
import type { Figure } from './figure.js';
import { content, matchEvents } from './match-events.js';
import type { Query } from './query.js';
import { withRegister } from './register.js';

/** What one event did to the figures. */
export interface EventChange {
  readonly kind: 'added' | 'removed' | 'changed';
  readonly before: EventRecord | null;
  readonly after: EventRecord | null;
  /** By measure, in its unit. `medianSize` has none: a median does not come apart. */
  readonly effects: { readonly [measure: string]: number };
}

/** A figure before and after. */
export interface FigureChange {
  readonly before: Figure;
  readonly after: Figure;
  /** After less before; `undefined` where one is not known. */
  readonly difference: number | undefined;
}

/** How two datasets differ in their events and figures. */
export interface Comparison {
  readonly figures: { readonly [measure: string]: FigureChange };
  /** Removed, then changed, then added. Of every measure the effects add up to the difference. */
  readonly changes: readonly EventChange[];
}

/** What to compare, and as of when. */
export interface ComparisonOptions extends Pick<Query, 'measures' | 'where' | 'credit'> {
  /** The days as of which each is counted: with one dataset given twice, two dates of it. */
  readonly asOf?: { readonly before: CalendarDate; readonly after: CalendarDate };
}

const none: Figure = { value: undefined, records: 0, missing: 0 };

/**
 * Compares two datasets, or two dates of one: which events were added, removed or changed, and what
 * each did to every figure.
 *
 * The effects of a distinct measure share a thing that came or went equally among the events that
 * brought or took it. Those of a rate are the changes of its parts against the rate before. A figure
 * that is not known before or after counts from 0.
 *
 * @throws {@link ImpactError} as {@link aggregate} does.
 * @example
 * compareDatasets(january, june, { measures: ['events', 'attendances'] }).figures.events?.difference; // => 7
 */
export function compareDatasets(
  before: Dataset,
  after: Dataset,
  options: ComparisonOptions,
): Comparison {
  const { measures, where, credit, asOf } = options;
  const query = { measures, ...(where && { where }), ...(credit && { credit }) };
  const sides = {
    before: sideOf(before, { ...query, asOf: asOf?.before ?? null }),
    after: sideOf(after, { ...query, asOf: asOf?.after ?? null }),
  };
  const changed = matchEvents(sides.before.events, sides.after.events).filter((pair) =>
    isChange(pair, sides),
  );
  const effects = measures.map((measure) => [measure, effectsOn(measure, sides)] as const);
  return {
    figures: Object.fromEntries(measures.map((measure) => [measure, figureChange(measure, sides)])),
    changes: changed.map((pair) => ({
      kind: pair.before === null ? 'added' : pair.after === null ? 'removed' : 'changed',
      ...pair,
      effects: Object.fromEntries(
        effects.flatMap(([measure, effect]) => (effect ? [[measure, effect(pair)]] : [])),
      ),
    })),
  };
}

interface Side {
  readonly dataset: Dataset;
  /** The events that count. */
  readonly events: readonly EventRecord[];
  readonly ofEvent: ReadonlyMap<string, { readonly [measure: string]: Figure }>;
  readonly whole: { readonly [measure: string]: Figure };
}

type Sides = EventSides<Side>;

function sideOf(dataset: Dataset, query: Query): Side {
  const rows = aggregate(dataset, { ...query, by: ['event'] });
  const ofEvent = new Map(rows.map(({ key, figures }) => [key.event ?? '', figures]));
  const events = withRegister(dataset).events.filter(({ id }) => ofEvent.has(id));
  return { dataset, events, ofEvent, whole: aggregate(dataset, query)[0]?.figures ?? {} };
}

/** An attendance list may change under an event that stays as it is, so its figures are looked at too. */
function isChange({ before, after }: EventPairOf, sides: Sides): boolean {
  if (before === null || after === null || content(before) !== content(after)) return true;
  const figures = [sides.before.ofEvent.get(before.id), sides.after.ofEvent.get(after.id)];
  return JSON.stringify(figures[0]) !== JSON.stringify(figures[1]);
}

type EventPairOf = Pick<EventChange, 'before' | 'after'>;

function figureChange(measure: AggregateMeasure, sides: Sides): FigureChange {
  const before = sides.before.whole[measure] ?? none;
  const after = sides.after.whole[measure] ?? none;
  const known = before.value !== undefined && after.value !== undefined;
  return {
    before,
    after,
    difference: known ? Number(after.value) - Number(before.value) : undefined,
  };
}

function effectsOn(
  measure: AggregateMeasure,
  sides: Sides,
): ((pair: EventPairOf) => number) | undefined {
  const list = listBehind[measure];
  if (list !== undefined) return distinctEffects(list, sides);
  const figure = (side: Side, event: EventRecord | null) =>
    (event && side.ofEvent.get(event.id)?.[measure]) ?? none;
  switch (measure) {
    case 'medianSize':
    case 'contacts':
      return undefined;
    case 'attendanceRate':
    case 'meanSize': {
      const rate = sides.before.whole[measure]?.value ?? 0;
      const { numerator = 0, denominator = 0 } = sides.after.whole[measure] ?? none;
      // Without anything after, the rate before is lost with the events that made it.
      if (denominator === 0) {
        const { denominator: whole = 0 } = sides.before.whole[measure] ?? none;
        return ({ before }) => {
          const part = figure(sides.before, before).numerator ?? 0;
          return whole === 0 ? numerator : -part / whole;
        };
      }
      return ({ before, after }) => {
        const was = figure(sides.before, before);
        const is = figure(sides.after, after);
        const above = (is.numerator ?? 0) - (was.numerator ?? 0);
        const below = (is.denominator ?? 0) - (was.denominator ?? 0);
        return (above - rate * below) / denominator;
      };
    }
    default:
      return ({ before, after }) =>
        (figure(sides.after, after).value ?? 0) - (figure(sides.before, before).value ?? 0);
  }
}
