import { describe, expect, it } from 'vitest';
import type { PrintedColumn } from '../../src/summary-columns.js';
import { fittedColumns } from '../../src/text/fitted-columns.js';

const column = (width: number): PrintedColumn => ({ header: 'x'.repeat(width), cells: [] });
const figures = (...widths: readonly number[]) => widths.map((width) => [column(width)]);

describe('fittedColumns', () => {
  it.each([
    { it: 'leaves short labels whole', labels: [10], figures: [8, 8], limits: [[10]], tables: [2] },
    { it: 'shortens a long one', labels: [90], figures: [8, 8], limits: [[60]], tables: [2] },
    {
      it: 'gives two long ones equal parts, and a short one what it needs',
      ...{ labels: [90, 5, 90], figures: [8, 8], limits: [[25, 5, 26]], tables: [2] },
    },
    {
      it: 'goes on in a table below',
      ...{ labels: [10], figures: [30, 30, 30], limits: [[10], [10]], tables: [2, 1] },
    },
    {
      it: 'lets one figure stand that is too wide for any table',
      ...{ labels: [90], figures: [90, 8], limits: [[12], [70]], tables: [1, 1] },
    },
    { it: 'needs no label', labels: [], figures: [8], limits: [[]], tables: [1] },
  ])('$it', ({ labels, figures: widths, limits, tables }) => {
    const fitted = fittedColumns(labels.map(column), figures(...widths), 80);
    expect(fitted.map((table) => table.limits)).toEqual(limits);
    expect(fitted.map(({ groups }) => groups.length)).toEqual(tables);
  });
});
