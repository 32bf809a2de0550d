import { isPlainHeader } from './plain-header.js';
import { isValue, lookAt, type RowLook } from './row-look.js';
import type { SheetView } from './sheet-view.js';

/** The rows of a header, and the title above it. */
export interface Header {
  /** Rows with one text above the header. */
  readonly titleRows: readonly number[];
  readonly rows: readonly number[];
  /** The row of HXL hashtags, one of `rows`. */
  readonly tagRow: number | null;
  /** Index in the view's rows of the first row below. */
  readonly next: number;
}

/** How many rows may stand above a header. */
const searchRows = 60;

/**
 * Finds the next header at or below a place in the view's rows.
 *
 * A header is the first row of texts, two or more, that reads like headers or stands above rows of
 * another look. Rows of headers above (groups) and below (parts, units, hashtags) belong to it.
 *
 * @returns `undefined` where no row looks like a header.
 */
export function findHeader(view: SheetView, from: number): Header | undefined {
  const end = Math.min(view.rows.length, from + searchRows);
  const looks: RowLook[] = [];
  for (let index = from; index < end; index++) looks.push(lookAt(view, view.rows[index] ?? 0));
  const width = Math.max(0, ...looks.slice(0, 20).map(({ filled }) => filled.length));
  let plain = -1;
  let start = -1;
  // A header of known words beats one of unknown words at most two rows above it.
  for (let index = 0; index < looks.length && (plain < 0 || index <= plain + 2); index++) {
    const look = looks[index] as RowLook;
    if (isHeaderLook(look)) {
      start = index;
      break;
    }
    if (plain < 0 && isPlainHeader(view, look, rowsBelow(looks, index), width)) plain = index;
  }
  if (start < 0) start = plain;
  if (start < 0) return undefined;
  return extend(view, looks, start, from);
}

/** Whether a row reads like a header by its words. */
export function isHeaderLook(look: RowLook): boolean {
  const { filled, values, tags, long } = look;
  if (tags >= 2 && tags >= filled.length / 2) return true;
  if (filled.length < 2 || long > filled.length / 4) return false;
  if (values > filled.length * 0.4) return false;
  return look.known >= 2 && look.known >= filled.length * 0.3;
}

/** The rows below, past the one cell that names the rows of a pivot table. */
function rowsBelow(looks: readonly RowLook[], index: number): readonly RowLook[] {
  const below = looks[index + 1];
  const isLabel = below?.filled.length === 1 && below.values === 0 && index + 2 < looks.length;
  return looks.slice(index + (isLabel ? 2 : 1));
}

function extend(
  view: SheetView,
  looks: readonly RowLook[],
  start: number,
  from: number,
): Header | undefined {
  const main = looks[start];
  if (!main) return undefined;
  const rows = [main];
  let top = start;
  while (top > 0) {
    const look = looks[top - 1];
    const first = rows[0];
    if (!look || !first || look.row !== first.row - 1) break;
    const isUnderTags =
      rows.length < 4 && first.tags > 0 && look.filled.length >= 2 && look.values < 1;
    if (!isUnderTags && !isGroupRow(view, look, first) && !isFirstLine(view, look, first)) break;
    rows.unshift(look);
    top--;
  }
  let next = start + 1;
  for (; rows.length < 5; next++) {
    const look = looks[next];
    const above = rows.at(-1);
    if (!look || !above || look.row !== above.row + 1) break;
    if (!belongsBelow(view, rows, look, looks[next + 1])) break;
    rows.push(look);
  }
  const tagged = rows.find(({ tags, filled }) => tags > 0 && tags >= filled.length / 2);
  return {
    titleRows: looks.slice(0, top).map(({ row }) => row),
    rows: rows.map(({ row }) => row),
    tagRow: tagged?.row ?? null,
    next: from + next,
  };
}

const unit = /^[([].{1,20}[)\]]$/;

