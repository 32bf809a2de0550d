import type { SumEquation } from './sum-equation.js';

/** Hidden cells with their sign, and what they add up to. */
export interface OpenEquation {
  readonly terms: ReadonlyMap<number, 1 | -1>;
  readonly sum: number;
}

/** A sum with its hidden cells on one side and what is shown on the other. */
export function openEquation(
  { total, parts }: SumEquation,
  values: readonly (number | undefined)[],
  hidden: ReadonlySet<number>,
): OpenEquation {
  const terms = new Map<number, 1 | -1>();
  let sum = 0;
  for (const part of parts) {
    if (hidden.has(part)) terms.set(part, 1);
    else sum -= values[part] ?? 0;
  }
  if (hidden.has(total)) terms.set(total, -1);
  else sum += values[total] ?? 0;
  return { terms, sum };
}
