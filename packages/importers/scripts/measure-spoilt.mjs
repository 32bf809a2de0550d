// Reads spoilt CSV files of every kind and prints, or writes into the documentation, how much of
// their cells comes out.
//
//   node scripts/measure-spoilt.mjs [--write]
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compareSheets } from './compare-cells.mjs';
import { bundle } from './load-sources.mjs';

const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
const page = new URL('../../../docs/importing.md', import.meta.url);
const [begin, end] = ['<!-- spoilt files: measured -->', '<!-- end -->'];
const corpora = [
  { seed: 1, width: 8, rows: 40 },
  { seed: 3, width: 9, rows: 83 },
  { seed: 5, width: 12, rows: 15 },
];

const { module, remove } = await bundle('./spoil.ts');
const { readCsv, spoiltCorpus } = await import(module);
await remove();
const byKind = new Map();
for (const { seed, ...size } of corpora) {
  for (const { kind, name, bytes, rows } of spoiltCorpus(seed, size)) {
    const results = byKind.get(kind) ?? [];
    byKind.set(kind, [...results, await resultOf(name, bytes, rows)]);
  }
}
const all = [...byKind.values()].flat();
const lines = [
  '| kind of fault | files | exact | cell F1 | lowest |',
  '| --- | ---: | ---: | ---: | ---: |',
  ...[...byKind].map(([kind, results]) => lineOf(kind.replaceAll('-', ' '), results)),
  lineOf('**all**', all),
];
const table = `${begin}\n${lines.join('\n')}\n${end}`;
if (values.write) {
  const text = readFileSync(page, 'utf8');
  const [before, after] = [text.indexOf(begin), text.indexOf(end)];
  if (before < 0 || after < before) throw new Error(`${page.pathname} has no place for the table.`);
  writeFileSync(page, text.slice(0, before) + table + text.slice(after + end.length));
} else console.log(table);

async function resultOf(file, bytes, rows) {
  try {
    const { grid } = await readCsv(bytes, { file });
    const found = Array.from({ length: grid.rowCount }, (_, row) =>
      Array.from({ length: grid.width(row) }, (_, column) => grid.text(row, column)),
    );
    return compareSheets([{ rows: found, merges: [] }], [{ rows }]);
  } catch (error) {
    if (error?.name !== 'ImpactError') throw error;
    return { exact: rows.length === 0, cellF1: rows.length === 0 ? 1 : 0 };
  }
}

function lineOf(kind, results) {
  const scores = results.map(({ cellF1 }) => cellF1);
  const mean = scores.reduce((sum, one) => sum + one, 0) / scores.length;
  const exact = results.filter((one) => one.exact).length;
  return `| ${kind} | ${results.length} | ${exact} | ${mean.toFixed(4)} | ${Math.min(...scores).toFixed(4)} |`;
}
