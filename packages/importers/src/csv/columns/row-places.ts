import { linesOfRecord } from '../record-lines.js';
import type { CutStretch } from '../stream-csv.js';

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
  #count = 0;
  /** Lines before the next record. */
  #line = 0;
  #rowsAhead = Number.NaN;
  #linesAhead = Number.NaN;

  /** Rows noted so far; blank records are none. */
  get rowCount(): number {
    return this.#count;
  }

  /** Passes over the first records of a stretch, which are no rows. */
  pass({ characters, table }: CutStretch, to: number): void {
    for (let each = 0; each < to; each += 1) this.#line += linesOfRecord(characters, table, each);
  }

  /** Notes where the records of a stretch from `from` on stand. All stretches come, in order. */
  add({ characters, table, firstRow }: CutStretch, from: number): void {
    const oneLineEach = table.quotedCount === 0;
    for (let each = from; each < table.recordCount; each += 1) {
      if (table.width(each) > 0) this.#note(firstRow + each + 1, this.#line + 1);
      this.#line += oneLineEach ? 1 : linesOfRecord(characters, table, each);
    }
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

  #note(row: number, line: number): void {
    const index = this.#count;
    this.#count += 1;
    if (row - index === this.#rowsAhead && line - index === this.#linesAhead) return;
    this.#rowsAhead = row - index;
    this.#linesAhead = line - index;
    this.#indexes.push(index);
    this.#rows.push(row);
    this.#lines.push(line);
  }
}
