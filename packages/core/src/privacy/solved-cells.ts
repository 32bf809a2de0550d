import type { OpenEquation } from './open-equation.js';

/**
 * Large enough that a chance division by zero does not happen in tables of any size, and small
 * enough that a product of two residues is exact.
 */
const prime = 67_108_859;

/** Cells that stand alone in a row of the reduced system of equations: they have one solution. */
export function solvedCells(
  equations: readonly OpenEquation[],
  hidden: ReadonlySet<number>,
): readonly number[] {
  const columns = [...hidden];
  const rows = equations.map(({ terms }) =>
    columns.map((cell) => ((terms.get(cell) ?? 0) + prime) % prime),
  );
  let pivotRow = 0;
  for (let column = 0; column < columns.length && pivotRow < rows.length; column += 1) {
    const found = rows.findIndex((row, index) => index >= pivotRow && row[column] !== 0);
    const pivot = rows[found];
    if (!pivot) continue;
    rows[found] = rows[pivotRow] as number[];
    const scale = inverse(pivot[column] as number);
    const scaled = pivot.map((value) => (value * scale) % prime);
    rows[pivotRow] = scaled;
    rows.forEach((row, index) => {
      const factor = row[column] as number;
      if (index === pivotRow || factor === 0) return;
      rows[index] = row.map(
        (value, at) => (value + (prime - factor) * (scaled[at] as number)) % prime,
      );
    });
    pivotRow += 1;
  }
  return rows.flatMap((row) => {
    const filled = row.flatMap((value, at) => (value === 0 ? [] : [columns[at] as number]));
    return filled.length === 1 ? filled : [];
  });
}

/** By Fermat: a^(p-2) mod p. */
function inverse(value: number): number {
  let result = 1;
  let base = value;
  for (let power = prime - 2; power > 0; power = Math.floor(power / 2)) {
    if (power % 2 === 1) result = (result * base) % prime;
    base = (base * base) % prime;
  }
  return result;
}
