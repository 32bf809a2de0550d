import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';

const { readCsv, readWorkbook, sniff } = await import(workerData.readers);
const standard = { delimiter: ',', quote: '"', escape: 'doubled', spaced: false };

parentPort.on('message', async ({ file, expected }) => {
  try {
    const sheets = await sheetsOf(file);
    const outcome = { outcome: 'loaded' };
    if (expected !== undefined)
      Object.assign(outcome, compared(sheets, await expectedSheets(expected)));
    parentPort.postMessage(outcome);
  } catch (error) {
    const outcome = error?.name === 'ImpactError' ? 'refused' : 'crashed';
    const empty = expected !== undefined && readFileSync(expected, 'utf8').trim() === '';
    parentPort.postMessage({
      outcome,
      message: String(error?.message ?? error),
      ...(expected === undefined ? {} : { exact: empty, agreement: empty ? 1 : 0 }),
    });
  }
});

async function sheetsOf(file) {
  const bytes = readFileSync(file);
  const form = sniff(bytes, file);
  const isText =
    /\.(csv|tsv|txt|tab|psv)$/i.test(file) &&
    !['xlsx', 'ods', 'xls', 'encrypted', 'binary'].includes(form);
  if (isText) return [gridSheet((await readCsv(bytes, { file })).grid)];
  const { sheets } = await readWorkbook(bytes, { file });
  return sheets.map(gridSheet);
}

function gridSheet(grid) {
  const rows = Array.from({ length: grid.rowCount }, (_, row) =>
    Array.from({ length: grid.width(row) }, (_, column) => plainValue(grid.cell(row, column))),
  );
  const merges = grid.merges.map(({ top, left, bottom, right }) =>
    [top, left, bottom, right].join(':'),
  );
  return { name: grid.source.sheet, rows, merges };
}

function plainValue(cell) {
  if (cell.kind === 'blank') return '';
  return cell.kind === 'number' || cell.kind === 'boolean' ? cell.value : String(cell.value);
}

async function expectedSheets(path) {
  if (!path.endsWith('.json')) {
    const bytes = readFileSync(path);
    const text = bytes.toString('utf8').trim();
    if (text === '') return [{ rows: [] }];
    return [
      gridSheet((await readCsv(bytes, { file: path, dialect: standard, encoding: 'utf-8' })).grid),
    ];
  }
  const content = JSON.parse(readFileSync(path, 'utf8'));
  if (Array.isArray(content)) return [{ rows: content }];
  return content.sheets;
}

/** Compares cells as written; blank cells at the ends of rows and blank rows count nothing. */
function compared(found, expected) {
  const left = found.map(({ rows }) => bare(rows));
  const right = expected.map(({ rows }) => bare(rows));
  const merged = expected.every(
    ({ merges }, n) =>
      merges === undefined ||
      JSON.stringify([...merges].sort()) === JSON.stringify([...(found[n]?.merges ?? [])].sort()),
  );
  return {
    exact: JSON.stringify(left) === JSON.stringify(right) && merged,
    agreement: cellAgreement(left.flat(2), right.flat(2)),
  };
}

function bare(rows) {
  return rows
    .map((row) => {
      const cells = row.map((cell) =>
        cell === null ? '' : String(cell).replaceAll(/\r\r?\n|\r/g, '\n'),
      );
      while (cells.length > 0 && cells.at(-1) === '') cells.pop();
      return cells;
    })
    .filter((row) => row.length > 0);
}

function cellAgreement(found, expected) {
  const counts = new Map();
  for (const cell of expected) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  let shared = 0;
  for (const cell of found) {
    const count = counts.get(cell) ?? 0;
    if (count > 0) shared += 1;
    counts.set(cell, count - 1);
  }
  const all = found.length + expected.length;
  return all === 0 ? 1 : (2 * shared) / all;
}
