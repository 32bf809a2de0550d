import { guarded } from './formula-guard.js';

/** A cell to be written; `null` becomes an empty cell. */
export type CellToWrite = string | number | boolean | null;

/** How a CSV is written. */
export interface WriteCsvOptions {
  /** Default: a comma. */
  readonly delimiter?: ',' | ';' | '\t';
  /** Default: CR LF, as the standard has it. */
  readonly lineEnd?: '\r\n' | '\n';
  /**
   * `guard` (default) puts an apostrophe before texts that a spreadsheet program would run as a
   * formula; numbers are left alone. `keep` writes every text as it is.
   */
  readonly formulas?: 'guard' | 'keep';
  /** `with` puts a byte order mark first, by which old spreadsheet programs know UTF-8. Default `without`. */
  readonly mark?: 'with' | 'without';
}

/**
 * Writes rows as CSV text. Reading it back gives the same texts, but for guarded formulas.
 *
 * @example
 * writeCsv([['Title', 'People'], ['Opening, day 1', 12]]); // => 'Title,People\r\n"Opening, day 1",12\r\n'
 */
export function writeCsv(
  rows: readonly (readonly CellToWrite[])[],
  options: WriteCsvOptions = {},
): string {
  const { delimiter = ',', lineEnd = '\r\n', formulas = 'guard', mark = 'without' } = options;
  const special = new RegExp(`["\\r\\n${delimiter}]|^\\s|\\s$`);
  const written = rows.map((row) => {
    const cells = row.map((cell) => {
      if (cell === null) return '';
      const isGuarded = formulas === 'guard' && typeof cell === 'string';
      const text = isGuarded ? guarded(cell) : String(cell);
      return special.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    });
    // A lone empty cell would be read as a blank line, which has no cells.
    return cells.length === 1 && cells[0] === '' ? '""' : cells.join(delimiter);
  });
  const text = written.map((line) => line + lineEnd).join('');
  return mark === 'with' ? `\ufeff${text}` : text;
}
