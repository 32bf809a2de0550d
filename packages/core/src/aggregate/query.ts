import type { CalendarDate } from '../model/calendar-date.js';
import type { Period } from '../model/period.js';
import type { Dimension, Scope } from '../model/scope.js';
import type { AggregateMeasure } from './aggregate-measure.js';

/** The part of a dataset that is counted; everything where left out. */
export interface Where {
  readonly scope?: Scope;
  /** Events whose first day lies in the period. An event without a date lies in none. */
  readonly period?: Period;
}

/**
 * To whom an event of several partners is credited when figures are counted by partner or target
 * group: to each in `full`, to each an equal part (`shared`), or to the first alone (`lead`).
 */
export type Credit = 'full' | 'shared' | 'lead';

/**
 * `rollup`: a total over the last dimension, over the last two, and so on to the grand total.
 * `cube`: a total over every choice of dimensions.
 */
export type Totals = 'none' | 'rollup' | 'cube';

/** How one figure is counted. */
export type FigureOptions = Pick<Query, 'credit' | 'asOf'>;

/** What to count, by what, and where. */
export interface Query {
  readonly measures: readonly AggregateMeasure[];
  /** Left out: nothing, so one row for the whole. */
  readonly by?: readonly Dimension[];
  readonly where?: Where;
  /** `none` where left out. */
  readonly totals?: Totals;
  /** `full` where left out: parts then add up to more than the total. */
  readonly credit?: Credit;
  /** Leaves out events that begin after the day. An event without a date stays. */
  readonly asOf?: CalendarDate | null;
}
