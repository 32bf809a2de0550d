import { describe, expect, it } from 'vitest';
import { gridChart } from '../../src/index.js';
import { defaultTheme } from '../../src/theme.js';

const countries = ['Italy', 'Germany', 'Netherlands', 'Portugal', 'Bulgaria', 'Switzerland'];
const cellsOf = (columns: readonly string[]) =>
  Array.from({ length: 20 }, (_, at) => `2021-${at}`).flatMap((row) =>
    columns.map((column, at) => ({ row, column, value: at + 1 })),
  );

describe('gridChart', () => {
  const crowded = countries.flatMap((name) => [name, `New ${name}`, `Old ${name}`]);

  it('lays heads down while they have room, and has them stand where they have none', () => {
    const heads = (columns: readonly string[]) =>
      gridChart(cellsOf(columns), { orientation: 'stay' }).svg.match(/rotate/g)?.length ?? 0;
    expect(heads(countries)).toBe(0);
    expect(heads(crowded)).toBeGreaterThan(10);
  });

  it('gives no shade to what stands together', () => {
    const cells = cellsOf(crowded).map((cell) => ({ ...cell, value: 1 }));
    const { svg } = gridChart(cells, { orientation: 'stay' });
    const drawn = crowded.length - Number(/>(\d+) others</.exec(svg)?.[1]);
    const shade = defaultTheme.palette.steps[2];
    const inKey = 1;
    expect(svg.split(`fill="${shade}"`).length - 1).toBe(20 * drawn + inKey);
  });
});
