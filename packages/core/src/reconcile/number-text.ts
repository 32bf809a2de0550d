/** A number as findings print it: no thousands separator, at most two decimals. */
export function numberText(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** Numbers as printed, added up: `3 + 4 = 7`. */
export function additionText(printed: readonly string[], sum: number): string {
  return `${printed.join(' + ')} = ${numberText(sum)}`;
}
