import type { Target } from '@partnership-impact/core';
import type { CellToWrite } from '../write-csv.js';
import { measureText } from './measure-text.js';
import { scopeCells } from './scope-cells.js';

/** The cells of a target, by field. */
export function targetCells(target: Target): Readonly<Record<string, CellToWrite>> {
  const { measure, value, product, by, amended, scope } = target;
  return { measure: measureText(measure), value, ...product, by, amended, ...scopeCells(scope) };
}
