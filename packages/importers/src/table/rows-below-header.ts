import { isValue, type RowLook } from './row-look.js';
import type { SheetView } from './sheet-view.js';

const unit = /^[([].{1,20}[)\]]$/;

/** Whether a row continues the header above it: hashtags, units, or parts of its groups. */
export function belongsBelow(
  view: SheetView,
  rows: readonly RowLook[],
  look: RowLook,
  below: RowLook | undefined,
): boolean {
  if (look.tags >= 1 && look.tags >= look.filled.length / 2) return true;
  if (rows.some(({ tags }) => tags > 0)) return false;
  const { grid } = view;
  const units = look.filled.filter((column) => unit.test(grid.text(look.row, column).trim()));
  // Some units come with the name of a part: "female (number)".
  const most = look.values === 0 ? look.filled.length / 2 : look.filled.length;
  if (units.length > 0 && units.length >= most) return true;
  if (namesIndex(view, look, rows, below) || numbersColumns(view, look, rows)) return true;
  if (headsByDates(look, rows, below)) return true;
  if (look.values - look.periods * 0.25 >= 1 || look.long > 0) return false;
  // The same headers in another language.
  const isTranslation = look.filled.length >= 3 && look.known === look.filled.length;
  if (isTranslation && below !== undefined && below.values > 0) return true;
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
  return merged || (gaps >= 0.25 && !isData) || namesParts(view, rows, look, below);
}

/** Whether dates alone stand below the name of a group, each over a column that holds none. */
function headsByDates(
  { dates, filled }: RowLook,
  rows: readonly RowLook[],
  below: RowLook | undefined,
): boolean {
  return (
    dates.length >= 2 &&
    dates.length === filled.length &&
    below !== undefined &&
    below.filled.length > 1 &&
    !dates.some((column) => below.dates.includes(column)) &&
    rows.some((row) => row.filled.includes(dates[0] ?? -1) && row.filled.length > 1)
  );
}

/** Whether the texts stand side by side below a group and beyond it, over a value each. */
function namesParts(
  view: SheetView,
  rows: readonly RowLook[],
  { row, filled }: RowLook,
  below: RowLook | undefined,
): boolean {
  const group = filled[0] ?? 0;
  return (
    below?.row === row + 1 &&
    filled.length >= 2 &&
    filled.every((column, at) => column === group + at && isValue(view, below.row, column)) &&
    rows.every(({ filled: above }) =>
      above.every((column) => column <= group || !filled.includes(column)),
    )
  );
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
