import { isSmall } from '../values/letters.js';
import { isValue, type RowLook } from './row-look.js';
import type { SheetView } from './sheet-view.js';

const longestUnit = 10;

/** Whether a row of headers belongs to the one below it: as groups, as a first line, or above units. */
export function belongsAbove(view: SheetView, look: RowLook, below: RowLook): boolean {
  return (
    isGroupRow(view, look, below) ||
    isFirstLine(view, look, below) ||
    hasPartsBelow(view, look, below) ||
    hasUnitsBelow(view, look, below)
  );
}

/** Whether a row above names groups of the columns below: sparse, more than one or merged in part. */
function isGroupRow(view: SheetView, look: RowLook, main: RowLook): boolean {
  if (look.long > 0 || look.values > look.filled.length * 0.3) return false;
  if (look.filled.length >= main.filled.length) return false;
  if (look.filled.length >= 2)
    return look.filled.every((column) => !isNumber(view, look.row, column));
  const column = look.filled[0] ?? 0;
  if (column === view.left) return false;
  const merge = view.mergeAt(look.row, column);
  if (merge !== undefined) return merge.right > merge.left;
  // A title stands in the first column; what stands beyond it, over years or months, heads them.
  return [column, column + 1].every((one) => /\d/.test(view.grid.text(main.row, one)));
}

/** Whether the row below names nothing but the parts of merged headers: "Indicator | Year 1 | Year 2". */
function hasPartsBelow(view: SheetView, look: RowLook, below: RowLook): boolean {
  if (look.long > 0 || look.filled.length < 2) return false;
  if (look.filled.some((column) => isNumber(view, look.row, column))) return false;
  return below.filled.every((column) => {
    const merge = view.mergeAt(look.row, column);
    return merge !== undefined && merge.top === look.row && merge.right > merge.left;
  });
}

/** Whether headers begin in a row above and go on in small letters: "Number of", "participants". */
function isFirstLine({ grid }: SheetView, look: RowLook, below: RowLook): boolean {
  const { filled } = look;
  if (look.values > 0 || filled.length < 2 || filled.join() !== below.filled.join()) return false;
  const first = (row: number) => filled.map((column) => grid.text(row, column).trim().charAt(0));
  const isMost = (signs: readonly string[]) => signs.length >= filled.length * 0.8;
  return (
    isMost(first(look.row).filter((sign) => sign !== sign.toLowerCase())) &&
    isMost(first(below.row).filter((sign) => isSmall(sign) || sign === '('))
  );
}

/** Whether the row below a row of headers gives units to some of them. */
function hasUnitsBelow({ grid }: SheetView, look: RowLook, below: RowLook): boolean {
  return (
    look.values === 0 &&
    look.long === 0 &&
    look.filled.length > below.filled.length &&
    below.filled.every(
      (column) =>
        look.filled.includes(column) && grid.text(below.row, column).trim().length <= longestUnit,
    )
  );
}

function isNumber(view: SheetView, row: number, column: number): boolean {
  return isValue(view, row, column) && !/^(?:19|20)\d{2}/.test(view.grid.text(row, column).trim());
}
