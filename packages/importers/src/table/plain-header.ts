import { hasLetter, isSmall } from '../values/letters.js';
import type { RowLook } from './row-look.js';
import type { SheetView } from './sheet-view.js';

const rowsCompared = 8;

/** Whether a row of unknown words stands above rows that look otherwise. */
export function isPlainHeader(
  view: SheetView,
  look: RowLook,
  rowsBelow: readonly RowLook[],
  width: number,
): boolean {
  const { filled, values, long } = look;
  const [below] = rowsBelow;
  if (!below || filled.length < 2) return false;
  if (filled.length < width * 0.6 || values >= Math.max(1, filled.length * 0.34)) return false;
  // Questions of a form are long; then nearly every column must have one.
  if (long > 0 && (values > 0 || filled.length < Math.max(3, width * 0.8))) return false;
  if (below.values > 0 || (look.known > 0 && below.known === 0)) return true;
  return long === 0 && differsInForm(view, look, rowsBelow.slice(0, rowsCompared));
}

/** Forms of texts that a column keeps: what begins small, is in capitals, or holds a sign. */
const forms: readonly ((text: string) => boolean)[] = [
  (text) => /\d/.test(text),
  (text) => /@|:\/\//.test(text),
  (text) => isSmall(text.charAt(0)),
  (text) => text.length > 1 && hasLetter(text) && text === text.toUpperCase(),
];

/**
 * Whether all rows below keep a form in some column that the row itself does not have. A row that
 * may be a record, as the first name of a bare list, is none the wiser for a header.
 */
function differsInForm({ grid }: SheetView, look: RowLook, below: readonly RowLook[]): boolean {
  const rows = below.filter(({ filled }) => filled.length > 1);
  if (rows.length < 2) return false;
  const has = (row: number, column: number, form: (text: string) => boolean) =>
    form(grid.text(row, column).trim());
  return look.filled.some((column) =>
    forms.some((form, index) => {
      const own = has(look.row, column, form);
      // Digits and addresses belong to records; only their lack speaks for a header.
      if (own && index < 2) return false;
      return rows.every(
        ({ row, filled }) => filled.includes(column) && has(row, column, form) !== own,
      );
    }),
  );
}
