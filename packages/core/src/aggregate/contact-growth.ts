import { addMonths, type CalendarDate } from '../model/calendar-date.js';
import type { Contact } from '../model/contact.js';

/** The size of the partnership database at the end of one month. */
export interface GrowthRow {
  /** `YYYY-MM`. */
  readonly month: string;
  /** Counted from 1 at the project's first month; `null` where the project's start is not known. */
  readonly projectMonth: number | null;
  /** Contacts first dated in the month. */
  readonly added: number;
  /** Contacts first dated up to the end of the month. */
  readonly contacts: number;
}

/** How a partnership database grew. */
export interface ContactGrowth {
  readonly rows: readonly GrowthRow[];
  /** Contacts whose history has no date; they are in no row. */
  readonly undated: number;
}

/** Options of {@link contactGrowth}. */
export interface ContactGrowthOptions {
  /** The project's first day, to number its months. */
  readonly projectStart?: CalendarDate;
}

/**
 * Counts contacts by the month of their first dated step, and adds them up. Months between the first and the last are
 * listed even without a new contact.
 *
 * @example
 * contactGrowth(contacts, { projectStart: '2018-10-01' });
 */
export function contactGrowth(
  contacts: readonly Contact[],
  options: ContactGrowthOptions = {},
): ContactGrowth {
  const added = new Map<string, number>();
  let undated = 0;
  for (const { history } of contacts) {
    const [first] = history.flatMap(({ on }) => on ?? []).sort();
    if (first === undefined) undated += 1;
    else added.set(first.slice(0, 7), (added.get(first.slice(0, 7)) ?? 0) + 1);
  }
  return { rows: growthRows(added, options), undated };
}

/**
 * Adds up contacts that were counted by month (`YYYY-MM`), from the first month to the last.
 *
 * @example
 * growthRows(new Map([['2019-03', 10]]));
 * // => [{ month: '2019-03', projectMonth: null, added: 10, contacts: 10 }]
 * @internal
 */
export function growthRows(
  added: ReadonlyMap<string, number>,
  options: ContactGrowthOptions = {},
): readonly GrowthRow[] {
  const { projectStart } = options;
  const months = [...added.keys()].sort();
  const rows: GrowthRow[] = [];
  let contacts = 0;
  const last = months.at(-1) ?? '';
  for (let month = months[0] ?? last; last !== '' && month <= last; month = nextMonth(month)) {
    const count = added.get(month) ?? 0;
    contacts += count;
    rows.push({ month, projectMonth: monthOf(month, projectStart), added: count, contacts });
  }
  return rows;
}

function nextMonth(month: string): string {
  return addMonths(`${month}-01`, 1).slice(0, 7);
}

function monthOf(month: string, start: CalendarDate | undefined): number | null {
  if (start === undefined) return null;
  const index = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
  return index(month) - index(start) + 1;
}
