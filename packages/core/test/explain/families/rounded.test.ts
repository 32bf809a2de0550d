import { describe, expect, it } from 'vitest';
import { rounded } from '../../../src/explain/families/rounded.js';
import { asked } from '../../support/asked.js';
import { eventsOf } from '../../support/records.js';
import { toldBy } from '../../support/told-by.js';

const tell = (counted: number, value: number) =>
  toldBy(rounded, asked({ events: eventsOf([counted]) }, { value }));

describe('the figure rounded', () => {
  it.each([
    { counted: 712, value: 710, step: 10 },
    { counted: 712, value: 700, step: 100 },
    { counted: 738, value: 750, step: 50 },
    { counted: 768, value: 750, step: 50 },
    { counted: 790, value: 800, step: 100 },
    { counted: 790, value: 700, step: 100 },
    { counted: 1730, value: 1500, step: 500 },
    { counted: 3600, value: 3000, step: 1000 },
  ])('says that $value is $counted to the next $step', ({ counted, value, step }) => {
    expect(tell(counted, value).fits).toEqual([
      {
        kind: 'rounded',
        text: `The figure is ${counted} rounded to the next ${step}.`,
        formula: `${counted} ≈ ${value}`,
      },
    ]);
  });

  it.each([
    { counted: 712, value: 800 },
    { counted: 28, value: 30 },
    { counted: 2900, value: 3000 - 1 },
  ])('does not make $value of $counted', ({ counted, value }) => {
    expect(tell(counted, value).fits).toEqual([]);
  });

  it.each([
    { counted: 29, tried: 0 },
    { counted: 30, tried: 2 },
    { counted: 300, tried: 6 },
    { counted: 3000, tried: 10 },
  ])('tries $tried ways on $counted: steps of at most a third, up and down', (given) => {
    expect(tell(given.counted, 1).tried).toBe(given.tried);
  });
});
