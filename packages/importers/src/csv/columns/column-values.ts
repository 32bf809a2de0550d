import type { CalendarDate } from '@partnership-impact/core';
import { readDate } from '../../values/date.js';
import { orderOf } from '../../values/date-order.js';
import { plainDecimal } from '../../values/decimal.js';
import { readNumber } from '../../values/number.js';
import { separatorsOf } from '../../values/separators.js';

/** What the cells of a column are. */
export type ColumnKind = 'text' | 'number' | 'date';

/** A cell as read; `null` where there is nothing or it could not be read. */
export type ColumnValue = string | number | CalendarDate | null;

const wholeNumber = /^\d{1,15}$/;
const isoDay = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])$/;

/**
 * Reads the distinct texts of a column; what cannot be read is named by its code.
 *
 * @param numbers By code, what is known already: these texts are not read.
 */
export function valuesOf(
  texts: readonly string[],
  kind: ColumnKind,
  numbers: ReadonlyMap<number, number> = new Map(),
): { readonly values: readonly ColumnValue[]; readonly problems: ReadonlyMap<number, string> } {
  const problems = new Map<number, string>();
  if (kind === 'text') {
    return { values: texts.map((text) => (text === '' ? null : text)), problems };
  }
  const unread = numbers.size === 0 ? texts : texts.filter((_, code) => !numbers.has(code));
  const read = kind === 'number' ? numberReader(unread) : dateReader(unread);
  const values = texts.map((text, code): ColumnValue => {
    if (text === '') return null;
    const known = numbers.get(code);
    if (known !== undefined) return known;
    const reading = read(text);
    if (typeof reading !== 'object') return reading;
    if (reading.problem !== 'blank' && reading.problem !== 'not-given') {
      problems.set(code, reading.problem);
    }
    return null;
  });
  return { values, problems };
}

type Read = (text: string) => string | number | { readonly problem: string };

function numberReader(texts: readonly string[]): Read {
  const separators = separatorsOf(texts.filter((text) => !wholeNumber.test(text)));
  const options = separators === undefined ? {} : { separators };
  return (text) => {
    if (wholeNumber.test(text)) return Number(text);
    const decimal = plainDecimal(text, separators);
    if (decimal !== undefined) return decimal;
    const reading = readNumber(text, options);
    if ('problem' in reading) return reading;
    return reading.value ?? { problem: 'range' };
  };
}

function dateReader(texts: readonly string[]): Read {
  const { order } = orderOf(texts.filter((text) => !isoDay.test(text)));
  const options = order === undefined ? {} : { order };
  return (text) => {
    if (isoDay.test(text)) return text;
    const reading = readDate(text, options);
    return 'problem' in reading ? reading : reading.start;
  };
}
