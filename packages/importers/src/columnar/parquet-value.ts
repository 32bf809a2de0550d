import type { SchemaElement } from 'hyparquet';
import { type ClockUnit, clockText } from './clock-text.js';

/** Mends what the reader of Parquet leaves rough: decimals as products of floats, times as counts. */
export function parquetValue(value: unknown, element: SchemaElement): unknown {
  if (typeof value !== 'number' && typeof value !== 'bigint') return value;
  if (element.converted_type === 'DECIMAL')
    return Number(Number(value).toFixed(element.scale ?? 0));
  const unit = clockUnit(element);
  return unit === undefined ? value : clockText(value, unit);
}

function clockUnit({ logical_type, converted_type }: SchemaElement): ClockUnit | undefined {
  if (logical_type?.type === 'TIME') return logical_type.unit;
  if (converted_type === 'TIME_MILLIS') return 'MILLIS';
  return converted_type === 'TIME_MICROS' ? 'MICROS' : undefined;
}
