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

type Effect = (pair: EventPairOf) => number;

function effectsOn(measure: AggregateMeasure, sides: Sides): Effect | undefined {
  const list = listBehind[measure];
  if (list !== undefined) return distinctEffects(list, sides);
  switch (measure) {
    case 'medianSize':
    case 'contacts':
      return undefined;
    case 'attendanceRate':
    case 'meanSize':
      return rateEffects(measure, sides);
    default:
      return ({ before, after }) =>
        (ofEvent(sides.after, after, measure).value ?? 0) -
        (ofEvent(sides.before, before, measure).value ?? 0);
  }
}

function rateEffects(measure: AggregateMeasure, sides: Sides): Effect {
  const before = sides.before.whole[measure] ?? none;
  const { numerator = 0, denominator = 0 } = sides.after.whole[measure] ?? none;
  if (denominator !== 0) {
    const { value: rate = 0 } = before;
    return (pair) => {
      const was = ofEvent(sides.before, pair.before, measure);
      const is = ofEvent(sides.after, pair.after, measure);
      const above = (is.numerator ?? 0) - (was.numerator ?? 0);
      const below = (is.denominator ?? 0) - (was.denominator ?? 0);
      return (above - rate * below) / denominator;
    };
  }
  // Without anything after, the rate before is lost with the events that made it.
  const { denominator: whole = 0 } = before;
  if (whole === 0) return () => numerator;
  return (pair) => -(ofEvent(sides.before, pair.before, measure).numerator ?? 0) / whole;
}

function ofEvent(side: Side, event: EventRecord | null, measure: AggregateMeasure): Figure {
  return (event && side.ofEvent.get(event.id)?.[measure]) ?? none;
}
