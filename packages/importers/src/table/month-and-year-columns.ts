import { readDate } from '../values/date.js';
import type { Workings } from './by-values.js';
import type { Candidate } from './candidates.js';
import type { Table } from './table.js';

/**
 * Months and years date the events where no column of days does: "Month | Year", or either alone. Beside
 * days, a year is read only where these name none.
 */
export function settleMonthAndYear({ rows, text }: Table, { fields, taken, take }: Workings): void {
  const [start, month, year] = ['start', 'month', 'year'].map((field) => fields.get(field));
  const drop = (candidate: Candidate | undefined) => {
    if (!candidate || candidate.strength === 4) return;
    fields.delete(candidate.field);
    taken.delete(candidate.column.index);
  };
  const day = start ?? fields.get('placeAndDate');
  if (day) {
    drop(month);
    if (!year || !start || !rows.some((row) => lacksYear(text(row, start.column.index))))
      drop(year);
    return;
  }
  const dates = month ?? year;
  if (!dates) return;
  drop(dates);
  const why =
    month && year ? 'no column names days; the year is read beside it' : 'no column names days';
  take({ ...dates, field: 'start', why });
}

function lacksYear(text: string): boolean {
  const reading = readDate(text.trim());
  return 'problem' in reading && reading.problem === 'no-year';
}
