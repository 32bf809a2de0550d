/** Where a row of a CSV file stands; both count from 1. */
export interface RowPlace {
  readonly row: number;
  readonly line: number;
}

/**
 * The places of many rows in little memory: a number is kept only where rows and lines stop going
 * up by one, at blank lines and at cells of several lines.
 */
export class RowPlaces {
  readonly #indexes: number[] = [];
  readonly #rows: number[] = [];
  readonly #lines: number[] = [];

  #rowsAhead = Number.NaN;
  #linesAhead = Number.NaN;

  /** Notes the place of row `index`, counted from 0. Rows come in order. */
  add(index: number, row: number, line: number): void {
    if (row - index === this.#rowsAhead && line - index === this.#linesAhead) return;
    this.#rowsAhead = row - index;
    this.#linesAhead = line - index;
    this.#indexes.push(index);
    this.#rows.push(row);
    this.#lines.push(line);
  }

  placeOf(index: number): RowPlace {
    let low = 0;
    let high = this.#indexes.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#indexes[middle] ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    const since = index - (this.#indexes[low] ?? 0);
    return { row: (this.#rows[low] ?? 1) + since, line: (this.#lines[low] ?? 1) + since };
  }
}
