import type { Interval } from '@partnership-impact/core';
import type { IssueCode, Told } from '../messages/issue-messages.js';
import type { NumberReading } from '../values/number.js';
import type { Cells } from './cells.js';

/** A count of people or events as a cell gives it. */
export interface Count {
  /** `null`: not given, or not to be read. */
  readonly value: number | null;
  /** What the printed form allows, where it is no plain number. */
  readonly interval: Interval | null;
  /** The cell as printed, where the reading differs from it. */
  readonly printed: string | null;
}

const notGiven: Count = { value: null, interval: null, printed: null };

/**
 * Reads a count. What cannot be read is an issue at its cell; blank cells and `n/a` are not given
 * and no issue.
 *
 * Only exact numbers count: "around 50" and "22 (remote only)" would make a sum that nobody can
 * check. They are told and kept as printed, with the interval that they allow; words that stand in
 * most cells of the column ("34 people") name its unit and do no harm.
 *
 * @param exact `or near` for targets and plans, where "20+" means 20.
 */
export function readCount(
  cells: Cells,
  row: number,
  field: string,
  exact: 'only' | 'or near' = 'only',
): Count {
  if (!cells.has(field)) return notGiven;
  const reading = cells.number(row, field);
  return plainCount(reading, cells, row, field) ?? readOdd(reading, cells, row, field, exact);
}

/** The count of a cell that holds a whole number and nothing besides, as nearly all do. */
function plainCount(
  reading: NumberReading,
  cells: Cells,
  row: number,
  field: string,
): Count | undefined {
  if ('problem' in reading || reading.notes.length > 0) return undefined;
  const { value, printed } = reading;
  if (value === null || value < 0 || !Number.isInteger(value)) return undefined;
  if (cells.isRepeat(row, field) || cells.isText(row, field)) return undefined;
  return { value, interval: null, printed: printed.trim() === String(value) ? null : printed };
}

function readOdd(
  reading: NumberReading,
  cells: Cells,
  row: number,
  field: string,
  exact: 'only' | 'or near',
): Count {
  const { printed } = reading;
  const warn = <Code extends IssueCode>(code: Code, told: Told[Code]) =>
    cells.report(row, field, { severity: 'warning', code, told });
  const note = <Code extends IssueCode>(code: Code, told: Told[Code]) =>
    cells.report(row, field, { severity: 'note', code, told });
  const cell = () => ({ printed: shown(printed), header: cells.header(field) });
  const lost: Count = { ...notGiven, printed };
  if ('problem' in reading) {
    switch (reading.problem) {
      case 'blank':
        return notGiven;
      case 'not-given':
        return lost;
      case 'several-numbers':
        warn('several-numbers', cell());
        return lost;
      case 'not-a-number':
        warn('not-a-number', { of: 'cell', ...cell() });
        return lost;
    }
  }
  const { value, interval, notes } = reading;
  // Written out, since in a long column a spread would cost more than the sentence.
  const valued = () => ({ printed: shown(printed), header: cells.header(field), value });
  if (cells.isRepeat(row, field)) {
    note('merged-number', cell());
    return lost;
  }
  if (notes.includes('percent')) {
    warn('percent-not-a-count', cell());
    return lost;
  }
  if (value !== null && value < 0) {
    warn('negative-number', cell());
    return lost;
  }
  if (!Number.isInteger(value ?? 0)) warn('not-whole', cell());
  if (notes.includes('separator-ambiguous')) note('separator-ambiguous', valued());
  const isRange = value === null;
  const isApproximate =
    isRange ||
    notes.some((note) => ['approximate', 'at-least', 'at-most', 'scaled'].includes(note));
  if (isRange || (isApproximate && exact === 'only')) {
    const { low, high } = interval;
    const range = { printed: shown(printed), header: cells.header(field), low, high };
    warn(isRange ? 'number-range' : 'approximate-number', range);
    return { value: null, interval, printed };
  }
  if (notes.includes('words') && exact === 'only' && !cells.isUsual(row, field)) {
    warn('number-with-words', valued());
    return { value: null, interval, printed };
  }
  if (notes.includes('percent-in-brackets')) note('number-with-percentage', valued());
  if (notes.includes('footnote-mark')) note('footnote-mark', valued());
  if (cells.isText(row, field)) note('number-as-text', valued());
  const differs = notes.length > 0 || printed.trim() !== String(value);
  return { value, interval: isApproximate ? interval : null, printed: differs ? printed : null };
}

/** A cell as quoted in a message. */
export function shown(printed: string): string {
  const text = printed.replace(/\s+/g, ' ').trim();
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
