import type { Draft } from '../draft.js';
import type { SourceLines } from '../source-lines.js';
import { isTabLine, tabRows } from '../tab-table.js';
import { passageOf, type TextRun } from '../text-run.js';
import {
  attribute,
  blockElements,
  type HtmlElement,
  type HtmlNode,
  type HtmlParent,
  isComment,
  isElement,
  isHidden,
  isText,
} from './html-node.js';
import { htmlRows } from './html-table.js';
import { type HtmlPlacer, isBackLink, isNoteMark, sourcePlacer } from './inline-runs.js';

/** A page is walked no deeper; pages nested so deep are refused before. */
const deepest = 2100;

export interface HtmlDraftsReading {
  readonly file: string;
  readonly placer: HtmlPlacer;
  readonly placeOf: (element: HtmlElement) => { readonly line: number; readonly column: number };
}

/** The drafts of a page or of a part of one, in reading order. */
export function htmlDrafts(root: HtmlParent, reading: HtmlDraftsReading): readonly Draft[] {
  const { file, placer } = reading;
  const drafts: Draft[] = [];
  let runs: TextRun[] = [];
  /** What the open paragraph becomes when its block ends. */
  let as: Draft['kind'] = 'paragraph';
  let level = 1;
  let marker = '';
  let depth = -1;
  let lang: string | undefined;
  let tabLines: (readonly TextRun[])[] = [];

  const flushTabs = () => {
    if (tabLines.length > 1) {
      drafts.push({ kind: 'table', rows: tabRows(tabLines, file), drawing: 'tabs' });
    } else {
      const passage = tabLines[0] ? passageOf(tabLines[0], file) : null;
      if (passage) drafts.push({ kind: 'paragraph', passage });
    }
    tabLines = [];
  };
  const push = (lineRuns: readonly TextRun[]) => {
    const passage = passageOf(lineRuns, file);
    if (passage === null) return;
    flushTabs();
    if (as === 'heading') drafts.push({ kind: 'heading', passage, level });
    else if (as === 'caption') drafts.push({ kind: 'caption', passage });
    else if (as === 'list-item' && depth >= 0) {
      drafts.push({ kind: 'list-item', passage, depth, marker });
      marker = '';
    } else drafts.push({ kind: 'paragraph', passage, ...(lang === undefined ? {} : { lang }) });
  };
  const flush = () => {
    const open = runs;
    runs = [];
    if (as !== 'paragraph' || !open.some(({ text }) => text.includes('\t'))) {
      push(open);
      return;
    }
    let words: TextRun[] = [];
    for (const line of linesOf(open)) {
      if (isTabLine(line)) {
        push(words);
        words = [];
        tabLines.push(line);
      } else if (line[0]) words.push({ ...line[0], text: '\n', column: 1 }, ...line);
    }
    push(words);
  };

  const cellRuns = (cell: HtmlElement): readonly TextRun[] => {
    const found: TextRun[] = [];
    inside(cell, 0, {
      text: (some) => found.push(...some),
      block: (_element, enter) => {
        const [last] = found.slice(-1);
        if (last && !enter)
          found.push({ ...last, text: '\n', column: last.column + last.text.length });
        return undefined;
      },
    });
    return found;
  };

  interface Visit {
    text(some: readonly TextRun[]): void;
    /** Returns `true` where the element was dealt with and must not be walked. */
    block(element: HtmlElement, enter: boolean): boolean | undefined;
  }

  const inside = (parent: HtmlParent, down: number, visit: Visit): void => {
    for (const node of parent.childNodes) step(node, down, visit);
  };
  const step = (node: HtmlNode, down: number, visit: Visit): void => {
    if (isText(node)) visit.text(placer.runs(node));
    else if (isComment(node)) visit.text([placer.comment(node)]);
    else if (isElement(node)) {
      if (isHidden(node) || isNoteMark(node) || isBackLink(node) || down > deepest) return;
      if (node.tagName === 'br') {
        visit.text([{ text: '\n', ...reading.placeOf(node) }]);
        return;
      }
      const isBlock = blockElements.has(node.tagName);
      if (numbered.has(node.tagName)) placer.paragraph();
      if (isBlock && visit.block(node, true) === true) return;
      inside(node, down + 1, visit);
      if (isBlock) visit.block(node, false);
    }
  };

  const table = (element: HtmlElement): boolean => {
    const { rows, cells, prose } = shapeOf(element);
    // A table that only lays out the page is read as the paragraphs that it holds.
    if (prose || rows === 0 || (rows === 1 && cells === 1 && longText(element))) return false;
    for (const child of element.childNodes) {
      if (!isElement(child) || child.tagName !== 'caption' || isHidden(child)) continue;
      const passage = passageOf(cellRuns(child), file);
      if (passage) drafts.push({ kind: 'caption', passage, ofNextTable: true });
    }
    const readCell = (cell: HtmlElement) => cellRuns(cell);
    const read = htmlRows(element, { file, readCell, placeOf: reading.placeOf });
    if (read.some((row) => row.cells.some(({ text }) => text !== ''))) {
      drafts.push({ kind: 'table', rows: read, drawing: 'markup' });
    }
    return true;
  };

  const orders: (number | null)[] = [];
  const page: Visit = {
    text: (some) => runs.push(...some),
    block: (element, enter) => {
      flush();
      const { tagName } = element;
      as = depth >= 0 ? 'list-item' : 'paragraph';
      if (enter) lang = attribute(element, 'lang')?.slice(0, 2).toLowerCase() ?? lang;
      if (tagName === 'table' && enter) {
        flushTabs();
        return table(element);
      }
      if (/^h[1-6]$/u.test(tagName) && enter) {
        as = 'heading';
        level = Number(tagName[1]);
      } else if ((tagName === 'figcaption' || tagName === 'caption') && enter) as = 'caption';
      else if (tagName === 'ul' || tagName === 'ol' || tagName === 'menu') {
        if (enter) {
          if (depth < 0) drafts.push({ kind: 'break' });
          depth += 1;
          const start = Number(attribute(element, 'start') ?? 1);
          orders.push(tagName === 'ol' ? (Number.isFinite(start) ? start : 1) : null);
        } else {
          depth -= 1;
          orders.pop();
        }
        as = depth >= 0 ? 'list-item' : 'paragraph';
      } else if (tagName === 'li' && enter) {
        const order = orders.at(-1);
        marker = order == null ? '•' : `${order}.`;
        if (order != null) orders[orders.length - 1] = order + 1;
      } else if (tagName === 'pre' && enter && isCode(element)) return true;
      return undefined;
    },
  };
  inside(root, 0, page);
  flush();
  flushTabs();
  return drafts;
}

