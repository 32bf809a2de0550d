import { dayNumber } from '@partnership-impact/core';
import { readDate } from '../values/date.js';
import type { DateOrder } from '../values/date-order.js';

const clock = /(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?:[.,]\d+)? ?([ap])?\.?m?\.?/i;

/**
 * The moment of a time stamp, in minutes from 1970 on the clock of the list; its zone is not
 * looked at, since only lengths of time are made of it.
 *
 * @returns `undefined` where the text holds no time of day.
 */
export function momentOf(text: string, order: DateOrder | undefined): number | undefined {
  const parts = clock.exec(text.replace(/^.*?\d[ ,T]+(?=\d{1,2}:)/, ''));
  if (!parts) return undefined;
  const [, hour, minute, second = '0', half] = parts;
  let hours = Number(hour) % (half ? 12 : 24);
  if (half?.toLowerCase() === 'p') hours += 12;
  const reading = readDate(text.replace(/,? +(?=\d{1,2}:)/, ' '), order ? { order } : {});
  const day = 'problem' in reading ? 0 : dayNumber(reading.start);
  return day * 1440 + hours * 60 + Number(minute) + Number(second) / 60;
}

/** A stretch of time that a person was there, in minutes from 1970. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The minutes that some stretches cover together; time on two devices at once counts once. */
export function minutesCovered(stretches: readonly Stretch[]): number {
  const sorted = [...stretches].sort((a, b) => a.from - b.from);
  let covered = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const { from, to } of sorted) {
    covered += Math.max(0, to - Math.max(from, reached));
    reached = Math.max(reached, to);
  }
  return covered;
}
