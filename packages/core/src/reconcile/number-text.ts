/** A number as findings print it: no thousands separator, at most two decimals. */
export function numberText(value: number): string {
  return String(Math.round(value * 100) / 100);
}
