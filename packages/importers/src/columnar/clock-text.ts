const unitsInSecond = { SECONDS: 1, MILLIS: 1e3, MICROS: 1e6, NANOS: 1e9 } as const;

/** What a time of day is counted in. */
export type ClockUnit = keyof typeof unitsInSecond;

/**
 * Writes a time of day that a file counts from midnight.
 *
 * @example
 * clockText(34_200_000_000n, 'MICROS'); // => '09:30:00'
 */
export function clockText(count: number | bigint, unit: ClockUnit): string {
  const seconds = Math.floor(Number(count) / unitsInSecond[unit]);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
