import { expect, it } from 'vitest';
import { numberFormat } from '../../src/workbook/number-format.js';

it.each([
  { code: 'General', kind: undefined },
  { code: '@', kind: undefined },
  { code: '0.00', kind: 'number' },
  { code: '#,##0 "days"', kind: 'number' },
  { code: '0\\d', kind: 'number' },
  { code: '[Red]-#,##0;[Blue]0', kind: 'number' },
  { code: '0.00E+00', kind: 'number' },
  { code: '_-* #,##0.00\\ "zł"_-', kind: 'number' },
  { code: '0.0%', kind: 'percent' },
  { code: '0"%"', kind: 'number' },
  { code: 'd.m.yyyy', kind: 'day' },
  { code: '[$-409]mmmm', kind: 'day' },
  { code: 'm/d', kind: 'day' },
  { code: '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', kind: 'day' },
  { code: 'yyyy"年"m"月"', kind: 'day' },
  { code: 'yyyy-mm-dd hh:mm', kind: 'day' },
  { code: 'hh:mm AM/PM', kind: 'time' },
  { code: 'mm:ss.0', kind: 'time' },
  { code: '[h]:mm', kind: 'duration' },
  { code: '[mm]:ss', kind: 'duration' },
])('takes $code for $kind', ({ code, kind }) => {
  expect(numberFormat(code)?.kind).toBe(kind);
});
