import type { Interval } from '@partnership-impact/core';

/** What a number in a text is good for. Only `count` may become a statement. */
export type NumberUse =
  | 'count'
  | 'year'
  | 'day'
  | 'month'
  | 'percent'
  | 'decimal'
  | 'money'
  | 'ordinal'
  | 'label'
  | 'other';

/** A number as it stands in a text, before it is known what it counts. */
export interface NumberInText {
  readonly use: NumberUse;
  /** Offsets of the text. */
  readonly start: number;
  readonly end: number;
  /** The tokens that it takes up: from, and up to. */
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly interval: Interval;
  /** How the digits widen: a range, or "120+". */
  readonly open: 'range' | 'at-least' | null;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` of a date or year that is written out. */
  readonly date?: string;
  /** Written as a word that may be an article as well. */
  readonly weak?: boolean;
}
