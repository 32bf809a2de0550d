/** The interval in which a share lies with 95 %, after Wilson. */
export function wilson(part, whole) {
  if (whole === 0) return [0, 1];
  const z = 1.96;
  const share = part / whole;
  const middle = share + (z * z) / (2 * whole);
  const spread = z * Math.sqrt((share * (1 - share)) / whole + (z * z) / (4 * whole * whole));
  const below = 1 + (z * z) / whole;
  return [Math.max(0, (middle - spread) / below), Math.min(1, (middle + spread) / below)];
}

/** A share with its interval, as the tables print it; empty where nothing was tried. */
export function shareText(part, whole) {
  if (whole === 0) return '';
  const [low, high] = wilson(part, whole);
  return `${(part / whole).toFixed(3)} (${low.toFixed(3)}–${high.toFixed(3)})`;
}
