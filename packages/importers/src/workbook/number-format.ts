/** What a number stands for, by the format it is displayed in. */
export type NumberKind = 'number' | 'percent' | 'day' | 'time' | 'duration';

/** A format in which a workbook displays numbers. */
export interface NumberFormat {
  /** As a spreadsheet program writes it: `dd/mm/yyyy`, `#,##0`, `0.0%`. */
  readonly code: string;
  readonly kind: NumberKind;
}

/** A number with a format that says more than its digits. A day counts from 1899-12-30. */
export interface FormattedNumber {
  readonly number: number;
  readonly format: NumberFormat;
  /** As the program showed it, where the file says so. */
  readonly shown?: string;
}

/** What a spreadsheet program shows where a formula went wrong: `#N/A`. */
export interface ErrorValue {
  readonly error: string;
}

/** What a cell of a workbook holds; `null` where it is blank. */
export type StoredValue = string | number | boolean | FormattedNumber | ErrorValue | null;

/** Formats that show a number as it is, in the languages in which programs have written them. */
const plain = /^(?:general|standard|estandar|geral|@|)$/i;

/**
 * The format with a code; `undefined` for one that shows a number as it is.
 *
 * @example
 * numberFormat('d.m.yyyy'); // => { code: 'd.m.yyyy', kind: 'day' }
 */
export function numberFormat(code: string): NumberFormat | undefined {
  if (plain.test(code.trim())) return undefined;
  return { code, kind: kindOf(code) };
}

function kindOf(code: string): NumberKind {
  if (/\[(?:h+|m+|s+)\]/i.test(code)) return 'duration';
  // Words in quotes, letters after a backslash, fillers, colours and conditions are no placeholders.
  const bare = code.replaceAll(/"[^"]*"?|[\\_*].|\[[^\]]*\]/g, '').toLowerCase();
  if (/general/.test(bare)) return 'number';
  if (/y|d|mmm/.test(bare)) return 'day';
  if (/[hs]|am\/pm|a\/p/.test(bare)) return 'time';
  if (/m|[eg](?![+-])/.test(bare) && !/[0#?]/.test(bare)) return 'day';
  return bare.includes('%') ? 'percent' : 'number';
}

/** Writes a number in a format, as a spreadsheet program would. */
export type Display = (number: number, code: string) => string;
