import type { CellPlace, SourceRef } from '@partnership-impact/core';
import type { Characters } from '../encoding/characters.js';
import { blankCell, type Cell, textCell } from '../grid/cell.js';
import type { Grid } from '../grid/grid.js';
import { countLineEnds, linesOfRecord } from './record-lines.js';
import { cellForm, type TokenTable } from './token-table.js';

const none: ReadonlySet<number> = new Set();

/** Characters of a text that is worth keeping. */
const longText = 10_000;

/** Where a stretch of a file begins, for a grid that holds only that stretch. Both count from 0. */
export interface Beginning {
  readonly row: number;
  readonly line: number;
}

/** Where a cell begins and ends in the text that its file was decoded to, quotes included. */
export interface CellExtent {
  readonly start: number;
  readonly end: number;
}

/** The grid of a text that was cut into records. Texts are cut out when they are asked for. */
export class CsvGrid implements Grid {
  readonly merges = [];
  readonly hiddenRows = none;
  readonly hiddenColumns = none;
  readonly hidden = false;
  readonly source: SourceRef;
  readonly rowCount: number;
  readonly #characters: Characters;
  readonly #table: TokenTable;
  readonly #beginning: Beginning;
  readonly #longTexts = new Map<number, string>();
  #lines: Int32Array | undefined;

  constructor(
    characters: Characters,
    table: TokenTable,
    source: SourceRef,
    beginning: Beginning = { row: 0, line: 0 },
  ) {
    this.#characters = characters;
    this.#table = table;
    this.#beginning = beginning;
    this.source = source;
    this.rowCount = table.recordCount;
  }

  width(row: number): number {
    return row >= 0 && row < this.rowCount ? this.#table.width(row) : 0;
  }

  text(row: number, column: number): string {
    if (column < 0 || column >= this.width(row)) return '';
    return this.#textOf((this.#table.firsts[row] ?? 0) + column);
  }

  /** Where a cell stands in the text; `undefined` where the row has no such cell. */
  extent(row: number, column: number): CellExtent | undefined {
    if (column < 0 || column >= this.width(row)) return undefined;
    const cell = (this.#table.firsts[row] ?? 0) + column;
    const start = this.#table.starts[cell] ?? 0;
    const end = this.#table.ends[cell] ?? 0;
    if (this.#table.forms[cell] === cellForm.plain) return { start, end };
    const isClosed = this.#characters.text.charAt(end) === this.#characters.text.charAt(start - 1);
    return { start: start - 1, end: isClosed ? end + 1 : end };
  }

  /** Long texts are cut out once: a file may be one cell of many million quotes. */
  #textOf(cell: number): string {
    const { starts, ends } = this.#table;
    if ((ends[cell] ?? 0) - (starts[cell] ?? 0) < longText) {
      return this.#table.textOf(this.#characters.text, cell);
    }
    const text = this.#longTexts.get(cell) ?? this.#table.textOf(this.#characters.text, cell);
    this.#longTexts.set(cell, text);
    return text;
  }

  cell(row: number, column: number): Cell {
    const text = this.text(row, column);
    return text === '' ? blankCell : textCell(text);
  }

  place(row: number, column: number): CellPlace {
    const { row: firstRow, line: firstLine } = this.#beginning;
    const offset = this.#table.offsets[row] ?? 0;
    const start =
      column < this.width(row)
        ? (this.#table.starts[(this.#table.firsts[row] ?? 0) + column] ?? offset)
        : offset;
    const line =
      (this.#recordLines()[row] ?? row) + countLineEnds(this.#characters.codes, offset, start);
    return { row: firstRow + row + 1, column: column + 1, line: firstLine + line + 1 };
  }

  /** Lines of the grid before each record. */
  #recordLines(): Int32Array {
    if (this.#lines === undefined) {
      const lines = new Int32Array(this.rowCount);
      let line = 0;
      for (let row = 1; row < this.rowCount; row += 1) {
        line += linesOfRecord(this.#characters, this.#table, row - 1);
        lines[row] = line;
      }
      this.#lines = lines;
    }
    return this.#lines;
  }
}
