import type { CodeColumn, CodeListColumn, Codes } from './event-columns.js';

/** Gives each distinct text a number, in the order of appearance. */
export class Dictionary<Text extends string | null> {
  readonly values: Text[] = [];
  readonly #codes = new Map<Text, number>();

  codeOf(text: Text): number {
    const known = this.#codes.get(text);
    if (known !== undefined) return known;
    const code = this.values.length;
    this.#codes.set(text, code);
    this.values.push(text);
    return code;
  }
}

/** Codes in two bytes as long as they fit, else in four. */
const narrowest = 0x10000;

/** Encodes a text for each row; each distinct text is kept once. */
export function encodeTexts<Row>(
  rows: readonly Row[],
  textOf: (row: Row) => string | null,
): CodeColumn {
  const dictionary = new Dictionary<string | null>();
  let codes: Codes = new Uint16Array(rows.length);
  for (let row = 0; row < rows.length; row += 1) {
    const code = dictionary.codeOf(textOf(rows[row] as Row));
    if (code === narrowest && codes instanceof Uint16Array) codes = Uint32Array.from(codes);
    codes[row] = code;
  }
  return { codes, values: dictionary.values };
}

/** Encodes any number of texts for each row. */
export function encodeLists<Row>(
  rows: readonly Row[],
  textsOf: (row: Row) => readonly string[],
): CodeListColumn {
  const dictionary = new Dictionary<string>();
  const offsets = new Uint32Array(rows.length + 1);
  const codes: number[] = [];
  for (let row = 0; row < rows.length; row += 1) {
    for (const text of textsOf(rows[row] as Row)) codes.push(dictionary.codeOf(text));
    offsets[row + 1] = codes.length;
  }
  return { offsets, codes: Uint32Array.from(codes), values: dictionary.values };
}
