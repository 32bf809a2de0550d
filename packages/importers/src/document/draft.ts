import type { DocumentRow, TableDrawing } from './document-table.js';
import type { Passage } from './passage.js';

/** A block as a reader of one format finds it, before it knows what stands around it. */
export type Draft =
  | { readonly kind: 'heading'; readonly passage: Passage; readonly level: number }
  | { readonly kind: 'paragraph'; readonly passage: Passage; readonly lang?: string }
  | {
      readonly kind: 'list-item';
      readonly passage: Passage;
      readonly depth: number;
      readonly marker: string;
    }
  | { readonly kind: 'caption'; readonly passage: Passage; readonly ofNextTable?: boolean }
  | { readonly kind: 'footnote'; readonly passage: Passage; readonly mark: string }
  | {
      readonly kind: 'table';
      readonly rows: readonly DocumentRow[];
      readonly drawing: TableDrawing;
    }
  /** Where one list or section ends, so that the next list gets a lead of its own. */
  | { readonly kind: 'break' };
