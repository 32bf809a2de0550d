import { foldName } from '@partnership-impact/core';
import type { TableColumn } from './header-texts.js';
import type { Table } from './table.js';

/** Headers that may stand over people or over events and organisations. */
const plainNames = 'name|nome|nombre|nom|όνομα|nazwa|bezeichnung|person|title';
const eventWords =
  /\b(?:meetings?|events?|workshops?|seminars?|webinars?|conferences?|sessions?|trainings?|courses?|visits?|kick ?off|days?|lab|hackathon|forum|festival|exhibition|reuniao|evento|oficina|seminario|incontro|laboratorio|spotkanie|warsztat\w*|taller|reunion|atelier|treffen|veranstaltung|tagung)\b/;

/**
 * Whether a column names people: by a header that says so, or under a plain "Name" by its cells,
 * which are two to four words without digits or words for events.
 */
export function namesPeople({ rows, text }: Table, column: TableColumn): boolean {
  if (!isPlainName(column.header)) return true;
  const cells = rows
    .slice(0, 100)
    .map((row) => text(row, column.index).trim())
    .filter(Boolean);
  const people = cells.filter((cell) => {
    const words = cell.split(/\s+/).length;
    return (
      words >= 2 &&
      words <= 4 &&
      cell.length <= 40 &&
      !/\d/.test(cell) &&
      !eventWords.test(foldName(cell))
    );
  });
  return cells.length > 0 && people.length >= cells.length * 0.7;
}

function isPlainName(header: string): boolean {
  const name = foldName(header);
  return plainNames.split('|').some((plain) => foldName(plain) === name);
}
