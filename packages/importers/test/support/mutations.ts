import fc from 'fast-check';
import { cleanRows, written } from './pollutions.js';
import { handMade } from './workbook-of-parts.js';

/** A change of some bytes: one set, a stretch cut out, doubled, or the file cut short. */
interface Mutation {
  readonly kind: 'set' | 'cut' | 'double' | 'end';
  readonly at: number;
  readonly value: number;
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom('set', 'set', 'set', 'cut', 'double', 'end'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  value: fc.oneof(fc.constantFrom(0, 10, 13, 34, 39, 44, 59, 60, 62, 92, 255), fc.nat(255)),
});

/** Bytes with up to eight mutations. */
export function mutated(seeds: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> {
  return fc
    .tuple(fc.constantFrom(...seeds), fc.array(mutation, { maxLength: 8 }))
    .map(([seed, mutations]) => mutations.reduce(applied, seed));
}

function applied(bytes: Uint8Array, { kind, at, value }: Mutation): Uint8Array {
  const place = Math.floor(at * bytes.length);
  if (kind === 'set') return bytes.map((byte, index) => (index === place ? value : byte));
  if (kind === 'end') return bytes.slice(0, Math.max(1, place));
  const to = kind === 'cut' ? place + value : place;
  const from = kind === 'cut' ? place : Math.max(0, place - value);
  return Uint8Array.from([
    ...bytes.subarray(0, kind === 'cut' ? from : place),
    ...bytes.subarray(kind === 'cut' ? to : from),
  ]);
}

/** Texts made of the signs that matter to a CSV. */
export const csvSoup: fc.Arbitrary<Uint8Array> = fc
  .array(
    fc.constantFrom(
      ',',
      ',',
      ';',
      '\t',
      '|',
      '"',
      '"',
      '""',
      "'",
      '\\"',
      '\n',
      '\n',
      '\r\n',
      '\r',
      ' ',
      'a',
      'Łódź',
      '12',
      '1,5',
      '2020-12-18',
      'sep=;',
      '__proto__',
      'constructor',
      '\u0000',
      '\ufeff',
      '=1+1',
    ),
    { minLength: 1, maxLength: 120 },
  )
  .map((parts) => new TextEncoder().encode(parts.join('')));

/** CSV files to mutate. */
export function csvSeeds(): readonly Uint8Array[] {
  const encoder = new TextEncoder();
  return [
    encoder.encode(written(cleanRows)),
    encoder.encode(
      written(cleanRows.slice(0, 12), { delimiter: ';', lineEnd: '\r\n', quoteAll: true }),
    ),
    new Uint8Array(
      Buffer.from(`\ufeff${written(cleanRows.slice(0, 9), { delimiter: '\t' })}`, 'utf16le'),
    ),
    new Uint8Array(Buffer.from('Ort;Größe\nKöln;1\nGöttingen;2\n', 'latin1')),
  ];
}

/** Workbooks to mutate. */
export function workbookSeeds(): readonly Uint8Array[] {
  const cells =
    '<c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>44183</v></c><c r="C1"><f>A1</f><v>2</v></c>';
  const made = {
    sheets: {
      Events: `<sheetData><row r="1">${cells}</row></sheetData><mergeCells><mergeCell ref="A2:B3"/></mergeCells>`,
    },
    strings: ['<t>Łódź</t>'],
    formats: ['dd/mm/yyyy'],
  };
  return [handMade(made)];
}

/** XML that a mutation of compressed bytes would never reach. */
export const sheetSoup: fc.Arbitrary<Uint8Array> = fc
  .array(
    fc.constantFrom(
      '<row>',
      '</row>',
      '<row r="2">',
      '<row r="-1">',
      '<row r="9999999">',
      '<c>',
      '</c>',
      '<c r="A1">',
      '<c r="__proto__">',
      '<c t="s">',
      '<c t="e">',
      '<c t="d">',
      '<c s="1">',
      '<c s="99">',
      '<v>',
      '</v>',
      '1',
      '1e999',
      'NaN',
      '-5',
      '2958466',
      '&amp;',
      '&#0;',
      '&x;',
      '<f t="shared" si="0">',
      '</f>',
      '<is><t>',
      '</t></is>',
      '<!-- x -->',
      '<![CDATA[x]]>',
      'text',
    ),
    { maxLength: 60 },
  )
  .map((parts) =>
    handMade({
      sheets: { One: `<sheetData>${parts.join('')}</sheetData>` },
      formats: ['dd/mm/yyyy'],
      strings: ['<t>a</t>'],
    }),
  );
