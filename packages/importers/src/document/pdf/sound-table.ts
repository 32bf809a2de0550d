import type { DocumentRow } from '../document-table.js';
import type { Draft } from '../draft.js';
import { columnLook, lookOf } from '../tables/cell-look.js';
import { joinPassages } from '../text-run.js';

/**
 * Whether rows that were told by their place on a page read like a table: most rows fill most
 * columns, a header of words or a further page of a table, and a column of figures, dates or
 * countries, or short words throughout.
 */
export function isSound(rows: readonly DocumentRow[]): boolean {
  const [header, ...body] = rows;
  if (!header || body.length === 0) return false;
  const width = header.cells.length;
  const filled = (row: DocumentRow) => row.cells.filter(({ text }) => text !== '').length;
  const full = body.filter((row) => filled(row) * 2 >= width).length;
  if (full < body.length * 0.6) return false;
  const looks = header.cells.map((_, column) =>
    columnLook(body.map(({ cells }) => cells[column]?.text ?? '')),
  );
  const telling = looks.filter(
    (look) => look === 'number' || look === 'date' || look === 'country',
  );
  const words = header.cells.filter(({ text }) => lookOf(text) === 'text').length;
  const isHeader = filled(header) * 10 >= width * 6 && words * 2 >= filled(header);
  const short = rows.every(({ cells }) => cells.every(({ text }) => text.length < 60));
  return isHeader ? telling.length > 0 || short : telling.length * 2 >= width;
}

/** The words of rows as paragraphs, one for each row. */
export function textOfRows(rows: readonly DocumentRow[]): readonly Draft[] {
  return rows.flatMap(({ cells }): readonly Draft[] => {
    const filled = cells.filter(({ text }) => text !== '');
    const [first, ...others] = filled;
    if (!first) return [];
    const { column: _, rowSpan: __, columnSpan: ___, ...passage } = first;
    return [{ kind: 'paragraph', passage: others.reduce(joinPassages, passage) }];
  });
}
