import { foldName, type Issue } from '@partnership-impact/core';
import { issueOf } from '../../messages/issue-of.js';
import type { Block, ReportDocument } from '../document.js';
import type { DocumentCell, DocumentRow, DocumentTable } from '../document-table.js';
import { pageOrLine } from '../page-or-line.js';
import { joinPassages } from '../text-run.js';
import { alignedRows } from './aligned-rows.js';
import { type CellLook, columnLook, lookOf } from './cell-look.js';

/** How many parts of a table are told one by one. */
const mostPartsTold = 12;

/** A table in one piece, though a page break may have cut it into several. */
export interface JoinedTable {
  readonly parts: readonly DocumentTable[];
  /** The rows of all parts; repeated headers are not among them. */
  readonly rows: readonly DocumentRow[];
}

/** The tables of a document, and what was told of their joining. */
export interface JoinedTables {
  readonly tables: readonly JoinedTable[];
  readonly issues: readonly Issue[];
}

/** Words of a row by column, folded for comparison. */
function foldedRow({ cells }: DocumentRow): string {
  return cells.map(({ column, text }) => `${column}:${foldName(text)}`).join('|');
}

/** The first rows of a table that its markup or its look makes the header. */
function headerRows({ rows }: DocumentTable): readonly DocumentRow[] {
  const marked = rows.findIndex(({ header }) => !header);
  if (marked !== 0) return marked < 0 ? rows.slice(0, 1) : rows.slice(0, marked);
  return rows.slice(0, 1);
}

/** Whether a row may be a header, years among its words: several cells, words, no dates. */
function isHeaderLike({ cells, header }: DocumentRow): boolean {
  const looks = cells.map(({ text }) => lookOf(text)).filter((look) => look !== 'blank');
  return header || (looks.length > 1 && looks.includes('text') && !looks.includes('date'));
}

const pageNoise = /^(?:page\s*)?\d{1,4}(?:\s*(?:of|\/|de|di|von|z)\s*\d{1,4})?$/iu;
const continued =
  /\b(?:cont(?:inued|\.|'d)|continuaç|continua|suite|fortsetzung|cd\.|συνέχεια|continuación)/iu;

/** Whether only page numbers and words such as "(continued)" stand between two tables. */
function isCut(between: readonly Block[]): boolean {
  return between.every(({ kind, text }) => {
    if (kind === 'heading' || kind === 'list-item' || kind === 'table') return false;
    return pageNoise.test(text.trim()) || (text.length < 200 && continued.test(text));
  });
}

/** The dates and numbers that columns hold; `undefined` for other columns. */
function columnLooks(
  rows: readonly DocumentRow[],
  width: number,
): readonly (CellLook | undefined)[] {
  return Array.from({ length: width }, (_, column) => {
    const texts = rows.map(({ cells }) => cells.find((cell) => cell.column === column)?.text ?? '');
    const look = columnLook(texts);
    return look === 'date' || look === 'number' ? look : undefined;
  });
}

/** Whether rows without a header go on with a table: dates and numbers stand in the same columns. */
function goesOn(
  before: readonly DocumentRow[],
  after: readonly DocumentRow[],
  width: number,
): boolean {
  const looks = columnLooks(before, width);
  const telling = looks.filter((look) => look !== undefined);
  if (telling.length === 0) return false;
  return after.every(({ cells }) =>
    cells.every(({ column, text }) => {
      const wanted = looks[column];
      const look = lookOf(text);
      return wanted === undefined || look === 'blank' || look === wanted;
    }),
  );
}

function mergeCells(one: DocumentCell, other: DocumentCell): DocumentCell {
  if (other.text === '') return one;
  if (one.text === '') return { ...other, column: one.column };
  return { ...one, ...joinPassages(one, other) };
}

/** Whether a row holds only the rest of the row above, which the end of a page cut. */
function isRestOfRow(row: DocumentRow, before: readonly DocumentRow[], width: number): boolean {
  const above = before.at(-1);
  if (!above || width < 3) return false;
  const filled = row.cells.filter(({ text }) => text !== '');
  const fullAbove = above.cells.filter(({ text }) => text !== '').length;
  const looks = columnLooks(before, width);
  // A whole date or number under others of its kind would be a row of its own; "2021" under dates is not.
  const whole = filled.some(({ column, text }) => looks[column] === lookOf(text));
  const begins = filled.some(({ text }) => lookOf(text) === 'date');
  return (
    filled.length > 0 &&
    filled.length * 2 <= width &&
    fullAbove > filled.length &&
    !whole &&
    !begins
  );
}

function joinRest(above: DocumentRow, rest: DocumentRow): DocumentRow {
  const known = new Map(rest.cells.map((cell) => [cell.column, cell]));
  const cells = above.cells.map((cell) => {
    const more = known.get(cell.column);
    known.delete(cell.column);
    return more ? mergeCells(cell, more) : cell;
  });
  return { ...above, cells: [...cells, ...known.values()].toSorted((a, b) => a.column - b.column) };
}

/**
 * Brings the parts of tables together that page breaks cut: next to each other, under the same
 * header again or without one, with dates and numbers in the same columns.
 */
export function joinedTables({ blocks }: ReportDocument): JoinedTables {
  const tables: { parts: DocumentTable[]; bare: DocumentTable[]; rows: DocumentRow[] }[] = [];
  const issues: Issue[] = [];
  for (const table of blocks) {
    if (table.kind !== 'table') continue;
    const last = tables.at(-1);
    const before = last?.parts.at(-1);
    const between = before ? blocks.slice(before.index + 1, table.index) : [];
    const own = headerRows(table);
    if (!last || !before || between.length > 4 || !isCut(between)) {
      tables.push({ parts: [table], bare: [], rows: [...table.rows] });
      continue;
    }
    const [first] = last.parts;
    const header = first ? headerRows(first) : [];
    const repeated =
      header.length > 0 &&
      header.some(isHeaderLike) &&
      header.every((row, index) => {
        const other = table.rows[index];
        return other !== undefined && foldedRow(other) === foldedRow(row);
      });
    const width = Math.max(first?.width ?? 0, table.width);
    const bare =
      !repeated &&
      first?.width === table.width &&
      !own.some(({ header: marked }) => marked) &&
      goesOn(last.rows.slice(header.length), table.rows, width);
    if (!repeated && !bare) {
      tables.push({ parts: [table], bare: [], rows: [...table.rows] });
      continue;
    }
    const rows = repeated ? table.rows.slice(header.length) : [...table.rows];
    // Only a page of a PDF cuts a row in two.
    const [rest, ...others] = rows;
    const above = last.rows.at(-1);
    const paged = table.source.page !== undefined && table.source.page !== before.source.page;
    if (paged && rest && above && isRestOfRow(rest, last.rows, width)) {
      last.rows[last.rows.length - 1] = joinRest(above, rest);
      last.rows.push(...others);
    } else last.rows.push(...rows);
    last.parts.push(table);
    if (bare) last.bare.push(table);
  }
  for (const { parts, bare } of tables) {
    const [, second] = parts;
    if (!second) continue;
    const places = parts.slice(1).map(({ source }) => pageOrLine(source));
    const told = {
      parts: places.slice(0, mostPartsTold),
      count: places.length,
      withoutHeader: bare.length,
    };
    const { source } = second;
    issues.push(issueOf({ severity: 'note', code: 'table-joined', told }, source));
  }
  const aligned = tables.map(({ parts, rows }) => {
    const read = alignedRows(rows, parts[0]?.drawing ?? 'markup');
    issues.push(...read.issues);
    return { parts, rows: read.rows };
  });
  return { tables: aligned, issues };
}
