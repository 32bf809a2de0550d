/**
 * Where two values of plain records differ first, or `undefined`. Numbers may differ in the last
 * digits: a naive sum of tenths or thirds does.
 */
export function firstDifference(found: unknown, expected: unknown, at = ''): string | undefined {
  if (typeof found === 'number' && typeof expected === 'number') {
    const slack = 1e-9 * Math.max(1, Math.abs(expected));
    return Math.abs(found - expected) <= slack ? undefined : told(found, expected, at);
  }
  if (!isRecord(found) || !isRecord(expected)) {
    return found === expected ? undefined : told(found, expected, at);
  }
  for (const name of new Set([...Object.keys(expected), ...Object.keys(found)])) {
    const difference = firstDifference(found[name], expected[name], `${at}.${name}`);
    if (difference !== undefined) return difference;
  }
  return undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function told(found: unknown, expected: unknown, at: string): string {
  return `${at}: found ${String(found)}, expected ${String(expected)}`;
}