/** Elements that are a paragraph of their own in a word processor. */
const numbered = new Set(['p', 'figcaption', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li']);

function isCode(element: HtmlElement): boolean {
  return element.childNodes.some((node) => isElement(node) && node.tagName === 'code');
}

/** Runs cut at the ends of lines. */
function linesOf(runs: readonly TextRun[]): readonly (readonly TextRun[])[] {
  const lines: TextRun[][] = [[]];
  for (const run of runs) {
    let column = run.column;
    run.text.split('\n').forEach((text, index) => {
      if (index > 0) lines.push([]);
      lines.at(-1)?.push({ ...run, text, column });
      column += text.length + 1;
    });
  }
  return lines;
}

/** How many rows and cells a table has, and whether lists, headings or tables stand in its cells. */
function shapeOf(table: HtmlElement): {
  readonly rows: number;
  readonly cells: number;
  readonly prose: boolean;
} {
  let rows = 0;
  let cells = 0;
  const waiting: HtmlNode[] = [...table.childNodes];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!isElement(node)) continue;
    if (node.tagName === 'tr') rows += 1;
    if (node.tagName === 'td' || node.tagName === 'th') cells += 1;
    if (node.tagName === 'table' || node.tagName === 'li') return { rows, cells, prose: true };
    waiting.push(...node.childNodes);
  }
  return { rows, cells, prose: false };
}

function longText(element: HtmlElement): boolean {
  let length = 0;
  const waiting: HtmlNode[] = [...element.childNodes];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (isText(node)) length += node.value.trim().length;
    else if (isElement(node)) waiting.push(...node.childNodes);
  }
  return length > 80;
}

/** Reads a part of a source as HTML. */
export type HtmlFragmentReader = (
  lines: SourceLines,
  part: { readonly file: string; readonly from: number; readonly to: number },
) => readonly Draft[];

/** Loads the HTML reader for parts of a Markdown document. */
export async function loadHtmlFragmentReader(): Promise<HtmlFragmentReader> {
  const { parseFragment } = await import('parse5');
  return (lines, { file, from, to }) => {
    const root = parseFragment(lines.text.slice(from, to), { sourceCodeLocationInfo: true });
    const placer = sourcePlacer(lines, from);
    const placeOf = (element: HtmlElement) =>
      lines.place(from + (element.sourceCodeLocation?.startOffset ?? 0));
    return htmlDrafts(root, { file, placer, placeOf });
  };
}
