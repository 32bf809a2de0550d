import type { Interval } from '@partnership-impact/core';
import { type NumberReading, readNumber } from '../../values/number.js';

/**
 * Writes a count of a register. One that could not be read stands as it was printed, so that it is
 * seen and told again; never where it would now read as a number.
 */
export function countText(
  value: number | null,
  interval: Interval | null,
  printed = '',
): string | number {
  if (value !== null) return value;
  const reading = ownReading(printed);
  if (interval === null) {
    const isPlain = !('problem' in reading) && reading.notes.length === 0;
    return isPlain ? '' : printed;
  }
  return allows(reading, interval) ? printed : rangeText(interval);
}

/**
 * Writes a stated figure so that it reads back as the same value and interval: as a number, as it
 * was printed, or as a range.
 */
export function statedText(value: number, interval: Interval, printed: string): string | number {
  if (interval.low === value && interval.high === value) return value;
  const reading = ownReading(printed);
  const isSame = allows(reading, interval) && !('problem' in reading) && reading.value === value;
  return isSame ? printed : rangeText(interval);
}

function ownReading(printed: string): NumberReading {
  return readNumber(printed, { separators: '1,234.5' });
}

function allows(reading: NumberReading, { low, high }: Interval): boolean {
  return !('problem' in reading) && reading.interval.low === low && reading.interval.high === high;
}

function rangeText({ low, high }: Interval): string {
  return high === null ? `${low}+` : `${low} - ${high}`;
}
