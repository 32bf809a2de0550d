/** A sum that a table shows: how often each cell of the whole goes into it. */
export type ShownSum = readonly number[];

/**
 * An attack on a published table by linear algebra with exact fractions, written apart from the
 * code that it tests: whether the wanted sum is a combination of the sums that are shown.
 */
export function canCompute(shown: readonly ShownSum[], wanted: ShownSum): boolean {
  return rank([...shown, wanted]) === rank(shown);
}

/** The rank of a matrix of whole numbers, by elimination without fractions (Bareiss). */
function rank(matrix: readonly ShownSum[]): number {
  const rows = matrix.map((row) => row.map(BigInt));
  const width = rows[0]?.length ?? 0;
  let found = 0;
  let last = 1n;
  for (let column = 0; column < width && found < rows.length; column += 1) {
    const at = rows.findIndex((row, index) => index >= found && row[column] !== 0n);
    if (at < 0) continue;
    [rows[found], rows[at]] = [rows[at] as bigint[], rows[found] as bigint[]];
    const pivot = rows[found] as bigint[];
    const head = pivot[column] as bigint;
    for (let index = found + 1; index < rows.length; index += 1) {
      const row = rows[index] as bigint[];
      const factor = row[column] as bigint;
      rows[index] = row.map(
        (value, place) => (value * head - factor * (pivot[place] as bigint)) / last,
      );
    }
    last = head;
    found += 1;
  }
  return found;
}

/** A cell of a published table: its place, `null` for a total, and what is shown (`null`: hidden). */
export interface AttackedCell {
  readonly row: string | null;
  readonly column: string | null;
  readonly value: number | null | undefined;
}

/** The hidden cells of a table with totals that linear algebra computes. */
export function computedCells(cells: readonly AttackedCell[]): readonly AttackedCell[] {
  const inner = cells.filter(({ row, column }) => row !== null && column !== null);
  const sumOf = ({ row, column }: AttackedCell): ShownSum =>
    inner.map((cell) =>
      Number((row === null || row === cell.row) && (column === null || column === cell.column)),
    );
  const shown = cells.filter(({ value }) => value !== null).map(sumOf);
  return cells.filter((cell) => cell.value === null && canCompute(shown, sumOf(cell)));
}
