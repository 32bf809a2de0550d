// Writes a corpus of spoilt CSV files, with what they held before beside them, for `conformance`.
//
//   node scripts/spoil.mjs FOLDER [--seed 1] [--width 8] [--rows 40]
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundle } from './load-sources.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    width: { type: 'string', default: '8' },
    rows: { type: 'string', default: '40' },
  },
});
const [folder] = positionals;
if (folder === undefined) {
  console.error('Give a folder to write to.');
  process.exit(2);
}
const { module, remove } = await bundle('./spoil.ts');
const { spoiltCorpus, writeCsv } = await import(module);
for (const part of ['csv', 'clean']) mkdirSync(join(folder, part), { recursive: true });
const size = { width: Number(values.width), rows: Number(values.rows) };
let count = 0;
for (const { name, bytes, rows } of spoiltCorpus(Number(values.seed), size)) {
  writeFileSync(join(folder, 'csv', `${name}.csv`), bytes);
  writeFileSync(join(folder, 'clean', `${name}.csv`), writeCsv(rows, { formulas: 'keep' }));
  count += 1;
}
await remove();
console.log(`${count} files in ${folder}`);
