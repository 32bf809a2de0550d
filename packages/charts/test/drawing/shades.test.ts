import { describe, expect, it } from 'vitest';
import { shadesOf } from '../../src/drawing/shades.js';
import { defaultTheme } from '../../src/theme.js';

const { palette } = defaultTheme;

describe('shadesOf', () => {
  const shades = shadesOf([0, 1, 9, 100], palette);

  it('names the values of each step that holds any', () =>
    expect(shades.key.map(({ label }) => label)).toEqual(['1', '9', '100']));

  it.each([
    { it: 'gives the smallest the lightest step', value: 1, step: 0 },
    { it: 'gives the largest the darkest step', value: 100, step: 4 },
    { it: 'gives 0 none', value: 0, step: null },
  ])('$it', ({ value, step }) =>
    expect(shades.of(value)?.fill).toBe(step === null ? undefined : palette.steps[step]),
  );

  it('gives values that are all equal the middle step', () =>
    expect(shadesOf([7, 7], palette).of(7)?.fill).toBe(palette.steps[2]));
});
