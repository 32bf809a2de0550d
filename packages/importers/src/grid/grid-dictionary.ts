import type { ColumnKind } from '../csv/columns/column-values.js';
import type { Grid } from './grid.js';

/** The distinct values of a column of a grid, each with a number; see `CsvColumn` for the codes. */
export class GridDictionary {
  /** By code; code 0 is the empty text. */
  readonly texts: string[] = [''];
  /** The numbers among them, by code: what the workbook holds, beside the text that it shows. */
  readonly numbers = new Map<number, number>();
  readonly #ofTexts = new Map<string, number>([['', 0]]);
  readonly #ofNumbers = new Map<number, number>();

  codeAt(grid: Grid, row: number, column: number, kind: ColumnKind): number {
    if (kind === 'text') return this.#codeOfText(grid.text(row, column));
    const held = kind === 'number' ? grid.number?.(row, column) : undefined;
    if (held !== undefined) return this.#codeOfNumber(held, grid, row, column);
    const cell = grid.cell(row, column);
    if (kind === 'number' && typeof cell.value === 'number' && !cell.percent) {
      return this.#codeOfNumber(cell.value, grid, row, column);
    }
    return this.#codeOfText((kind === 'date' && cell.date) || cell.text);
  }

  #codeOfText(text: string): number {
    let code = this.#ofTexts.get(text);
    if (code === undefined) {
      code = this.texts.push(text) - 1;
      this.#ofTexts.set(text, code);
    }
    return code;
  }

  #codeOfNumber(number: number, grid: Grid, row: number, column: number): number {
    if ((number | 0) === number && number >= 0) return ~number;
    let code = this.#ofNumbers.get(number);
    if (code === undefined) {
      code = this.texts.push(grid.text(row, column)) - 1;
      this.#ofNumbers.set(number, code);
      this.numbers.set(code, number);
    }
    return code;
  }
}
