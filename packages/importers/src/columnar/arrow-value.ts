import type { DataType, Dictionary, List, Time, Timestamp } from 'apache-arrow';
import { type ClockUnit, clockText } from './clock-text.js';

const clockUnits: readonly ClockUnit[] = ['SECONDS', 'MILLIS', 'MICROS', 'NANOS'];

/** As much of the module `apache-arrow` as tells the types of values. */
export interface ArrowTypes {
  readonly DataType: typeof DataType;
}

/**
 * A value of an Arrow vector as a plain one: dates and moments come as numbers there, decimals as
 * words of 32 bits, lists as vectors.
 */
export function arrowValue(value: unknown, type: DataType, arrow: ArrowTypes): unknown {
  if (value === null || value === undefined) return null;
  const { DataType } = arrow;
  if (DataType.isDictionary(type)) return arrowValue(value, (type as Dictionary).dictionary, arrow);
  if (DataType.isDate(type) || DataType.isTimestamp(type as Timestamp))
    return new Date(Number(value));
  if (DataType.isTime(type)) {
    return clockText(value as number | bigint, clockUnits[(type as Time).unit] ?? 'SECONDS');
  }
  if (DataType.isDecimal(type)) return Number(`${String(value)}e${-type.scale}`);
  if (DataType.isList(type) || DataType.isFixedSizeList(type)) {
    const [child] = (type as List).children;
    return (
      child && Array.from(value as Iterable<unknown>, (one) => arrowValue(one, child.type, arrow))
    );
  }
  return value;
}
