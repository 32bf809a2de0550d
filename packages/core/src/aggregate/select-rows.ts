import type { CalendarDate } from '../model/calendar-date.js';
import { isWithin } from '../model/period.js';
import type { Codes } from './event-columns.js';
import type { EventTable } from './event-table.js';
import { notGiven } from './figure.js';
import type { Where } from './query.js';

/** Whether a value may stand: `in`, `out`, or the record does not say (`unplaced`). */
type Verdict = 0 | 1 | 2;
const out: Verdict = 0;
const inside: Verdict = 1;
const unplaced: Verdict = 2;

/** A column and the verdict on each of its codes. */
interface Sieve {
  readonly codes: Codes;
  readonly verdicts: Uint8Array;
}

/** The rows of a table that a query counts; `null` for all of them. */
export function selectRows(
  table: EventTable,
  where: Where,
  asOf: CalendarDate | null,
): Uint32Array | null {
  const sieves = sievesOf(table, where, asOf);
  if (sieves.length === 0) return null;
  return rowsWith(table, sieves, (verdicts) => verdicts === inside);
}

/** Whether any row may lack what the period and the scope ask, credited dimensions aside. */
export function mayBeUnplaced(table: EventTable, where: Where): boolean {
  return sievesOf(table, where, null).some(({ verdicts }) => verdicts.includes(unplaced));
}

/**
 * The rows that may belong to the part that is counted, and do not say: nothing they give speaks
 * against it, and something is not given. Of credited dimensions the caller judges.
 */
export function unplacedRows(
  table: EventTable,
  where: Where,
  asOf: CalendarDate | null,
): { readonly inside: Uint32Array; readonly unplaced: Uint32Array } {
  const sieves = sievesOf(table, where, asOf);
  return {
    inside: rowsWith(table, sieves, (verdict) => verdict === inside),
    unplaced: rowsWith(table, sieves, (verdict) => verdict === unplaced),
  };
}

function rowsWith(
  table: EventTable,
  sieves: readonly Sieve[],
  wanted: (verdict: Verdict) => boolean,
): Uint32Array {
  const verdicts = new Uint8Array(table.length).fill(inside);
  for (const { codes, verdicts: ofCode } of sieves) {
    for (let row = 0; row < verdicts.length; row += 1) {
      const verdict = ofCode[codes[row] as number] as Verdict;
      if (verdict !== inside && verdicts[row] !== out) verdicts[row] = verdict;
    }
  }
  const keep = [out, inside, unplaced].map(wanted);
  let count = 0;
  for (const verdict of verdicts) if (keep[verdict]) count += 1;
  const rows = new Uint32Array(count);
  for (let row = 0, at = 0; at < count; row += 1) {
    if (keep[verdicts[row] as Verdict]) rows[at++] = row;
  }
  return rows;
}

function sievesOf(table: EventTable, where: Where, asOf: CalendarDate | null): readonly Sieve[] {
  const { scope = {}, period } = where;
  const sieves: Sieve[] = [];
  const sift = (dimension: string, judge: (value: string | null) => Verdict) => {
    const { codes, values } = table.column(dimension);
    sieves.push({ codes, verdicts: Uint8Array.from(values, judge) });
  };
  for (const [dimension, text] of Object.entries(scope)) {
    if (table.isCredited(dimension)) continue;
    const wanted = table.value(dimension, text);
    sift(dimension, (value) => {
      if (value === null) return wanted === notGiven ? inside : unplaced;
      return value === wanted ? inside : out;
    });
  }
  if (period) {
    sift('day', (day) => (day === null ? unplaced : isWithin(day, period) ? inside : out));
  }
  if (asOf !== null) sift('day', (day) => (day === null || day <= asOf ? inside : out));
  return sieves;
}
