import { writeCsv } from '../../src/export/write-csv.js';

/** A CSV file with one fault, and the cells that a careful person would read from it. */
export interface Polluted {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly rows: readonly (readonly string[])[];
}

const towns = ['Lisboa', 'Łódź', 'Αθήνα', "L'Aquila", 'Paris, France', 'Sofia', 'Graz; Wien'];
const notes = [
  'well received',
  'the "green" room',
  'first line\nsecond line',
  'rain, no shade',
  '',
  'repeat in spring; ask the school',
  '5" screens',
];

/** The register that is spoilt in many ways: 40 rows of 8 columns, commas and quotes where needed. */
export const cleanRows: readonly (readonly string[])[] = [
  ['Date', 'Time', 'People', 'Code', 'Share', 'Type', 'Town', 'Note'],
  ...Array.from({ length: 40 }, (_, n) => [
    `2021-${String((n % 12) + 1).padStart(2, '0')}-${String((n % 27) + 1).padStart(2, '0')}`,
    `${(n % 12) + 1}:30 ${n % 2 ? 'PM' : 'AM'}`,
    String(12 + ((n * 7) % 31)),
    `LAB-${100 + n}`,
    `${(n * 3) % 100}.5`,
    n % 3 ? 'Igniting event' : 'Peer learning',
    towns[n % towns.length] ?? '',
    notes[n % notes.length] ?? '',
  ]),
];

interface Form {
  readonly delimiter?: string;
  readonly quote?: string;
  readonly escape?: (text: string, quote: string) => string;
  readonly lineEnd?: string | ((row: number) => string);
  readonly quoteAll?: boolean;
}

/** Writes rows in any form, faulty ones too. */
export function written(rows: readonly (readonly string[])[], form: Form = {}): string {
  const { delimiter = ',', quote = '"', quoteAll = false, lineEnd = '\n' } = form;
  const { escape: escaped = (text, mark) => text.replaceAll(mark, mark + mark) } = form;
  return rows
    .map((row, index) => {
      const cells = row.map((text) => cellIn(text, delimiter, quote, escaped, quoteAll));
      return cells.join(delimiter) + (typeof lineEnd === 'string' ? lineEnd : lineEnd(index));
    })
    .join('');
}

function cellIn(
  text: string,
  delimiter: string,
  quote: string,
  escaped: (text: string, quote: string) => string,
  quoteAll: boolean,
): string {
  const needed =
    quoteAll ||
    text.includes(delimiter.trim() || ' ') ||
    /[\r\n]/.test(text) ||
    text.includes(quote);
  return needed ? quote + escaped(text, quote) + quote : text;
}

const encoder = new TextEncoder();

function fileOf(name: string, text: string, rows: readonly (readonly string[])[]): Polluted {
  return { name, bytes: encoder.encode(text), rows };
}

/** Faults of a whole file. */
export function* pollutedFiles(): Generator<Polluted> {
  const clean = written(cleanRows);
  yield fileOf('clean', clean, cleanRows);
  yield fileOf('no-last-line-end', clean.slice(0, -1), cleanRows);
  yield fileOf('two-last-line-ends', `${clean}\n`, [...cleanRows, []]);
  yield fileOf('header-only', written(cleanRows.slice(0, 1)), cleanRows.slice(0, 1));
  yield fileOf('one-row', written(cleanRows.slice(0, 2)), cleanRows.slice(0, 2));
  yield fileOf('no-header', written(cleanRows.slice(1)), cleanRows.slice(1));
  for (const delimiter of [
    ';',
    '\t',
    '|',
    ' ',
    ', ',
    '; ',
    '^',
    '~',
    ':',
    '||',
    '¦',
    '\u001f',
    '#',
  ]) {
    const name = `delimiter-${[...delimiter].map((c) => c.charCodeAt(0).toString(16)).join('-')}`;
    yield fileOf(name, written(cleanRows, { delimiter }), cleanRows);
    yield fileOf(`${name}-quoted`, written(cleanRows, { delimiter, quoteAll: true }), cleanRows);
  }
  for (const quote of ["'", '`']) {
    yield fileOf(`quote-${quote.charCodeAt(0)}`, written(cleanRows, { quote }), cleanRows);
    yield fileOf(
      `quote-${quote.charCodeAt(0)}-all`,
      written(cleanRows, { quote, quoteAll: true }),
      cleanRows,
    );
  }
  const backslashed = (text: string, quote: string) => text.replaceAll(quote, `\\${quote}`);
  yield fileOf('escape-backslash', written(cleanRows, { escape: backslashed }), cleanRows);
  yield fileOf('escape-none', written(cleanRows, { escape: (text) => text }), cleanRows);
  for (const [name, lineEnd] of [
    ['crlf', '\r\n'],
    ['cr', '\r'],
    ['crcrlf', '\r\r\n'],
  ] as const) {
    yield fileOf(`line-end-${name}`, written(cleanRows, { lineEnd }), cleanRows);
  }
  const mixed = (row: number) => ['\n', '\r\n', '\r'][row % 3] ?? '\n';
  yield fileOf('line-end-mixed', written(cleanRows, { lineEnd: mixed }), cleanRows);
  const title = [['Register of events'], ['Project 2019-2022'], []];
  yield fileOf('preamble', `Register of events\nProject 2019-2022\n\n${clean}`, [
    ...title,
    ...cleanRows,
  ]);
  yield fileOf('sep-line', `sep=;\n${written(cleanRows, { delimiter: ';' })}`, [[], ...cleanRows]);
  const narrow = [
    ['Type', 'Aim'],
    ['Igniting', 'start'],
    ['Peer', 'learn'],
  ];
  yield fileOf('two-tables', `${clean}\n${written(narrow)}`, [...cleanRows, [], ...narrow]);
  yield fileOf('two-headers', written([cleanRows[0] ?? [], ...cleanRows]), [
    cleanRows[0] ?? [],
    ...cleanRows,
  ]);
  yield fileOf('safe-writer', writeCsv(cleanRows), cleanRows);
}
