import { figureOf } from '../aggregate/figure-of.js';
import type { Dataset } from '../model/dataset.js';
import { onceBeside } from '../model/once.js';
import type { Statement } from '../model/statement.js';

/** The totals that a report states beside a register which holds at most half of each. */
export interface RegisterPart {
  readonly measure: 'events' | 'attendances';
  /** What the register gives. */
  readonly registered: number;
  /** The reported figures for the whole, in the order in which they were read. */
  readonly wholes: readonly Statement[];
}

/**
 * Tells a register that seems to hold a part of what the report speaks of: a table of one period, or of
 * one partner. Two or more figures are stated for the whole project, and each is at least twice what the
 * rows come to.
 *
 * A single figure far above the rows is a contradiction; several of them are more likely another whole.
 */
export const registerPartOf = onceBeside(
  (dataset: Dataset): RegisterPart | null =>
    partBy(dataset, 'attendances') ?? partBy(dataset, 'events'),
);

function partBy(dataset: Dataset, measure: RegisterPart['measure']): RegisterPart | null {
  const { value: registered = 0 } = figureOf(dataset, measure);
  if (registered === 0) return null;
  const wholes = dataset.statements.filter(
    (one) =>
      one.measure === measure &&
      one.role === 'reported' &&
      one.period === null &&
      Object.keys(one.scope).length === 0,
  );
  const far = wholes.every(({ interval }) => interval.low >= 2 * registered);
  return wholes.length > 1 && far ? { measure, registered, wholes } : null;
}
