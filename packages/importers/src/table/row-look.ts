import { isHashtag } from './hxl.js';
import { isKnownHeader } from './match-header.js';
import { isFilled, type SheetView } from './sheet-view.js';
import { holdsDate, isValueText } from './value-text.js';

/** What a row looks like before anybody knows what its columns mean. */
export interface RowLook {
  readonly row: number;
  /** Columns that hold anything. */
  readonly filled: readonly number[];
  /** How many cells are numbers, dates or the like. */
  readonly values: number;
  /** How many cells are years, or months of a year. */
  readonly periods: number;
  /** Columns whose cells are dates. */
  readonly dates: readonly number[];
  /** How many cells read like headers. */
  readonly known: number;
  /** How many cells are HXL hashtags. */
  readonly tags: number;
  /** How many cells are longer than headers are. */
  readonly long: number;
}

/** Years and months head columns as often as they stand in cells. */
const period =
  /^(?:19|20)\d{2}$|^(?:0?[1-9]|1[0-2])[-/.](?:19|20)\d{2}$|^(?:19|20)\d{2}[-/.](?:0[1-9]|1[0-2])$/;

/** Looks at a row. */
export function lookAt(view: SheetView, row: number): RowLook {
  const { grid, left, right } = view;
  const filled: number[] = [];
  const words: string[] = [];
  const dates: number[] = [];
  let values = 0;
  let periods = 0;
  let tags = 0;
  let long = 0;
  let steps = 0;
  let previous = Number.NaN;
  for (let column = left; column < Math.min(right, grid.width(row)); column++) {
    if (!isFilled(grid, row, column)) continue;
    filled.push(column);
    const text = grid.text(row, column).trim();
    const isPeriod = period.test(text);
    if (Number(text) === previous + 1 && !isPeriod) steps += 1;
    previous = Number(text);
    const isOne = isValue(view, row, column);
    if (isOne && (grid.cell(row, column).kind === 'date' || holdsDate(text))) dates.push(column);
    if (isOne && isPeriod) periods += 1;
    if (isOne) values += isPeriod ? 0.25 : 1;
    else if (text.length > 70) long++;
    else if (text.startsWith('#') && isHashtag(text)) tags++;
    else words.push(text);
  }
  // Sessions, days and months are headed by numbers, each one more than that before it.
  if (steps >= 2 && words.length >= 2) values -= steps * 0.75;
  let known: number | undefined;
  return {
    row,
    filled,
    values,
    periods,
    dates,
    tags,
    long,
    // Asked for only where the row may be a header; looking words up is the dear part.
    get known() {
      known ??= words.filter(isKnownHeader).length;
      return known;
    },
  };
}

/** Whether a cell holds a number, a date, a truth value, or text that is only such. */
export function isValue({ grid }: SheetView, row: number, column: number): boolean {
  if (grid.number?.(row, column) !== undefined) return true;
  const { kind, text } = grid.cell(row, column);
  if (kind === 'number' || kind === 'date' || kind === 'boolean') return true;
  const trimmed = text.trim();
  return isValueText(trimmed);
}
