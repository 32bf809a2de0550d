/** The values that a figure may have, both ends included. */
export interface ValueRange {
  readonly low: number;
  readonly high: number;
}

/** Room for the last bits of a division. */
const epsilon = 1e-9;

/** Whether two ranges have a value in common. */
export function doRangesMeet(a: ValueRange, b: ValueRange): boolean {
  const room = epsilon * Math.max(1, Math.abs(a.low), Math.abs(b.low));
  return a.low <= b.high + room && b.low <= a.high + room;
}

/** Whether the first range holds the whole second one. */
export function doesRangeHold(outer: ValueRange, inner: ValueRange): boolean {
  const room = epsilon * Math.max(1, Math.abs(outer.low), Math.abs(inner.low));
  return outer.low <= inner.low + room && inner.high <= outer.high + room;
}
