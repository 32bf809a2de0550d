import { ImpactError } from '@partnership-impact/core';

/**
 * Draws an SVG as PNG at twice its size, with the fonts of the machine.
 *
 * @throws {@link ImpactError} `missing-peer` when `@resvg/resvg-js` is not installed.
 */
export async function pngOf(svg: string): Promise<Uint8Array> {
  const { Resvg } = await renderer();
  return new Resvg(svg, { fitTo: { mode: 'zoom', value: 2 } }).render().asPng();
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

/** Width and height of a PNG in pixels, from its first chunk. */
export function pngSize(png: Uint8Array): { readonly width: number; readonly height: number } {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
