// Writes examples/social-labs/social-labs.xlsx from the CSV files beside it: one sheet for each,
// the cells as they stand, so that both give the same findings. Run it after a change of a CSV file.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readCsv, writeWorkbook } from '@partnership-impact/importers';

const folder = fileURLToPath(new URL('../examples/social-labs/', import.meta.url));

const sheets = {
  'Event types': 'event-types.csv',
  Targets: 'targets.csv',
  Events: 'register.csv',
  Organisations: 'organisations.csv',
  Statements: 'statements.csv',
};

async function sheetOf([name, file]) {
  const { grid } = await readCsv(readFileSync(`${folder}${file}`), { file });
  const row = (index) =>
    Array.from({ length: grid.width(index) }, (_, column) => cellOf(grid.text(index, column)));
  return {
    name,
    columns: row(0).map((header) => ({ header })),
    rows: Array.from({ length: grid.rowCount - 1 }, (_, index) => row(index + 1)),
  };
}

/** Whole numbers as numbers, all else as text: a date such as 18/12/2021 stays as printed. */
function cellOf(text) {
  return /^[1-9]\d*$/.test(text) ? Number(text) : text;
}

const { project } = JSON.parse(readFileSync(`${folder}partnership-impact.config.json`, 'utf8'));
const projectSheet = {
  name: 'Project',
  columns: [{ header: 'Field' }, { header: 'Value' }],
  rows: [
    ['Name', project.name],
    ['Start', project.period.start],
    ['End', '2021-05-31'],
  ],
};
const bytes = await writeWorkbook([
  projectSheet,
  ...(await Promise.all(Object.entries(sheets).map(sheetOf))),
]);
writeFileSync(`${folder}social-labs.xlsx`, bytes);
console.log(`examples/social-labs/social-labs.xlsx: ${bytes.length} bytes`);
