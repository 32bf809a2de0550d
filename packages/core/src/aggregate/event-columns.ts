import type { CalendarDate } from '../model/calendar-date.js';

/** Whole numbers from 0, one for each row. */
export type Codes = Uint8Array | Uint16Array | Uint32Array;

/** A text for each row: `values[codes[row]]`. `null` among the values: not given. */
export interface CodeColumn {
  readonly codes: Codes;
  readonly values: readonly (string | null)[];
}

/** Any number of texts for each row: those of `codes` from `offsets[row]` up to `offsets[row + 1]`. */
export interface CodeListColumn {
  /** One more than there are rows. */
  readonly offsets: Uint32Array;
  readonly codes: Codes;
  readonly values: readonly string[];
}

/** A number for each row. */
export interface NumberColumn {
  readonly values: Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array;
  /** 1 where the number is not given; its value is then 0. `null`: all are given. */
  readonly missing: Uint8Array | null;
}

/**
 * The events of a dataset as columns, for registers too long for records: ten million events are a
 * few typed arrays, never ten million objects. Only `length` must be given; a column that is left
 * out is one that no event gives.
 */
export interface EventColumns {
  readonly length: number;
  /** By dimension, in printed names. `day` holds `YYYY-MM-DD`; week, month, quarter and year follow from it. */
  readonly codes: Readonly<Record<string, CodeColumn>>;
  /** The partners of each event, lead first, each once. */
  readonly partners?: CodeListColumn | CodeColumn;
  /** The target group of each of the values of `partners`. */
  readonly targetGroups?: readonly (string | null)[];
  /** The people who attended each event: pseudonyms. */
  readonly people?: CodeListColumn | CodeColumn;
  readonly headcount?: NumberColumn;
  readonly registered?: NumberColumn;
  readonly hours?: NumberColumn;
  /** 1 for each row where left out. */
  readonly eventCount?: NumberColumn;
  /** 1 for each event that was cancelled. */
  readonly cancelled?: Uint8Array;
  /** The day on which M1 of the project begins. */
  readonly projectStart?: CalendarDate;
  /** The order in which event types are printed. */
  readonly types?: readonly string[];
}
