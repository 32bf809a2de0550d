import { readFileSync, writeFileSync } from 'node:fs';

const page = new URL('../../docs/partnership-database.md', import.meta.url);
const marks = ['<!-- benchmark: start -->', '<!-- benchmark: end -->'];

/** Puts the table between its marks on the page of the partnership database. */
export function writeTable(table) {
  const text = readFileSync(page, 'utf8');
  const [start, end] = marks.map((mark) => text.indexOf(mark));
  if (start < 0 || end < start) throw new Error(`${page.pathname} has no place for the table.`);
  const before = text.slice(0, start + marks[0].length);
  writeFileSync(page, `${before}\n\n${table}\n\n${text.slice(end)}`);
}
