import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { barChart } from '../src/index.js';
import { pngOf } from '../src/png.js';

const chart = barChart([{ label: 'Igniting event', value: 301 }]);
const font = '/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf';

describe.skipIf(!existsSync(font))('pngOf', () => {
  const fontFiles = [font];

  it('draws a chart, twice its size unless told otherwise', async () => {
    const [normal, large] = await Promise.all([
      pngOf(chart, { fontFiles }),
      pngOf(chart.svg, { fontFiles, scale: 3 }),
    ]);
    expect([sizeOf(normal)[0], sizeOf(large)[0]]).toEqual([1440, 2160]);
  });

  it('draws the words', async () => {
    const without = chart.svg.replace(/<text.*?<\/text>/g, '');
    const [words, none] = await Promise.all([
      pngOf(chart, { fontFiles }),
      pngOf(without, { fontFiles }),
    ]);
    expect(words.length).toBeGreaterThan(none.length * 1.5);
  });

  it('gives the same bytes for the same fonts', async () => {
    expect(await pngOf(chart, { fontFiles })).toEqual(await pngOf(chart, { fontFiles }));
  });

  it.each([
    [{ fontFiles: ['font.woff2'] }, /"font.woff2" is no TTF or OTF font/],
    [{ fontFiles: ['/nowhere/none.ttf'] }, /No font was found/],
    [{ fontFiles, scale: 0 }, /The scale 0 is out of range/],
  ])('refuses %o', async (options, message) => {
    await expect(pngOf(chart, options)).rejects.toThrow(message);
  });
});

function sizeOf(png: Uint8Array): [width: number, height: number] {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
}
