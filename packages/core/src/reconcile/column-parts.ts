import { fsum } from 'd3-array';
import type { EventRecord } from '../model/event.js';

/** Columns of a register that take its headcount apart, such as women and men. */
export interface ColumnParts {
  readonly columns: readonly string[];
  /** The records whose parts are all given. */
  readonly rows: readonly { readonly event: EventRecord; readonly values: readonly number[] }[];
}

/** So many columns of numbers are tried; every choice of two to five of them. */
const mostColumns = 8;
/** Rows that the choice is tried on. */
const sampled = 60;
/** Fewer rows that agree may do so by chance. */
const fewestAgreeing = 5;

/**
 * The columns beside the headcount that add up to it in nearly all records of one sheet.
 *
 * Of several choices that do so equally often the smallest counts. `undefined` where none adds up in
 * four of five records.
 */
export function columnParts(events: readonly EventRecord[]): ColumnParts | undefined {
  const counted = events.filter(({ headcount }) => headcount !== null);
  const sample = counted.slice(0, sampled);
  const columns = [...new Set(sample.flatMap(({ extra }) => Object.keys(extra)))]
    .filter((column) => {
      const cells = sample.flatMap(({ extra }) => extra[column]?.trim() || []);
      return cells.length * 2 >= sample.length && cells.every((cell) => /^\d+$/.test(cell));
    })
    .slice(0, mostColumns);
  let best: { readonly columns: readonly string[]; readonly agreeing: number } | undefined;
  for (const choice of choicesOf(columns)) {
    const rows = rowsWith(sample, choice);
    const agreeing = rows.filter(({ event, values }) => fsum(values) === event.headcount);
    // A column of noughts adds nothing, and would stand in every choice.
    const tells = choice.every((_, at) => agreeing.some(({ values }) => values[at] !== 0));
    if (!tells || agreeing.length < fewestAgreeing || agreeing.length * 5 < rows.length * 4)
      continue;
    if (agreeing.length > (best?.agreeing ?? 0))
      best = { columns: choice, agreeing: agreeing.length };
  }
  return best && { columns: best.columns, rows: rowsWith(counted, best.columns) };
}

/** Every choice of two to five columns, the small ones first. */
function choicesOf(columns: readonly string[]): readonly (readonly string[])[] {
  const choices: (readonly string[])[] = [];
  for (let bits = 1; bits < 1 << columns.length; bits += 1) {
    const choice = columns.filter((_, at) => (bits >> at) & 1);
    if (choice.length >= 2 && choice.length <= 5) choices.push(choice);
  }
  return choices.sort((a, b) => a.length - b.length);
}

/** A blank among parts is nought; a row in which all are blank tells nothing. */
function rowsWith(events: readonly EventRecord[], columns: readonly string[]): ColumnParts['rows'] {
  return events.flatMap((event) => {
    const cells = columns.map((column) => event.extra[column]?.trim() ?? '');
    const isGiven = cells.some((cell) => cell !== '') && cells.every((cell) => /^\d*$/.test(cell));
    return isGiven ? [{ event, values: cells.map(Number) }] : [];
  });
}
