// Makes the files that every reader reads: the same each time.
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { XlsxStreamWriter } from 'hucre/xlsx';

const folder = fileURLToPath(new URL('./results/tmp/', import.meta.url));
const types = ['Igniting event', 'Peer learning', 'Bench learning', 'Forward-looking'];
const countries = ['PT', 'IT', 'PL', 'GR', 'DE'];
export const header = [
  'id',
  'title',
  'type',
  'date',
  'country',
  'partner',
  'participants',
  'share',
];

export function row(n) {
  const day = `${2019 + (n % 4)}-${String((n % 12) + 1).padStart(2, '0')}-${String((n % 28) + 1).padStart(2, '0')}`;
  return [
    n,
    `Workshop ${n % 5000} on sustainable schools`,
    types[n % 4],
    day,
    countries[n % 5],
    `Organisation number ${(n * 7) % 300}`,
    (n * 13) % 97,
    ((n * 31) % 1000) / 10,
  ];
}

/** The sum that a reader must find in the column of participants. */
export function participantsOf(rows) {
  let sum = 0;
  for (let n = 0; n < rows; n += 1) sum += (n * 13) % 97;
  return sum;
}

export async function csvFile(rows) {
  const path = `${folder}register-${rows}.csv`;
  if (await exists(path)) return path;
  const lines = [header.join(',')];
  for (let n = 0; n < rows; n += 1) lines.push(row(n).join(','));
  await mkdir(folder, { recursive: true });
  await writeFile(path, `${lines.join('\n')}\n`);
  return path;
}

export async function workbookFile(rows) {
  const path = `${folder}register-${rows}.xlsx`;
  if (await exists(path)) return path;
  const writer = new XlsxStreamWriter({
    name: 'Register',
    columns: header.map((key) => ({ header: key, key })),
  });
  for (let n = 0; n < rows; n += 1) writer.addRow(row(n));
  await mkdir(folder, { recursive: true });
  await writeFile(path, await writer.finish());
  return path;
}

async function exists(path) {
  return stat(path).then(
    () => true,
    () => false,
  );
}
