import { ImpactError } from '@partnership-impact/core/errors';

/**
 * The relative luminance of a colour, from 0 (black) to 1 (white), as WCAG 2.2 defines it.
 *
 * @throws `ImpactError` `invalid-option` when the colour is not written `#rrggbb`.
 */
export function luminance(colour: string): number {
  const parts = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (!parts) {
    throw new ImpactError(
      'invalid-option',
      `"${colour}" is no colour that can be checked. Write it as #rrggbb.`,
    );
  }
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => {
    const share = Number.parseInt(part, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * The contrast of two colours, from 1 to 21, as WCAG 2.2 defines it.
 *
 * @example
 * contrast('#000000', '#ffffff'); // => 21
 */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
