import type { RecordSource, Statement } from '@partnership-impact/core';
import type { NumberReading } from '../values/number.js';

/** A statement of a read number: none for a text without one. A range has the middle as its value. */
export function statementOf(
  reading: NumberReading,
  given: Pick<Statement, 'role' | 'measure' | 'scope'> & {
    readonly source: RecordSource;
    readonly period?: Statement['period'];
    readonly passage?: string | null;
  },
): readonly Statement[] {
  if ('problem' in reading) return [];
  const { interval, printed } = reading;
  const value = reading.value ?? (interval.low + (interval.high ?? interval.low)) / 2;
  return [{ period: null, passage: null, ...given, value, interval, printed: printed.trim() }];
}