/** Whether a row continues the header above it: hashtags, units, or parts of its groups. */
function belongsBelow(
  view: SheetView,
  rows: readonly RowLook[],
  look: RowLook,
  below: RowLook | undefined,
): boolean {
  if (look.tags >= 1 && look.tags >= look.filled.length / 2) return true;
  if (rows.some(({ tags }) => tags > 0)) return false;
  const { grid } = view;
  if (look.filled.every((column) => unit.test(grid.text(look.row, column).trim()))) return true;
  if (namesIndex(view, look, rows, below) || numbersColumns(view, look, rows)) return true;
  if (look.values >= 1 || look.long > 0) return false;
  const covered = new Set(rows.flatMap(({ filled }) => filled));
  const fills = look.filled.filter((column) => !covered.has(column)).length;
  if (fills === 0) return below !== undefined && isHashtagRow(below) && look.row + 1 === below.row;
  const merged = look.filled.some((column) =>
    rows.some(({ row }) => {
      const merge = view.mergeAt(row, column);
      return merge !== undefined && merge.right > merge.left;
    }),
  );
  const gaps = fills / (covered.size + fills);
  const isData = below !== undefined && below.values === 0 && look.known < 2;
  return merged || (gaps >= 0.25 && !isData);
}

/** Whether the cells number the columns above them: `A`, `B`, `C` or `1`, `2`, `3`, `4`. */
function numbersColumns({ grid }: SheetView, look: RowLook, rows: readonly RowLook[]): boolean {
  const { row, filled } = look;
  if (filled.length < 3 || filled.length < (rows.at(-1)?.filled.length ?? 0)) return false;
  const texts = filled.map((column) => grid.text(row, column).trim().toLowerCase());
  const isInOrder = (sign: (index: number) => string) =>
    texts.every((text, index) => text === sign(index));
  return (
    isInOrder((index) => String.fromCharCode(97 + index)) ||
    (filled.length >= 4 && isInOrder((index) => String(index + 1)))
  );
}

/** The one cell under a pivot table's header that names what its rows are. */
function namesIndex(
  view: SheetView,
  { row, filled, values }: RowLook,
  rows: readonly RowLook[],
  below: RowLook | undefined,
): boolean {
  if (filled.length !== 1 || filled[0] !== view.left || values > 0 || row < 1) return false;
  const isPivot = rows.some(({ row: above, filled: cells }) =>
    cells.some((column) => (view.mergeAt(above, column)?.right ?? column) > column),
  );
  return isPivot && below !== undefined && below.row === row + 1 && below.values > 0;
}

function isHashtagRow({ tags, filled }: RowLook): boolean {
  return tags >= 2 && tags >= filled.length / 2;
}

/** Whether a row above names groups of the columns below: sparse, more than one or merged in part. */
function isGroupRow(view: SheetView, look: RowLook, main: RowLook | undefined): boolean {
  if (!main || look.long > 0 || look.values > look.filled.length * 0.3) return false;
  if (look.filled.length >= main.filled.length) return false;
  if (look.filled.length >= 2)
    return look.filled.every((column) => !isNumber(view, look.row, column));
  const column = look.filled[0] ?? 0;
  const merge = view.mergeAt(look.row, column);
  return column > view.left && merge !== undefined && merge.right > merge.left;
}

/** Whether headers begin in a row above and go on in small letters: "Number of", "participants". */
function isFirstLine({ grid }: SheetView, look: RowLook, below: RowLook): boolean {
  const { filled } = look;
  if (look.values > 0 || filled.length < 2 || filled.join() !== below.filled.join()) return false;
  const begins = (row: number, sign: RegExp) =>
    filled.filter((column) => sign.test(grid.text(row, column).trim())).length;
  return (
    begins(look.row, /^\p{Lu}/u) >= filled.length * 0.8 &&
    begins(below.row, /^[\p{Ll}(]/u) >= filled.length * 0.8
  );
}

function isNumber(view: SheetView, row: number, column: number): boolean {
  return isValue(view, row, column) && !/^(?:19|20)\d{2}/.test(view.grid.text(row, column).trim());
}
