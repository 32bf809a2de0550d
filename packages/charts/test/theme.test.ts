import { describe, expect, it } from 'vitest';
import { contrast } from '../src/contrast.js';
import { barChart, type ThemeOptions } from '../src/index.js';
import { defaultTheme, inkOn, themeOf } from '../src/theme.js';

const draw = (theme: ThemeOptions) => barChart([{ label: 'A', value: 1 }], { theme });

describe('a theme', () => {
  it('sets fonts and colours', () => {
    const { svg } = draw({ font: 'Verdana', palette: { counted: '#7a2c8f' } });
    expect(svg).toContain('font-family="Verdana"');
    expect(svg).toContain('#7a2c8f');
  });

  it.each<[string, ThemeOptions['palette'], RegExp]>([
    ['pale text', { ink: '#999999' }, /ink #999999 on background #ffffff has a contrast of 2\.8:1/],
    ['pale marks', { counted: '#cccccc' }, /counted #cccccc on background #ffffff/],
    ['text that fits no step', { steps: ['#eeeeee', '#777777', '#333333'] }, /step 2 \(#777777\)/],
    ['steps out of order', { steps: ['#c6dae8', '#eaf1f6', '#174a70'] }, /Step 2 \(#eaf1f6\)/],
    ['too few steps', { steps: ['#eaf1f6', '#174a70'] }, /2 steps/],
    ['too many steps', { steps: Array(8).fill('#eaf1f6') }, /8 steps/],
    ['steps alike in grey', { steps: ['#eaf1f6', '#eae8f6', '#174a70'] }, /Step 2 \(#eae8f6\)/],
    ['text just too pale', { ink: '#777777' }, /#777777 on background #ffffff .* 4\.4:1/],
    ['a dark tint', { steps: ['#33739f', '#174a70', '#0b2438'] }, /ink #1d2733 on step 1 #33739f/],
    ['a line that is no colour', { line: 'red' }, /"red" is no colour that can be checked/],
    ['a name for a colour', { muted: 'grey' }, /"grey" is no colour that can be checked/],
  ])('with %s is refused, and the pair named', (_, palette, message) => {
    expect(() => draw({ palette: palette ?? {} })).toThrow(message);
    expect(() => draw({ palette: palette ?? {} })).toThrow(
      expect.objectContaining({ code: 'invalid-option' }),
    );
  });

  it('may be dark', () => {
    const palette = {
      background: '#101418',
      ink: '#f2f4f6',
      muted: '#a9b4be',
      line: '#38424c',
      counted: '#5fa8d8',
      stated: '#f08a4b',
      steps: ['#1b2a38', '#234a68', '#8cc4e8', '#c4e2f5'],
    };
    expect(themeOf({ palette }).palette.background).toBe('#101418');
  });
});

describe('the default palette', () => {
  const { palette } = defaultTheme;

  it('passes its own checks', () => expect(themeOf({ palette }).palette).toEqual(palette));

  it('keeps the tick of a plan apart from the bar by its light edge', () => {
    expect(contrast(palette.ink, palette.background)).toBeGreaterThan(4.5);
    expect(contrast(palette.counted, palette.background)).toBeGreaterThan(3);
  });

  it.each(palette.steps)('has readable numbers on %s', (step) => {
    expect(contrast(inkOn(step, palette), step)).toBeGreaterThanOrEqual(4.5);
  });
});

describe('a width', () => {
  it.each([0, 599, 2001, Number.NaN])('of %s is refused', (width) => {
    expect(() => barChart([], { width })).toThrow(/from 600 to 2000/);
  });
});
