/** Texts in quotes, and references: `[.A1]`, `[.A1:.B9]`, `[$Lists.A1:.A9]`. */
const parts = /"(?:[^"]|"")*"|\[([^\]]*)\]/g;

/**
 * A formula of an ODS workbook as XLSX workbooks write it.
 *
 * @example
 * odsFormula('of:=SUM([.D2:.D9])'); // => 'SUM(D2:D9)'
 */
export function odsFormula(written: string): string {
  return written.replace(/^(?:\w+:)?=/, '').replace(parts, (whole, reference?: string) => {
    if (reference === undefined) return whole;
    return reference
      .split(':')
      .map((end) => end.replace(/^\$?([^.]*)\./, (_, sheet) => (sheet === '' ? '' : `${sheet}!`)))
      .join(':');
  });
}
