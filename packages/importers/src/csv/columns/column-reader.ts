import type { CharCodes } from '../char-codes.js';
import type { CutStretch } from '../stream-csv.js';
import { cellForm } from '../token-table.js';
import { type ColumnValue, valuesOf } from './column-values.js';
import { type CsvColumn, type CsvField, inNumbers } from './csv-column.js';
import { type Characters, Dictionary } from './dictionary.js';

const roomAtFirst = 1 << 16;

/** Takes the cells of one column in, stretch by stretch. Each distinct text is kept once. */
export class ColumnReader {
  readonly #field: CsvField;
  readonly #index: number;
  readonly #header: string;
  readonly #dictionary = new Dictionary();
  #codes = new Int32Array(roomAtFirst);
  #numbers: Float64Array | undefined;

  constructor(field: CsvField, index: number, header: string) {
    this.#field = field;
    this.#index = index;
    this.#header = header;
    this.#numbers = field.kind === 'number' ? new Float64Array(roomAtFirst) : undefined;
  }

  /** Adds the cells of a stretch's records from `record` on; rows from `before` to `after` are theirs. */
  add(
    { text, table }: Pick<CutStretch, 'text' | 'table'>,
    characters: Characters,
    record: number,
    before: number,
    after: number,
  ): void {
    while (this.#codes.length < after) this.#grow();
    const [index, dictionary, codes, numbers] = [
      this.#index,
      this.#dictionary,
      this.#codes,
      this.#numbers,
    ];
    const { starts, ends, forms, firsts, recordCount } = table;
    let row = before;
    for (let each = record; each < recordCount; each += 1) {
      const first = firsts[each] ?? 0;
      const beyond = firsts[each + 1] ?? 0;
      if (beyond === first) continue;
      const cell = first + index;
      if (cell < beyond) {
        const start = starts[cell] ?? 0;
        const end = ends[cell] ?? 0;
        if ((forms[cell] ?? 0) > cellForm.quoted) {
          codes[row] = dictionary.codeOf(table.textOf(text, cell));
        } else {
          const whole = numbers === undefined ? -1 : wholeNumber(characters.codes, start, end);
          if (whole >= 0 && numbers !== undefined) {
            numbers[row] = whole;
            codes[row] = inNumbers;
          } else {
            codes[row] = dictionary.codeAt(characters, text, start, end);
          }
        }
      }
      row += 1;
    }
  }

  /** The column, its distinct texts read; and what could not be read, by code. */
  finish(rowCount: number): {
    readonly column: CsvColumn;
    readonly problems: ReadonlyMap<number, string>;
  } {
    const { texts } = this.#dictionary;
    const { kind } = this.#field;
    const { values, problems } = valuesOf(texts, kind);
    const codes = this.#codes.subarray(0, rowCount);
    const numbers = this.#numbers?.subarray(0, rowCount);
    const valueAt = (row: number): ColumnValue => {
      const code = codes[row] ?? 0;
      return code === inNumbers ? (numbers?.[row] ?? null) : (values[code] ?? null);
    };
    const place = { header: this.#header, column: this.#index + 1 };
    return { column: { ...place, kind, codes, numbers, texts, values, valueAt }, problems };
  }

  #grow(): void {
    const codes = new Int32Array(this.#codes.length * 2);
    codes.set(this.#codes);
    this.#codes = codes;
    if (this.#numbers === undefined) return;
    const numbers = new Float64Array(codes.length);
    numbers.set(this.#numbers);
    this.#numbers = numbers;
  }
}

/** The number that one to nine digits make; -1 for anything else. */
function wholeNumber(codes: CharCodes, start: number, end: number): number {
  if (start === end || end - start > 9) return -1;
  let number = 0;
  for (let at = start; at < end; at += 1) {
    const digit = (codes[at] ?? 0) - 48;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}
