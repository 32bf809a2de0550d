import type { ToldOf } from '../messages/issue-of.js';
import type { SheetContent } from './sheet-content.js';

/** A sheet as the workbook lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  /** Whether it is a sheet of cells, not a chart or a dialog. */
  readonly hasCells: boolean;
  /** Reads the sheet into its content, in steps between which the caller may look at the clock. */
  readonly read: (content: SheetContent) => AsyncGenerator<void>;
}

/** A workbook that was opened: its sheets, and what they share. */
export interface Opened {
  readonly sheets: readonly SheetEntry[];
  /** Names of ranges in small letters, and what each stands for: `Lists!$A$2:$A$9`. */
  readonly names: ReadonlyMap<string, string>;
  /** What was wrong with parts that all sheets share. */
  readonly issues: readonly ToldOf<'texts-unreadable' | 'formats-unreadable'>[];
}
