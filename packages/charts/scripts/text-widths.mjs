// Writes src/text-widths.ts from two fonts with Arial's metrics (Liberation Sans and its bold):
//   node scripts/text-widths.mjs LiberationSans-Regular.ttf LiberationSans-Bold.ttf
import { readFileSync, writeFileSync } from 'node:fs';

/** Blocks of the scripts in which the official languages of the EU are written, and signs. */
const blocks = [
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x370, 0x45f],
  [0x1e00, 0x1eff],
  [0x2010, 0x203a],
  [0x20ac, 0x20ac],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
];
/** Widths are kept in steps of 1/80 em, rounded up: one letter of the table each. */
const steps = 80;
const firstLetter = 35;

export function advances(file) {
  const font = readFileSync(file);
  const tables = {};
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const at = 12 + index * 16;
    tables[font.toString('latin1', at, at + 4)] = font.readUInt32BE(at + 8);
  }
  const unitsPerEm = font.readUInt16BE(tables.head + 18);
  const longMetrics = font.readUInt16BE(tables.hhea + 34);
  const width = (glyph) =>
    font.readUInt16BE(tables.hmtx + 4 * Math.min(glyph, longMetrics - 1)) / unitsPerEm;
  let cmap;
  for (let index = 0; index < font.readUInt16BE(tables.cmap + 2); index += 1) {
    const offset = tables.cmap + font.readUInt32BE(tables.cmap + 4 + index * 8 + 4);
    if (font.readUInt16BE(offset) === 4) cmap = offset;
  }
  const segments = font.readUInt16BE(cmap + 6) / 2;
  const ends = cmap + 14;
  const starts = ends + segments * 2 + 2;
  const deltas = starts + segments * 2;
  const ranges = deltas + segments * 2;
  return (code) => {
    for (let index = 0; index < segments; index += 1) {
      if (code > font.readUInt16BE(ends + index * 2)) continue;
      const start = font.readUInt16BE(starts + index * 2);
      if (code < start) return undefined;
      const delta = font.readUInt16BE(deltas + index * 2);
      const range = font.readUInt16BE(ranges + index * 2);
      if (range === 0) return width((code + delta) & 0xffff);
      const glyph = font.readUInt16BE(ranges + index * 2 + range + (code - start) * 2);
      return glyph === 0 ? undefined : width((glyph + delta) & 0xffff);
    }
    return undefined;
  };
}

export function tableOf(widthOf) {
  return blocks.map(([first, last]) => {
    let letters = '';
    for (let code = first; code <= last; code += 1) {
      const step = Math.ceil((widthOf(code) ?? 0.7) * steps - 1e-9);
      letters += String.fromCharCode(firstLetter + Math.min(step, 90));
    }
    return [first, letters];
  });
}

export function source(regular, bold) {
  const written = (table) =>
    table.map(([first, letters]) => `  [0x${first.toString(16)}, ${JSON.stringify(letters)}],`);
  return [
    "// Written by scripts/text-widths.mjs from fonts with Arial's metrics; not by hand.",
    '',
    '/** A block of characters: its first code point, and one letter for the width of each. */',
    'export type WidthBlock = readonly [first: number, letters: string];',
    '',
    '/** A letter stands for its code less this one, in steps of an em. */',
    `export const widthCode = { first: ${firstLetter}, steps: ${steps} } as const;`,
    '',
    'export const regularWidths: readonly WidthBlock[] = [',
    ...written(tableOf(regular)),
    '];',
    '',
    'export const boldWidths: readonly WidthBlock[] = [',
    ...written(tableOf(bold)),
    '];',
    '',
  ].join('\n');
}

if (process.argv[1] === import.meta.filename) {
  const [regular, bold] = process.argv.slice(2);
  const written = source(advances(regular), advances(bold));
  writeFileSync(new URL('../src/text-widths.ts', import.meta.url), written);
}
