// Reads the documents of the truth again and writes the table of docs/reading-reports.md.
// Usage: node packages/importers/scripts/measure-statements.mjs [FOLDER] [--write]
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundle } from './load-sources.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const folder =
  process.argv.slice(2).find((word) => !word.startsWith('--')) ?? here('../../../../shared');
const { module, remove } = await bundle('./statement-truth.ts');

try {
  const { measureDocuments } = await import(module);
  const documents = await measureDocuments(
    pathToFileURL(`${resolve(folder)}/`),
    new URL('../test/fixtures/truth/shared-documents.json', import.meta.url),
  );
  const table = tableOf(documents);
  console.log(table);
  if (process.argv.includes('--write')) await writeTable(table);
} finally {
  await remove();
}

function tableOf(documents) {
  const sum = (field) => documents.reduce((total, one) => total + one[field], 0);
  const fields = [
    'facts',
    'found',
    'linked',
    'verified',
    'contradicted',
    'unverifiable',
    'unlinked',
    'right',
  ];
  const all = {
    document: '**all**',
    ...Object.fromEntries(fields.map((field) => [field, sum(field)])),
  };
  const rows = [...documents, all].map((one) => [
    one.document,
    ...fields.slice(0, -1).map((field) => one[field]),
    share(one.right, one.linked),
    share(one.right, one.facts),
  ]);
  const header = ['document', 'facts in truth', ...fields.slice(1, -1), 'precision', 'recall'];
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [
    line(header),
    line(header.map((_, at) => (at === 0 ? '---' : '--:'))),
    ...rows.map(line),
  ].join('\n');
}

function share(part, whole) {
  return whole === 0 ? '–' : `${part}/${whole}`;
}

async function writeTable(table) {
  const page = here('../../../docs/reading-reports.md');
  const text = await readFile(page, 'utf8');
  const marked = /(<!-- statements:begin -->)[\s\S]*?(<!-- statements:end -->)/;
  if (!marked.test(text)) throw new Error(`${page} has no marks for the table.`);
  await writeFile(
    page,
    text.replace(marked, (_, begin, end) => `${begin}\n${table}\n${end}`),
  );
}
