import type { DocumentTable } from './document-table.js';
import type { Passage } from './passage.js';

/** The format that a document was read from. */
export type DocumentFormat = 'markdown' | 'html' | 'docx' | 'pdf' | 'text';

/** What every block has. Indices count from 0 in `document.blocks`. */
export interface BlockBase extends Passage {
  /** Its place in `document.blocks`. */
  readonly index: number;
  /** The headings it stands under, from the outermost to the nearest. A heading is not its own. */
  readonly headings: readonly number[];
  /** Language of the text as the document declares it or as it was told later, e.g. `pt`. */
  readonly lang?: string;
}

/** A heading. Converters set levels at random, so the nesting may be wrong where the file is. */
export interface Heading extends BlockBase {
  readonly kind: 'heading';
  /** From 1, the gravest. */
  readonly level: number;
}

/** A paragraph. A sentence that a converter broke over blank lines stays in two paragraphs. */
export interface Paragraph extends BlockBase {
  readonly kind: 'paragraph';
  /** A short line without a full stop that stands before a list or a table: a heading in all but markup. */
  readonly label: boolean;
}

/** The text of a list item up to its first nested list. Further paragraphs of it are items without marker. */
export interface ListItem extends BlockBase {
  readonly kind: 'list-item';
  /** 0 for an item of a list that stands in no other. */
  readonly depth: number;
  /** As printed: `-`, `•`, `3.`; empty for a further paragraph of the item before. */
  readonly marker: string;
  /** The item whose list this is nested in. */
  readonly parent: number | null;
  /** The paragraph or heading that stands right before the outermost list. */
  readonly lead: number | null;
}

/** The words above or below a table or figure that name it. */
export interface Caption extends BlockBase {
  readonly kind: 'caption';
  /** The word and number before the title, e.g. `Table 1`. */
  readonly label: string;
  /** The table that it names, where one stands beside it. */
  readonly table: number | null;
}

/** A note at the foot of a page or at the end, with the mark that leads to it. */
export interface Footnote extends BlockBase {
  readonly kind: 'footnote';
  readonly mark: string;
}

export type Block = Heading | Paragraph | ListItem | Caption | DocumentTable | Footnote;

/**
 * A report as plain read-only records: its blocks in reading order, each with its place. Markup,
 * scripts, styles and hidden text are left out; comments stand beside the text they follow.
 */
export interface ReportDocument {
  /** Path as the caller gave it. */
  readonly file: string;
  readonly format: DocumentFormat;
  readonly title: string | null;
  readonly blocks: readonly Block[];
}
