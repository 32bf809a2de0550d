import type { Draft } from '../draft.js';
import { passageOf } from '../text-run.js';
import { type CellLine, joinLines } from './join-lines.js';
import type { PageLines, PageText } from './page-text.js';
import { taggedRows } from './tagged-table.js';

/** A node of a page's structure, as a tagged PDF has it. */
export interface StructureNode {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly lang?: string;
  readonly children?: readonly StructureNode[];
}

const deepest = 300;
const cellRoles = new Set(['TD', 'TH']);
const blockRoles = new Set(['Table', 'L', 'P', 'H', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'Caption']);
/** Roles that stand for running text where no block is in them; '' is the text itself. */
const inlineRoles = new Set(['P', 'Span', 'NonStruct', 'Link', 'Strong', 'Em', 'Quote', '']);
/** Left out: an index repeats the headings with page numbers. */
const leftOut = new Set(['TOC', 'TOCI', 'Artifact', 'Lbl']);

/** All nodes of a role below a node, none below another of them. */
function nodesOf(
  node: StructureNode,
  roles: ReadonlySet<string>,
  depth = 0,
): readonly StructureNode[] {
  if (depth > deepest) return [];
  return (node.children ?? []).flatMap((child) =>
    child.role !== undefined && roles.has(child.role) ? [child] : nodesOf(child, roles, depth + 1),
  );
}

/** The marks of the content below a node, in reading order. */
function marksOf(node: StructureNode, out: string[] = [], depth = 0): readonly string[] {
  if (node.type === 'content' && node.id !== undefined) out.push(node.id);
  if (depth < deepest) {
    for (const child of node.children ?? []) {
      if (child.role === undefined || !leftOut.has(child.role)) marksOf(child, out, depth + 1);
    }
  }
  return out;
}

/** Reads the drafts of a page from its structure. */
export function taggedDrafts(
  root: StructureNode,
  { page, lines }: PageLines,
  { file, words: known }: { readonly file: string; readonly words: ReadonlySet<string> },
): readonly Draft[] {
  const byMark = new Map<string, PageText[]>();
  for (const line of lines) {
    for (const text of line.texts) {
      if (text.mark === null) continue;
      const known = byMark.get(text.mark);
      if (known) known.push(text);
      else byMark.set(text.mark, [text]);
    }
  }
  const drafts: Draft[] = [];
  const linesOf = (node: StructureNode): readonly CellLine[] => {
    const texts = marksOf(node).flatMap((mark) => byMark.get(mark) ?? []);
    const rows: { line: number; texts: PageText[] }[] = [];
    for (const text of texts) {
      const last = rows.at(-1);
      if (last?.line === text.line) last.texts.push(text);
      else rows.push({ line: text.line, texts: [text] });
    }
    return rows.map((row) => ({ page, texts: row.texts }));
  };
  const words = (node: StructureNode) =>
    passageOf(joinLines(linesOf(node), { room: null, words: known }), file);

  const table = (node: StructureNode) => {
    const rows = nodesOf(node, new Set(['TR'])).map((row) =>
      nodesOf(row, cellRoles).map((cell) => ({ lines: linesOf(cell), header: cell.role === 'TH' })),
    );
    const read = taggedRows(rows, { file, page, words: known });
    if (read.length > 0) drafts.push({ kind: 'table', rows: read, drawing: 'markup' });
  };

  const walk = (node: StructureNode, depth: number, down: number): void => {
    const { role = '' } = node;
    if (down > deepest || leftOut.has(role)) return;
    if (role === 'Table') {
      table(node);
      return;
    }
    const heading = /^H([1-6]?)$/u.exec(role);
    const passage = () => words(node);
    if (heading || role === 'Title') {
      const found = passage();
      if (found) drafts.push({ kind: 'heading', passage: found, level: Number(heading?.[1] || 1) });
    } else if (role === 'Caption') {
      const found = passage();
      if (found) drafts.push({ kind: 'caption', passage: found });
    } else if (role === 'LI') {
      const label = nodesOf(node, new Set(['Lbl']))[0];
      const marker = label ? labelWords(label, byMark) : '•';
      const lists = nodesOf(node, new Set(['L']));
      const own: StructureNode = { children: withoutLists(node) };
      const found = words(own);
      if (found) drafts.push({ kind: 'list-item', passage: found, depth, marker: marker || '•' });
      for (const list of lists) walk(list, depth + 1, down + 1);
    } else if (role === 'L') {
      if (depth === 0) drafts.push({ kind: 'break' });
      for (const child of node.children ?? []) walk(child, depth, down + 1);
    } else if (role === 'Note' || role === 'FENote') {
      const found = passage();
      if (found) drafts.push({ kind: 'footnote', passage: found, mark: '' });
    } else if (inlineRoles.has(role) && nodesOf(node, blockRoles).length === 0) {
      const found = passage();
      if (found) drafts.push({ kind: 'paragraph', passage: found });
    } else for (const child of node.children ?? []) walk(child, depth, down + 1);
  };
  walk(root, 0, 0);
  return drafts;
}

function withoutLists(node: StructureNode): readonly StructureNode[] {
  return (node.children ?? []).flatMap((child) => {
    if (child.role === 'L') return [];
    return child.children ? [{ ...child, children: withoutLists(child) }] : [child];
  });
}

function labelWords(
  label: StructureNode,
  byMark: ReadonlyMap<string, readonly PageText[]>,
): string {
  const found: string[] = [];
  const walk = (node: StructureNode, depth: number): void => {
    if (node.type === 'content' && node.id !== undefined) {
      found.push(...(byMark.get(node.id) ?? []).map(({ text }) => text));
    }
    if (depth < deepest) for (const child of node.children ?? []) walk(child, depth + 1);
  };
  walk(label, 0);
  return found.join('').trim();
}
