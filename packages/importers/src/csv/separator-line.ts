/** A first line such as `sep=;`, which spreadsheet programs write and obey. */
export interface SeparatorLine {
  readonly delimiter: string;
  /** Where the next line begins. */
  readonly end: number;
}

/**
 * Reads the first line of a CSV text where it names the delimiter.
 *
 * @example
 * separatorLine('sep=;\na;b'); // => { delimiter: ';', end: 6 }
 */
export function separatorLine(text: string): SeparatorLine | undefined {
  const found = /^\ufeff?["']?sep=(\\t|[^\r\n])["']?[^\S\r\n]*(?:\r\r?\n|\r|\n|$)/i.exec(text);
  if (found === null) return undefined;
  const [line, delimiter = ''] = found;
  return { delimiter: delimiter === '\\t' ? '\t' : delimiter, end: line.length };
}
