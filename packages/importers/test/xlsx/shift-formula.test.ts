import { expect, it } from 'vitest';
import { shiftFormula } from '../../src/xlsx/shift-formula.js';

it.each([
  { formula: 'SUM(B2:B9)', rows: 0, columns: 1, shifted: 'SUM(C2:C9)' },
  { formula: 'B2*$C$1+$D2+E$1', rows: 2, columns: 1, shifted: 'C4*$C$1+$D4+F$1' },
  { formula: '\'Q1 A1\'!A1&"A1"', rows: 1, columns: 0, shifted: '\'Q1 A1\'!A2&"A1"' },
  { formula: 'LOG10(A1)+Table1[A1x]', rows: 1, columns: 0, shifted: 'LOG10(A2)+Table1[A1x]' },
  { formula: 'A2+B1', rows: -1, columns: 0, shifted: 'A1+#REF!' },
])('reads $formula as $shifted', ({ formula, rows, columns, shifted }) => {
  expect(shiftFormula(formula, rows, columns)).toBe(shifted);
});
