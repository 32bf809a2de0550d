import { type NumberFormat, numberFormat } from '../workbook/number-format.js';
import type { XmlScanner } from '../xml/xml-scanner.js';

/** The formats that have a number and no code in a workbook. Those of dates differ by country. */
const builtIn: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '"$"#,##0_);\\("$"#,##0\\)',
  6: '"$"#,##0_);[Red]\\("$"#,##0\\)',
  7: '"$"#,##0.00_);\\("$"#,##0.00\\)',
  8: '"$"#,##0.00_);[Red]\\("$"#,##0.00\\)',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  37: '#,##0_);\\(#,##0\\)',
  38: '#,##0_);[Red]\\(#,##0\\)',
  39: '#,##0.00_);\\(#,##0.00\\)',
  40: '#,##0.00_);[Red]\\(#,##0.00\\)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
};
/** Numbers of the dates of East Asian workbooks. */
const isEastAsianDay = (id: number) => (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** The number format of each style that a cell can name; `undefined` where a number is shown as it is. */
export type NumberFormats = readonly (NumberFormat | undefined)[];

/** Reads the number formats of a workbook's styles. */
export function readNumberFormats(xml: XmlScanner): NumberFormats {
  const codes = new Map<number, string>();
  const known = new Map<number, NumberFormat | undefined>();
  const formats: (NumberFormat | undefined)[] = [];
  let isCellStyle = false;
  while (xml.next()) {
    const { name, isEnd } = xml;
    if (name === 'cellXfs') isCellStyle = !isEnd && !xml.isEmpty;
    if (isEnd) continue;
    const id = Number(xml.attribute('numFmtId') ?? 0);
    if (name === 'numFmt') codes.set(id, xml.attribute('formatCode') ?? '');
    if (name !== 'xf' || !isCellStyle) continue;
    if (!known.has(id)) known.set(id, numberFormat(codes.get(id) ?? standardCode(id)));
    formats.push(known.get(id));
  }
  return formats;
}

function standardCode(id: number): string {
  return builtIn[id] ?? (isEastAsianDay(id) ? 'yyyy-mm-dd' : '');
}
