import type { Sheet, Workbook } from 'hucre/xlsx';

const duration = /^PT(\d+)H(\d+)M(\d+)(?:[.,]\d+)?S$/;
/** The day before the calendar of sheets begins: what stands on it is a time without a day. */
const dayOfTimes = Date.UTC(1899, 11, 30);

/**
 * Gives the times of day of an ODS workbook as such; they come as durations, `PT08H32M00S`. One of
 * a day and longer stays a text, `30:00:00`.
 */
export function withTimes(workbook: Workbook): Workbook {
  return { ...workbook, sheets: workbook.sheets.map(sheetWithTimes) };
}

function sheetWithTimes(sheet: Sheet): Sheet {
  return { ...sheet, rows: sheet.rows.map((row) => row.map(timeOf)) };
}

function timeOf(value: Sheet['rows'][number][number]): Sheet['rows'][number][number] {
  const found = typeof value === 'string' ? duration.exec(value) : null;
  if (found === null) return value;
  const [hours, minutes, seconds] = found.slice(1, 4).map(Number) as [number, number, number];
  if (hours >= 24) return `${hours}:${two(minutes)}:${two(seconds)}`;
  return new Date(dayOfTimes + ((hours * 60 + minutes) * 60 + seconds) * 1000);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
