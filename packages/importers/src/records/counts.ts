import type { Interval } from '@partnership-impact/core';
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
  const tell = (severity: 'warning' | 'note', code: string, message: string) =>
    cells.report(row, field, severity, code, message);
  const under = () => `"${shown(printed)}" under "${cells.header(field)}"`;
  const lost = (code: string, message: string): Count => {
    tell('warning', code, `${under()} ${message}; it was left empty.`);
    return { ...notGiven, printed };
  };
  if ('problem' in reading) {
    switch (reading.problem) {
      case 'blank':
        return notGiven;
      case 'not-given':
        return { ...notGiven, printed };
      case 'several-numbers':
        return lost('several-numbers', 'holds several numbers');
      case 'not-a-number':
        return lost('not-a-number', 'is no number');
    }
  }
  const { value, interval, notes } = reading;
  if (cells.isRepeat(row, field)) {
    tell(
      'note',
      'merged-number',
      `${under()} is merged over several rows; it counts in the first of them only.`,
    );
    return { ...notGiven, printed };
  }
  if (notes.includes('percent')) return lost('percent-not-a-count', 'is a percentage, not a count');
  if (value !== null && value < 0) return lost('negative-number', 'is below nought');
  if (!Number.isInteger(value ?? 0)) tell('warning', 'not-whole', `${under()} is no whole number.`);
  if (notes.includes('separator-ambiguous')) {
    tell(
      'note',
      'separator-ambiguous',
      `${under()} was read as ${value}, since people and events are counted in whole numbers.`,
    );
  }
  const isRange = value === null;
  const isApproximate =
    isRange ||
    notes.some((note) => ['approximate', 'at-least', 'at-most', 'scaled'].includes(note));
  if (isRange || (isApproximate && exact === 'only')) {
    const bound =
      interval.high === null ? `${interval.low} or more` : `${interval.low} to ${interval.high}`;
    tell(
      'warning',
      isRange ? 'number-range' : 'approximate-number',
      `${under()} is no exact number; it may be ${bound} and was not added up.`,
    );
    return { value: null, interval, printed };
  }
  if (notes.includes('words') && exact === 'only' && !cells.isUsual(row, field)) {
    tell(
      'warning',
      'number-with-words',
      `${under()} holds words beside the number ${value}; it was not added up. Say in the config's "values" what it stands for.`,
    );
    return { value: null, interval, printed };
  }
  if (notes.includes('percent-in-brackets')) {
    tell(
      'note',
      'number-with-percentage',
      `${under()} holds a percentage beside the number; ${value} was read.`,
    );
  }
  if (notes.includes('footnote-mark')) {
    tell('note', 'footnote-mark', `${under()} has a footnote mark; ${value} was read.`);
  }
  if (cells.isText(row, field)) {
    tell(
      'note',
      'number-as-text',
      `${under()} is stored as text among numbers; ${value} was read.`,
    );
  }
  const differs = notes.length > 0 || printed.trim() !== String(value);
  return { value, interval: isApproximate ? interval : null, printed: differs ? printed : null };
}

/** A cell as quoted in a message. */
export function shown(printed: string): string {
  const text = printed.replace(/\s+/g, ' ').trim();
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
