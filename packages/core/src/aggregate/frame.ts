import { ImpactError } from '../errors.js';
import type { Axis } from './axis.js';

/** An axis and its weight in the key of a cell. */
export interface FrameAxis {
  readonly dimension: string;
  readonly values: readonly string[];
  readonly stride: number;
}

/**
 * The room of all cells and totals: a cell's key is the sum of its ranks × strides, the rank after
 * the last standing for a total. Keys in order are cells in printed order, each total after its parts.
 */
export interface Frame {
  readonly axes: readonly FrameAxis[];
  /** All keys are below. */
  readonly limit: number;
}

/**
 * The frame of a query's axes, in the query's order.
 *
 * @throws {@link ImpactError} `limit-exceeded` when the keys are more than numbers can tell apart.
 */
export function frameOf(axes: readonly Pick<Axis, 'dimension' | 'values'>[]): Frame {
  let limit = 1;
  const placed = axes
    .toReversed()
    .map(({ dimension, values }) => {
      const axis = { dimension, values, stride: limit };
      limit *= values.length + 1;
      return axis;
    })
    .toReversed();
  if (limit > 2 ** 48) {
    throw new ImpactError(
      'limit-exceeded',
      `Counting by ${axes.map(({ dimension }) => dimension).join(', ')} makes more than 2^48 cells. ` +
        'Count by fewer dimensions at once.',
    );
  }
  return { axes: placed, limit };
}

/** The rank of a key on an axis. */
export function rankIn(key: number, { stride, values }: FrameAxis): number {
  const room = stride * (values.length + 1);
  // A remainder of fractions takes many times longer than a division.
  return Math.floor((key - Math.floor(key / room) * room) / stride);
}
