import type { Draft } from '../draft.js';
import { passageOf } from '../text-run.js';
import type { BodyLook } from './body-look.js';
import { joinLines } from './join-lines.js';
import { textOf } from './line-text.js';
import { listSign } from './list-sign.js';
import type { PageLine, PageLines } from './page-text.js';
import { positionedRows } from './positioned-table.js';
import { columnsOf, segmentsOf } from './segment.js';
import { endOfTable, linesOfHeader } from './table-extent.js';

/** Two wide columns of prose are a page set in columns, not a table. */
function isPageSetInColumns(lines: readonly PageLine[], width: number): boolean {
  const rows = lines.map((line) => segmentsOf(line));
  const columns = columnsOf(rows);
  if (columns.length !== 2 || lines.length < 6) return false;
  const wide = columns.every(({ x, end }) => end - x > width * 0.28);
  const long = rows.flat().filter(({ x, end }) => end - x > width * 0.24).length;
  return wide && long > rows.flat().length * 0.5;
}

/** What the pages of a document have in common. */
export interface PositionedOptions {
  readonly file: string;
  readonly body: BodyLook;
  /** Lines that are no part of the text: headers, footers, page numbers. */
  readonly skip: ReadonlySet<PageLine>;
  readonly words: ReadonlySet<string>;
}

/** The drafts of a page that says nothing of its structure, told by where its words stand. */
export function positionedDrafts(content: PageLines, options: PositionedOptions): readonly Draft[] {
  const { file, body, skip, words } = options;
  const lines = content.lines.filter((line) => !skip.has(line));
  const { page } = content;
  const drafts: Draft[] = [];
  let open: PageLine[] = [];
  let marker: string | undefined;
  let heading = false;
  const close = () => {
    const own = open;
    open = [];
    if (own.length === 0) return;
    const cells = own.map(({ texts }, index) => {
      const bare = index === 0 && marker !== undefined ? withoutSign(texts, marker) : texts;
      return { page, texts: bare };
    });
    const passage = passageOf(joinLines(cells, { room: null, words }), file);
    if (passage === null) return;
    if (marker !== undefined) drafts.push({ kind: 'list-item', passage, depth: 0, marker });
    else if (heading)
      drafts.push({
        kind: 'heading',
        passage,
        level: levelOf(own[0]?.height ?? body.height, body.height),
      });
    else drafts.push({ kind: 'paragraph', passage });
    marker = undefined;
    heading = false;
  };
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) continue;
    const end = endOfTable(lines, at);
    if (end > at) {
      const above = linesOfHeader(open, lines.slice(at, end));
      open = open.slice(0, open.length - above.length);
      close();
      const rows = [...above, ...lines.slice(at, end)];
      if (isPageSetInColumns(rows, content.width)) {
        for (const { x, end: right } of columnsOf(rows.map((row) => segmentsOf(row)))) {
          const part = rows.flatMap((row): readonly PageLine[] => {
            const texts = row.texts.filter((text) => text.x >= x - 1 && text.x < right + 1);
            return texts.length > 0 ? [{ ...row, texts }] : [];
          });
          drafts.push(...positionedDrafts({ ...content, lines: part }, options));
        }
      } else
        drafts.push({
          kind: 'table',
          rows: positionedRows(rows, content, { file, words }),
          drawing: 'columns',
        });
      at = end - 1;
      continue;
    }
    const before = open.at(-1);
    const listed = listSign(line);
    const short = textOf(line).length < 100 && !/[.;,]$/u.test(textOf(line).trim());
    const bold = short && line.texts.every(({ font }) => font !== body.font);
    const large = (line.height > body.height * 1.12 && textOf(line).length < 160) || bold;
    const apart =
      before !== undefined && before.y - line.y > 1.45 * Math.max(line.height, before.height);
    const other =
      before !== undefined &&
      (Math.abs(before.height - line.height) > 0.1 * body.height || heading !== large);
    if (listed !== undefined || apart || other) close();
    if (open.length === 0) {
      marker = listed;
      heading = large && listed === undefined;
    }
    open.push(line);
  }
  close();
  return drafts;
}

function withoutSign(texts: PageLine['texts'], marker: string): PageLine['texts'] {
  const [first, ...others] = texts;
  if (first === undefined) return texts;
  const rest = first.text.trimStart().slice(marker.length);
  const cut = first.text.length - rest.length;
  return rest.trim() === ''
    ? others
    : [{ ...first, text: rest, column: first.column + cut }, ...others];
}

function levelOf(height: number, body: number): number {
  const ratio = height / body;
  if (ratio > 1.6) return 1;
  if (ratio > 1.3) return 2;
  return ratio > 1.12 ? 3 : 4;
}
