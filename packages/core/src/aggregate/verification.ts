import type { Dataset } from '../model/dataset.js';
import type { Statement } from '../model/statement.js';
import { isCountable } from './event-dimensions.js';
import type { Figure } from './figure.js';
import { figureOf } from './figure-of.js';
import { type Rate, rateOf } from './rate.js';

/** A stated figure beside the records. */
export interface Verification {
  readonly recounted: Figure;
  /** The verification factor of data quality audits: recounted of reported. Below 1: over-reported. */
  readonly factor: Rate;
  /** Recounted less reported, in the measure's unit. */
  readonly variance: number | undefined;
}

/**
 * Recounts what a statement states, in its scope and period.
 *
 * @returns `undefined` for a statement that no measure fits, or whose scope the register does not cover.
 * @example
 * verificationOf(dataset, statement)?.factor.value; // => 1.215
 */
export function verificationOf(dataset: Dataset, statement: Statement): Verification | undefined {
  const { measure, scope, period, value } = statement;
  if (measure === null || !isCountable(dataset, scope)) return undefined;
  const recounted = figureOf(dataset, measure, { scope, ...(period && { period }) });
  return {
    recounted,
    factor: rateOf(recounted.value, value),
    variance: recounted.value === undefined ? undefined : recounted.value - value,
  };
}
