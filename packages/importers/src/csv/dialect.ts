/** How a CSV file separates and wraps its cells. */
export interface CsvDialect {
  /** Between two cells: one character, or several as in `||`. */
  readonly delimiter: string;
  /** Around a cell that holds delimiters or line ends; `''` where nothing is quoted. */
  readonly quote: '"' | "'" | '`' | '';
  /** How a quote inside a quoted cell is written: `""`, or `\"` as well. */
  readonly escape: 'doubled' | 'backslash';
  /** Whether one space after each delimiter belongs to the delimiter, as in `a, b, c`. */
  readonly spaced: boolean;
}

/** Comma, double quotes doubled: what RFC 4180 describes. */
export const standardDialect: CsvDialect = {
  delimiter: ',',
  quote: '"',
  escape: 'doubled',
  spaced: false,
};
