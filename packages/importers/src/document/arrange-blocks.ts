import { captionLabel, isIndex, namesTable } from './caption-label.js';
import type { Block, Caption, Heading, ListItem } from './document.js';
import type { DocumentTable } from './document-table.js';
import type { Draft } from './draft.js';
import type { Passage } from './passage.js';
import { withPrintedLists } from './printed-list.js';

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

const sentenceEnd = /[.!?;,…]["”’)]?$/u;

/** A short line without a full stop: it may head what follows. A longer one with a colon leads into it. */
function isShort(text: string): boolean {
  const words = text.split(' ').length;
  return text.length <= 80 && words <= (text.endsWith(':') ? 4 : 10) && !sentenceEnd.test(text);
}

function tablePassage({ rows }: { readonly rows: DocumentTable['rows'] }): Passage | null {
  const cells = rows.flatMap((row) => row.cells);
  const first = cells.find((cell) => cell.text !== '') ?? cells[0];
  const last = cells.findLast((cell) => cell.text !== '') ?? cells.at(-1);
  if (first === undefined || last === undefined) return null;
  const { endLine, endColumn } = last.source;
  const end = endLine === undefined || endColumn === undefined ? {} : { endLine, endColumn };
  return { text: '', source: { ...first.source, ...end }, stretches: [] };
}

function widthOf(rows: DocumentTable['rows']): number {
  let width = 0;
  for (const { cells } of rows) {
    for (const { column, columnSpan } of cells) width = Math.max(width, column + columnSpan);
  }
  return width;
}

/** Ties each caption to the table beside it: the one above or below, as the document has the habit. */
function tieCaptions(blocks: readonly Writable<Block>[], titles: ReadonlySet<number>): void {
  for (const block of blocks) {
    if (block.kind !== 'caption') continue;
    const isTitle = titles.has(block.index);
    if (!isTitle && !namesTable(block.label)) continue;
    const before = isTitle ? undefined : blocks[block.index - 1];
    const after = blocks[block.index + 1];
    const table = [before, after].find(
      (beside) => beside?.kind === 'table' && (beside.caption ?? block.index) === block.index,
    );
    if (table?.kind !== 'table') continue;
    (table as Writable<DocumentTable>).caption = block.index;
    (block as Writable<Caption>).table = table.index;
  }
}

/** Sets drafts in order: headings above each block, items in their lists, captions at their tables. */
export function arrangeBlocks(drafts: readonly Draft[]): readonly Block[] {
  const blocks: Writable<Block>[] = [];
  /** Captions that the markup ties to the table after them. */
  const titles = new Set<number>();
  let headings: readonly Heading[] = [];
  let chain: readonly number[] = [];
  let items: readonly ListItem[] = [];
  let lead: number | null = null;
  for (const draft of drafts.flatMap(withPrintedLists)) {
    if (draft.kind === 'break') {
      items = [];
      continue;
    }
    const passage = draft.kind === 'table' ? tablePassage(draft) : draft.passage;
    if (passage === null || (draft.kind !== 'table' && isIndex(passage.text))) continue;
    const base = { ...passage, index: blocks.length, headings: chain };
    if (draft.kind !== 'list-item') items = [];
    switch (draft.kind) {
      case 'heading': {
        headings = headings.filter(({ level }) => level < draft.level);
        chain = headings.map(({ index }) => index);
        const heading = { ...base, headings: chain, kind: draft.kind, level: draft.level };
        headings = [...headings, heading];
        chain = [...chain, heading.index];
        blocks.push(heading);
        break;
      }
      case 'list-item': {
        if (items.length === 0) {
          const before = blocks.at(-1);
          const leads = before?.kind === 'paragraph' || before?.kind === 'heading';
          if (before?.kind !== 'list-item') lead = leads ? before.index : null;
        }
        const { depth, marker } = draft;
        items = items.filter((item) => item.depth < depth);
        const parent = items.at(-1)?.index ?? null;
        const item = { ...base, kind: draft.kind, depth, marker, parent, lead };
        items = [...items, item];
        blocks.push(item);
        break;
      }
      case 'table': {
        const { rows, drawing } = draft;
        blocks.push({
          ...base,
          kind: draft.kind,
          rows,
          width: widthOf(rows),
          drawing,
          caption: null,
        });
        break;
      }
      case 'footnote':
        blocks.push({ ...base, kind: draft.kind, mark: draft.mark });
        break;
      default: {
        const label = captionLabel(passage.text);
        if (draft.kind === 'caption' || label !== undefined) {
          if (draft.kind === 'caption' && draft.ofNextTable) titles.add(blocks.length);
          blocks.push({ ...base, kind: 'caption', label: label ?? '', table: null });
        } else {
          const lang = draft.lang === undefined ? {} : { lang: draft.lang };
          blocks.push({ ...base, kind: 'paragraph', label: false, ...lang });
        }
      }
    }
  }
  blocks.forEach((block, index) => {
    const next = blocks[index + 1]?.kind;
    if (block.kind !== 'paragraph' || (next !== 'list-item' && next !== 'table')) return;
    block.label = isShort(block.text);
  });
  tieCaptions(blocks, titles);
  return blocks;
}
