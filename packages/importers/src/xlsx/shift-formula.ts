import { columnLetters, columnNumber } from '../workbook/cell-range.js';

/** Texts and names of sheets in quotes, and references to cells. */
const parts = /"[^"]*"|'[^']*'|(?<![\w.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w(.!])/gi;

/**
 * A formula as it reads some rows further down and some columns further to the right: references
 * move along, unless a dollar sign holds them. Ones that would leave the sheet become `#REF!`.
 *
 * @example
 * shiftFormula('SUM(B2:B9)*$A$1', 0, 1); // => 'SUM(C2:C9)*$A$1'
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(parts, (whole, holdColumn, letters, holdRow, digits) => {
    if (letters === undefined) return whole;
    const column = columnNumber(letters) + (holdColumn === '$' ? 0 : columns);
    const row = Number(digits) + (holdRow === '$' ? 0 : rows);
    if (column < 0 || row < 1) return '#REF!';
    return `${holdColumn}${columnLetters(column)}${holdRow}${row}`;
  });
}
