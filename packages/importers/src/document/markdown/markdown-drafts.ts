import type { List, Nodes, Root } from 'mdast';
import type { Draft } from '../draft.js';
import type { SourceLines } from '../source-lines.js';
import { cellOf } from '../table-cell.js';
import { passageOf } from '../text-run.js';
import { inlineRuns } from './inline-runs.js';

/** What the drafts of one hunk are read with. */
export interface HunkReading {
  readonly file: string;
  readonly lines: SourceLines;
  /** Offset in the source at which the hunk begins, and at which it ends. */
  readonly base: number;
  readonly end: number;
  /** Reads a block of HTML that stands between two offsets of the source. */
  readonly readHtml: (from: number, to: number) => readonly Draft[];
}

/** A single item with a number no list would reach is a sentence that begins with a figure. */
function isSentence(list: List): boolean {
  return list.ordered === true && list.children.length === 1 && (list.start ?? 1) > 31;
}

/** The drafts of a hunk's syntax tree, in reading order. */
export function markdownDrafts(root: Root, reading: HunkReading): readonly Draft[] {
  const { file, lines, base, end } = reading;
  const drafts: Draft[] = [];
  const words = (node: Nodes) => passageOf(inlineRuns(node, lines, base), file);
  const startOf = (node: Nodes) => base + (node.position?.start.offset ?? 0);

  const list = (node: List, depth: number) => {
    if (depth === 0) drafts.push({ kind: 'break' });
    const sentence = isSentence(node) && depth === 0;
    for (const item of node.children) {
      const written = lines.text.slice(startOf(item), startOf(item) + 12);
      const marker = /^(?:[-*+]|\d+[.)])/u.exec(written)?.[0] ?? '-';
      let fresh = true;
      for (const child of item.children) {
        if (child.type === 'list') list(child, depth + 1);
        else if (sentence && child.type === 'paragraph') {
          const number = { text: marker, ...lines.place(startOf(item)) };
          const gap = { text: ' ', ...lines.place(startOf(item) + marker.length) };
          const passage = passageOf([number, gap, ...inlineRuns(child, lines, base)], file);
          if (passage) drafts.push({ kind: 'paragraph', passage });
        } else if (child.type === 'paragraph') {
          const passage = words(child);
          if (passage === null) continue;
          drafts.push({ kind: 'list-item', passage, depth, marker: fresh ? marker : '' });
          fresh = false;
        } else block(child);
      }
    }
  };

  const block = (node: Nodes): void => {
    if (startOf(node) >= end) return;
    switch (node.type) {
      case 'heading': {
        const passage = words(node);
        if (passage) drafts.push({ kind: 'heading', passage, level: node.depth });
        break;
      }
      case 'paragraph': {
        const passage = words(node);
        if (passage) drafts.push({ kind: 'paragraph', passage });
        break;
      }
      case 'list':
        list(node, 0);
        break;
      case 'table': {
        const rows = node.children.map((row, index) => ({
          header: index === 0,
          cells: row.children.map((cell, column) => {
            const { line, column: at } = lines.place(startOf(cell));
            return cellOf(inlineRuns(cell, lines, base), { file, column, line, at });
          }),
        }));
        drafts.push({ kind: 'table', rows, drawing: 'pipes' });
        break;
      }
      case 'footnoteDefinition': {
        const passage = words(node);
        if (passage)
          drafts.push({ kind: 'footnote', passage, mark: node.label ?? node.identifier });
        break;
      }
      case 'html':
        drafts.push(...reading.readHtml(startOf(node), base + (node.position?.end.offset ?? 0)));
        break;
      case 'blockquote':
      case 'root':
        for (const child of node.children) block(child);
        break;
      default:
        if (node.type === 'thematicBreak') drafts.push({ kind: 'break' });
    }
  };
  block(root);
  return drafts;
}
