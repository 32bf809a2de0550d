import type { CalendarDate } from '@partnership-impact/core';

/** What a file says a cell holds. A CSV or a document knows only `blank` and `text`. */
export type CellKind = 'blank' | 'text' | 'number' | 'date' | 'boolean' | 'error';

/** One cell as the file holds it, before anybody has judged what it means. */
export interface Cell {
  readonly kind: CellKind;
  /** Text for `text`, `date` and `error`, a number, a boolean, or `null` for a blank. */
  readonly value: string | number | boolean | null;
  /** As the program that made the file displays it, as far as that can be told. Never trimmed. */
  readonly text: string;
  /** The day of a `date` cell. A cell that holds only a time of day has none. */
  readonly date?: CalendarDate;
  /** The formula behind the stored value, without its equals sign. It is never evaluated. */
  readonly formula?: string;
  /** A comment that somebody hung on the cell. */
  readonly note?: string;
  /** `true` where a number is displayed in per cent: 0.55 with the text "55%". */
  readonly percent?: true;
}

/** The cell that holds nothing. */
export const blankCell: Cell = { kind: 'blank', value: null, text: '' };

/**
 * A cell of a file that knows only text. A text of spaces alone is kept and counts as text.
 *
 * @example
 * textCell('12'); // => { kind: 'text', value: '12', text: '12' }
 */
export function textCell(text: string): Cell {
  return text === '' ? blankCell : { kind: 'text', value: text, text };
}
