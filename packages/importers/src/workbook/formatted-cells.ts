import type { Cell } from '../grid/cell.js';
import { formattedCell } from './number-cell.js';
import type { Display, FormattedNumber, NumberFormat } from './number-format.js';

/** Cells of one format that are kept. */
const mostKept = 10_000;

/**
 * The cells of numbers with a format. The same days and shares stand in a sheet over and over, and
 * to write one as a spreadsheet program does takes longer than to read ten, so they are kept.
 */
export class FormattedCells {
  readonly #display: Display;
  readonly #kept = new Map<NumberFormat, Map<number, Cell>>();

  constructor(display: Display) {
    this.#display = display;
  }

  cellOf(value: FormattedNumber): Cell {
    if (value.shown !== undefined) return formattedCell(value, this.#display);
    let cells = this.#kept.get(value.format);
    if (cells === undefined || cells.size >= mostKept) {
      cells = new Map();
      this.#kept.set(value.format, cells);
    }
    let cell = cells.get(value.number);
    if (cell === undefined) {
      cell = formattedCell(value, this.#display);
      cells.set(value.number, cell);
    }
    return cell;
  }
}
