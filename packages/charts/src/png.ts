import { ImpactError } from '@partnership-impact/core/errors';
import type { Chart } from './chart.js';

/** Options of {@link pngOf}. */
export interface PngOptions {
  /** Pixels for each pixel of the SVG. Default 2, sharp on paper at 16 cm width. */
  readonly scale?: number;
  /** Paths of TTF or OTF fonts. With the fonts of the machine alone where left out. */
  readonly fontFiles?: readonly string[];
}

/**
 * Draws a chart, or the SVG of one, as a PNG.
 *
 * The optional peer `@resvg/resvg-js` draws it (licence MPL-2.0). The same fonts give the same
 * bytes; other machines may have other fonts, so give `fontFiles` where that matters.
 *
 * @throws `ImpactError` `missing-peer` when the peer is not installed; `invalid-option` when
 *   a font is neither TTF nor OTF, or when no font was found and the picture would have no words.
 * @example
 * await pngOf(chart, { scale: 3 });
 */
export async function pngOf(chart: Chart | string, options: PngOptions = {}): Promise<Uint8Array> {
  const { scale = 2, fontFiles = [] } = options;
  if (!(scale > 0 && scale <= 10)) {
    throw new ImpactError(
      'invalid-option',
      `The scale ${scale} is out of range. Give a number above 0, at most 10.`,
    );
  }
  const wrong = fontFiles.find((file) => !/\.(ttf|otf|ttc)$/i.test(file));
  if (wrong !== undefined) {
    throw new ImpactError(
      'invalid-option',
      `"${wrong}" is no TTF or OTF font; with a WOFF font the words would be left out without a word.`,
    );
  }
  const { Resvg } = await renderer();
  const font = { loadSystemFonts: fontFiles.length === 0, fontFiles: [...fontFiles] };
  const probe =
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text y="8">M</text></svg>';
  if (new Resvg(probe, { font }).getBBox() === undefined) {
    throw new ImpactError(
      'invalid-option',
      'No font was found, so the picture would have no words. Install one, e.g. Liberation Sans, or give its path in "fontFiles".',
    );
  }
  const svg = typeof chart === 'string' ? chart : chart.svg;
  return new Resvg(svg, { font, fitTo: { mode: 'zoom', value: scale } }).render().asPng();
}

async function renderer() {
  try {
    return await import('@resvg/resvg-js');
  } catch (cause) {
    throw new ImpactError(
      'missing-peer',
      'A PNG needs the package "@resvg/resvg-js", which is not installed. Run "npm install @resvg/resvg-js", or write .svg.',
      { cause },
    );
  }
}
