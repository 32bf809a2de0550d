import { ImpactError } from '@partnership-impact/core/errors';
import { contrast, luminance } from './contrast.js';

/** The colours of the charts, each as `#rrggbb`. */
export interface Palette {
  readonly background: string;
  /** Text, and the tick of a plan. */
  readonly ink: string;
  /** Text of less weight: heads, axes, notes. */
  readonly muted: string;
  /** Lines that only guide the eye. */
  readonly line: string;
  /** What was counted. */
  readonly counted: string;
  /** What a document states. */
  readonly stated: string;
  /** Steps of one hue for grids and maps, from the lightest. */
  readonly steps: readonly string[];
}

/** Fonts and colours. */
export interface Theme {
  /** A CSS list of families. Layout is measured for Arial, with room for faces 18 % wider. */
  readonly font: string;
  readonly palette: Palette;
}

/** What a caller may change of the theme. */
export interface ThemeOptions {
  readonly font?: string;
  readonly palette?: Partial<Palette>;
}

/** Calm colours that keep apart in grey print and for colour-blind readers. */
export const defaultTheme: Theme = {
  font: "Arial, 'Liberation Sans', Helvetica, sans-serif",
  palette: {
    background: '#ffffff',
    ink: '#1d2733',
    muted: '#56616d',
    line: '#d5dbe1',
    counted: '#2f6f9f',
    stated: '#b4490f',
    steps: ['#eaf1f6', '#c6dae8', '#9bbfd8', '#33739f', '#174a70'],
  },
};

/**
 * The default theme with the caller's changes.
 *
 * @throws `ImpactError` `invalid-option` when a colour is not written `#rrggbb`, when text
 *   has a contrast below 4.5:1 or a mark below 3:1, or when the steps do not grow darker one by
 *   one. The message names the pair that fails.
 */
export function themeOf(options: ThemeOptions | undefined): Theme {
  if (options === undefined) return defaultTheme;
  const palette = { ...defaultTheme.palette, ...options.palette };
  checkPalette(palette);
  return { font: options.font ?? defaultTheme.font, palette };
}

/** The colour in which text on a step of the palette is written. */
export function inkOn(fill: string, palette: Palette): string {
  const { ink, background } = palette;
  return contrast(ink, fill) >= contrast(background, fill) ? ink : background;
}

/** What WCAG 2.2 asks of a colour on another; the first step tints periods. Lines only guide. */
const demands = [
  ['ink', 'background', 4.5, 'text'],
  ['muted', 'background', 4.5, 'text'],
  ['counted', 'background', 3, 'marks'],
  ['stated', 'background', 3, 'marks'],
  ['line', 'background', 1, 'lines'],
  ['ink', 'step 1', 4.5, 'text'],
  ['counted', 'step 1', 3, 'marks'],
] as const;

/** Steps closer than this look alike in grey print. */
const leastBetweenSteps = 1.2;

function checkPalette(palette: Palette): void {
  const { background, steps } = palette;
  const [tint] = steps;
  if (tint === undefined || steps.length < 3 || steps.length > 7) {
    throw unsafe(`It has ${steps.length} steps`, 'Give three to seven');
  }
  for (const [name, on, least, what] of demands) {
    const ground = on === 'background' ? background : tint;
    const ratio = contrast(palette[name], ground);
    if (ratio >= least) continue;
    throw unsafe(
      `${name} ${palette[name]} on ${on} ${ground} has a contrast of ${printed(ratio)}:1`,
      `A palette needs ${least}:1 for ${what}`,
    );
  }
  steps.forEach((step, index) => {
    const ratio = contrast(inkOn(step, palette), step);
    if (ratio < 4.5) {
      throw unsafe(
        `Text on step ${index + 1} (${step}) reaches ${printed(ratio)}:1 with ink and with background`,
        'Text needs 4.5:1',
      );
    }
    const before = steps[index - 1];
    if (before === undefined) return;
    const turnsBack = luminance(step) >= luminance(before) === luminance(background) > 0.5;
    if (turnsBack || contrast(step, before) < leastBetweenSteps) {
      throw unsafe(
        `Step ${index + 1} (${step}) does not stand out more than step ${index} (${before})`,
        `Each step needs ${leastBetweenSteps}:1 to the one before, away from the background`,
      );
    }
  });
}

/** Rounded down: 4.48 falls short of 4.5. */
function printed(ratio: number): string {
  return (Math.floor(ratio * 10) / 10).toFixed(1);
}

function unsafe(given: string, allowed: string): ImpactError {
  return new ImpactError(
    'invalid-option',
    `The palette cannot be read by everybody. ${given}. ${allowed}; choose a darker or a lighter colour.`,
  );
}
