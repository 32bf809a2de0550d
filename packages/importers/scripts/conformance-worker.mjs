import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { compareSheets } from './compare-cells.mjs';
import { expectedSheets } from './expected-cells.mjs';

const { readCsv, readWorkbook, sniff } = await import(workerData.readers);
const standard = { delimiter: ',', quote: '"', escape: 'doubled', spaced: false };

parentPort.on('message', async ({ file, expected }) => {
  const wanted = expected === undefined ? undefined : await readExpected(expected);
  try {
    const sheets = await sheetsOf(file);
    parentPort.postMessage({
      outcome: 'loaded',
      ...(wanted === undefined ? {} : compareSheets(sheets, wanted)),
    });
  } catch (error) {
    // Nothing is what an empty file holds: to refuse it is to read it right.
    const isEmpty = wanted?.every(({ rows }) => rows.length === 0);
    parentPort.postMessage({
      outcome: error?.name === 'ImpactError' ? 'refused' : 'crashed',
      message: String(error?.message ?? error),
      ...(wanted === undefined ? {} : { exact: isEmpty, cellF1: isEmpty ? 1 : 0 }),
    });
  }
});

async function sheetsOf(file) {
  const bytes = readFileSync(file);
  const form = sniff(bytes, file);
  const isText =
    /\.(csv|tsv|txt|tab|psv)$/i.test(file) &&
    !['xlsx', 'ods', 'xls', 'encrypted', 'binary'].includes(form);
  if (isText) return [sheetOf((await readCsv(bytes, { file })).grid)];
  return (await readWorkbook(bytes, { file })).sheets.map(sheetOf);
}

function sheetOf(grid) {
  return {
    name: grid.source.sheet,
    rows: Array.from({ length: grid.rowCount }, (_, row) =>
      Array.from({ length: grid.width(row) }, (_, column) => grid.cell(row, column)),
    ),
    merges: grid.merges.map(({ top, left, bottom, right }) => [top, left, bottom, right].join(':')),
  };
}

async function readExpected(path) {
  const text = readFileSync(path, 'utf8');
  if (path.endsWith('.json')) return expectedSheets(JSON.parse(text));
  if (text.trim() === '') return [{ rows: [] }];
  const bytes = readFileSync(path);
  const { grid } = await readCsv(bytes, { file: path, dialect: standard, encoding: 'utf-8' });
  const { rows } = sheetOf(grid);
  return [{ rows: rows.map((row) => row.map(({ text: cell }) => cell)) }];
}
