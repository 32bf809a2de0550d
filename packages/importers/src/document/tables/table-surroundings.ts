import type { Block, ReportDocument } from '../document.js';
import type { DocumentTable } from '../document-table.js';

/** The words that name a table, and those of the paragraphs beside it. */
export interface TableSurroundings {
  /** Its caption; without one the label or heading above it. `''` where nothing names it. */
  readonly title: string;
  readonly beside: string;
  /** The table, or the first of its parts. */
  readonly table: DocumentTable | null;
}

/** Finds what the document says around a table that may stand in several parts. */
export function surroundingsOf(
  parts: readonly DocumentTable[],
  { blocks }: ReportDocument,
): TableSurroundings {
  const first = parts[0];
  const last = parts.at(-1);
  if (!first || !last) return { title: '', beside: '', table: null };
  const caption = parts.map((part) => part.caption).find((index) => index !== null);
  const above = blocks[first.index - 1];
  const label = above?.kind === 'paragraph' && above.label ? above : undefined;
  const heading = blocks[first.headings.at(-1) ?? -1];
  const named: Block | undefined = caption == null ? (label ?? heading) : blocks[caption];
  const near = [
    ...blocks.slice(Math.max(0, first.index - 2), first.index),
    ...blocks.slice(last.index + 1, last.index + 3),
  ];
  const prose = near.filter(
    ({ kind }) => kind === 'paragraph' || kind === 'footnote' || kind === 'caption',
  );
  const beside = prose.map(({ text }) => text).join('\n');
  return { title: named?.text ?? '', beside, table: first };
}
