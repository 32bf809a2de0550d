import type { BlockBase } from './document.js';
import type { Passage } from './passage.js';

/** A cell as the document prints it. Cells that a span covers are not listed a second time. */
export interface DocumentCell extends Passage {
  /** Counted from 0, spans of earlier rows and cells included. */
  readonly column: number;
  /** 1 for a cell of one row. */
  readonly rowSpan: number;
  /** 1 for a cell of one column. */
  readonly columnSpan: number;
}

/** A row of a table. */
export interface DocumentRow {
  readonly cells: readonly DocumentCell[];
  /** Whether the markup says that it belongs to the header. */
  readonly header: boolean;
}

/** How the document draws the table. */
export type TableDrawing = 'pipes' | 'markup' | 'tabs' | 'columns';

/** A table as the document prints it. Its own `text` is empty: the words stand in the cells. */
export interface DocumentTable extends BlockBase {
  readonly kind: 'table';
  readonly rows: readonly DocumentRow[];
  /** Columns of the widest row, spans counted. */
  readonly width: number;
  /** `pipes`: Markdown; `markup`: HTML and DOCX; `tabs`: lines with tabs; `columns`: told by x in a PDF. */
  readonly drawing: TableDrawing;
  /** The caption block that names it. */
  readonly caption: number | null;
}
