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

/** The same column in other values, each made once. */
export function readValues(
  { codes, values }: CodeColumn,
  read: (text: string) => string | null,
): CodeColumn {
  return { codes, values: values.map((text) => (text === null ? null : read(text))) };
}

/**
 * Encodes any number of texts for each row: as lists, or, where no row has more than one, as one
 * code for each row.
 */
export function encodeLists<Row>(
  rows: readonly Row[],
  textsOf: (row: Row) => readonly string[],
): CodeListColumn | CodeColumn {
  const dictionary = new Dictionary<string>();
  const offsets = new Uint32Array(rows.length + 1);
  const codes: number[] = [];
  let most = 0;
  for (let row = 0; row < rows.length; row += 1) {
    const texts = textsOf(rows[row] as Row);
    most = Math.max(most, texts.length);
    for (const text of texts) codes.push(dictionary.codeOf(text));
    offsets[row + 1] = codes.length;
  }
  const { values } = dictionary;
  if (most > 1) return { offsets, codes: Uint32Array.from(codes), values };
  const none = values.length;
  const single =
    values.length < narrowest ? new Uint16Array(rows.length) : new Uint32Array(rows.length);
  for (let row = 0; row < rows.length; row += 1) {
    const at = offsets[row] as number;
    single[row] = at < (offsets[row + 1] as number) ? (codes[at] as number) : none;
  }
  return { codes: single, values: [...values, null] };
}
