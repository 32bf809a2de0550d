import type { CharCodes } from '../../encoding/characters.js';
import type { ColumnReading } from '../../grid/columns-read.js';
import type { CutStretch } from '../stream-csv.js';
import { cellForm } from '../token-table.js';
import { valuesOf } from './column-values.js';
import { type CsvField, csvColumn } from './csv-column.js';
import { Dictionary, inMemory } from './dictionary.js';

/** Digits that make a number for certain below 2 to the power of 31. */
const mostDigits = 9;

/** Takes the cells of one column in, stretch by stretch. Each distinct text is kept once. */
export class ColumnReader {
  readonly #field: CsvField;
  readonly #index: number;
  readonly #header: string;
  readonly #dictionary = new Dictionary();
  #codes = new Int32Array(1 << 16);

  constructor(field: CsvField, index: number, header: string) {
    this.#field = field;
    this.#index = index;
    this.#header = header;
  }

  /** Adds the cells of a stretch's records from `from` on; rows from `before` to `after` are theirs. */
  add({ characters, table }: CutStretch, from: number, before: number, after: number): void {
    while (this.#codes.length < after) this.#grow();
    const [index, dictionary, codes] = [this.#index, this.#dictionary, this.#codes];
    const isNumber = this.#field.kind === 'number';
    const memory = inMemory(characters.codes);
    const { starts, ends, forms, firsts, recordCount } = table;
    let row = before;
    for (let each = from; each < recordCount; each += 1) {
      const first = firsts[each] ?? 0;
      const beyond = firsts[each + 1] ?? 0;
      if (beyond === first) continue;
      const cell = first + index;
      if (cell < beyond) {
        if ((forms[cell] ?? 0) > cellForm.quoted) {
          codes[row] = dictionary.codeOf(table.textOf(characters.text, cell));
        } else {
          const start = starts[cell] ?? 0;
          const end = ends[cell] ?? 0;
          const whole = isNumber ? wholeNumber(memory.codes, start, end) : -1;
          codes[row] = whole < 0 ? dictionary.codeAt(memory, start, end) : ~whole;
        }
      }
      row += 1;
    }
  }

  /** The column, its distinct texts read; and what could not be read, by code. */
  finish(rowCount: number): ColumnReading {
    const texts = this.#dictionary.texts();
    const { kind } = this.#field;
    const { values, problems } = valuesOf(texts, kind);
    const codes = this.#codes.subarray(0, rowCount);
    const place = { header: this.#header, column: this.#index + 1 };
    return { column: csvColumn({ ...place, kind, codes, texts, values }), problems };
  }

  #grow(): void {
    const codes = new Int32Array(this.#codes.length * 2);
    codes.set(this.#codes);
    this.#codes = codes;
  }
}

/** The number that a few digits make; -1 for anything else. */
function wholeNumber(codes: CharCodes, start: number, end: number): number {
  if (start === end || end - start > mostDigits) return -1;
  let number = 0;
  for (let at = start; at < end; at += 1) {
    const digit = (codes[at] ?? 0) - 48;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}
