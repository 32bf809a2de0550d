import type { SumEquation } from './sum-equation.js';

/** Large enough that a chance division by zero does not happen in tables of any size. */
const prime = 2_147_483_647n;

/**
 * The hidden cells whose value a reader can compute from the cells that are shown.
 *
 * Two attacks are tried: solving the sums as linear equations, and narrowing each hidden cell
 * between 1 (zeros are shown, so a hidden cell is none) and what its sums leave for it.
 */
export function exposedCells(
  equations: readonly SumEquation[],
  values: readonly (number | undefined)[],
  hidden: ReadonlySet<number>,
): ReadonlySet<number> {
  const open = equations
    .map(({ total, parts }) => openEquation(total, parts, values, hidden))
    .filter(({ terms }) => terms.size > 0);
  return new Set([...solvedCells(open, hidden), ...pinnedCells(open, hidden)]);
}

/** Hidden cells with their sign, and what they add up to. */
interface OpenEquation {
  readonly terms: ReadonlyMap<number, 1 | -1>;
  readonly sum: number;
}

function openEquation(
  total: number,
  parts: readonly number[],
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

/** Cells that stand alone in a row of the reduced system: they have one solution. */
function solvedCells(
  equations: readonly OpenEquation[],
  hidden: ReadonlySet<number>,
): readonly number[] {
  const columns = [...hidden];
  const rows = equations.map(({ terms }) =>
    columns.map((cell) => (BigInt(terms.get(cell) ?? 0) + prime) % prime),
  );
  let pivotRow = 0;
  const solved: number[] = [];
  for (let column = 0; column < columns.length && pivotRow < rows.length; column += 1) {
    const found = rows.findIndex((row, index) => index >= pivotRow && row[column] !== 0n);
    if (found < 0) continue;
    const pivot = rows[found] as bigint[];
    rows[found] = rows[pivotRow] as bigint[];
    const scale = inverse(pivot[column] as bigint);
    const scaled = pivot.map((value) => (value * scale) % prime);
    rows[pivotRow] = scaled;
    rows.forEach((row, index) => {
      const factor = row[column] as bigint;
      if (index === pivotRow || factor === 0n) return;
      rows[index] = row.map((value, at) => {
        const difference = (value - factor * (scaled[at] as bigint)) % prime;
        return difference < 0n ? difference + prime : difference;
      });
    });
    pivotRow += 1;
  }
  for (const row of rows) {
    const filled = row.flatMap((value, at) => (value === 0n ? [] : [at]));
    const [only] = filled;
    if (filled.length === 1 && only !== undefined) solved.push(columns[only] as number);
  }
  return solved;
}

/** By Fermat: a^(p-2) mod p. */
function inverse(value: bigint): bigint {
  let result = 1n;
  let base = value;
  for (let power = prime - 2n; power > 0n; power >>= 1n) {
    if (power & 1n) result = (result * base) % prime;
    base = (base * base) % prime;
  }
  return result;
}

/** Cells whose bounds meet. */
function pinnedCells(
  equations: readonly OpenEquation[],
  hidden: ReadonlySet<number>,
): readonly number[] {
  const low = new Map([...hidden].map((cell) => [cell, 1]));
  const high = new Map([...hidden].map((cell) => [cell, Number.POSITIVE_INFINITY]));
  const bound = (cell: number, sign: number, upper: boolean) =>
    sign > 0 === upper ? (high.get(cell) ?? 0) : (low.get(cell) ?? 0);

  for (let changed = true, round = 0; changed && round < 100; round += 1) {
    changed = false;
    for (const { terms, sum } of equations) {
      for (const [cell, sign] of terms) {
        let least = sum;
        let most = sum;
        for (const [other, otherSign] of terms) {
          if (other === cell) continue;
          least -= otherSign * bound(other, otherSign, true);
          most -= otherSign * bound(other, otherSign, false);
        }
        const [from, to] = sign > 0 ? [least, most] : [-most, -least];
        if (from > (low.get(cell) ?? 0)) {
          low.set(cell, from);
          changed = true;
        }
        if (to < (high.get(cell) ?? 0)) {
          high.set(cell, to);
          changed = true;
        }
      }
    }
  }
  return [...hidden].filter((cell) => low.get(cell) === high.get(cell));
}
