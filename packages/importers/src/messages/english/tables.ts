/** What is said of tables, whatever file they stand in. */
export const tables = {
  'nothing-recognised': ({ file, headers }: { readonly file: string } & Headers) => {
    const found = headers.length > 0 ? ` Its columns are ${listOf(headers)}.` : '';
    return `No table of "${file}" was taken for a register, targets or another list.${found} Say in the config's "columns" what they hold, or in "sheets" what the file is.`;
  },
  'look-alike-header': ({ header, script, readAs }: LookAlike) =>
    `The header "${header}" is written with ${script} letters that look like Latin ones; it was read as "${readAs}".`,
  'hidden-sheet': ({ sheet }: { readonly sheet: string }) =>
    `The sheet "${sheet}" is hidden; it was read like the others.`,
  'hidden-columns': ({ headers }: Headers) =>
    headers.length === 1
      ? `1 hidden column was read like the others: ${listOf(headers)}.`
      : `${headers.length} hidden columns were read like the others: ${listOf(headers)}.`,
  'hidden-rows': ({ rows }: { readonly rows: number }) =>
    rows === 1
      ? '1 hidden row was read like the others.'
      : `${rows} hidden rows were read like the others.`,
  footnote: () => 'A note below the table was left out of the records.',
  'repeated-header': () => 'The header is repeated here; the row was left out.',
  'filled-from-above': ({ header, column }: { readonly header: string; readonly column: number }) =>
    `Blank cells under "${header || `column ${column}`}" were read as the cell above them.`,

  'total-left-out': ({ compared }: { readonly compared: boolean }) =>
    `A row of totals was ${compared ? 'compared with the rows above it and ' : ''}left out of the records.`,
  'total-differs': ({ header, printed, sum, since, byPosition }: DifferingTotal) =>
    `The total of "${header}" says ${printed}; the rows above it sum to ${sum}${
      since === null ? '' : `, those since the last total to ${since}`
    }.${byPosition ? ' The table was told by where its words stand; a row may be missing.' : ''}`,
  'row-total-differs': ({ header, row, total, sum }: DifferingRow) =>
    `"${header}" of "${row}" says ${total}; the columns before it sum to ${sum}.`,
  'stale-formula-value': ({ header, value, formula, result }: StaleValue) =>
    `The cell under "${header}" says ${value}; its formula ${formula} comes to ${result}.`,
  'formula-range-short': ({ header, formula, rows, sum }: ShortRange) =>
    `The formula ${formula} under "${header}" leaves out ${rows === 1 ? '1 row' : `${rows} rows`} of its table with ${sum}.`,
};

type Headers = { readonly headers: readonly string[] };

/** A header in letters of another alphabet. */
type LookAlike = { readonly header: string; readonly script: string; readonly readAs: string };

type DifferingTotal = {
  readonly header: string;
  readonly printed: string;
  /** Of all rows above the total. */
  readonly sum: number;
  /** The sum of those since the total before; `null` where they are all. */
  readonly since: number | null;
  /** Whether the rows were told by where words stand on a page. */
  readonly byPosition: boolean;
};

type DifferingRow = {
  readonly header: string;
  /** The first cell of the row. */
  readonly row: string;
  readonly total: number;
  readonly sum: number;
};

type StaleValue = {
  readonly header: string;
  readonly value: number;
  readonly formula: string;
  readonly result: number;
};

/** How many rows a formula leaves out, and their sum. */
type ShortRange = {
  readonly header: string;
  readonly formula: string;
  readonly rows: number;
  readonly sum: number;
};

function listOf(headers: readonly string[]): string {
  return headers.map((header) => `"${header}"`).join(', ');
}
