import { readInput, writeRejected } from '@partnership-impact/importers';
import { readOptionsOf } from '../config/read-options.js';
import { nameBeside } from '../files/name-beside.js';
import { readBytes } from '../files/read-bytes.js';
import { writeWhole } from '../files/write-whole.js';
import type { ProjectRead } from './read-project.js';

/**
 * Writes the rows of which something could not be read, each with its place and the reason, as CSV.
 * Rows of tables with other headers come in files of their own: `rejected-2.csv` beside `rejected.csv`.
 *
 * The inputs are read again for it, each by itself. Rows of attendance lists, which name people, and
 * those of reports are never written.
 *
 * @returns a line for each file that was written, or one that says that there was nothing to write.
 */
export async function writeRejectedRows(
  { inputs, config }: ProjectRead,
  file: string,
): Promise<readonly string[]> {
  const rows = [];
  for (const input of inputs) {
    if (input.kind === 'report') continue;
    const content = { file: input.file, bytes: readBytes(input.file) };
    const { rejected = [] } = await readInput(content, readOptionsOf(config, input.file));
    rows.push(...rejected);
  }
  const texts = writeRejected(rows);
  if (texts.length === 0) return [`No row was rejected; "${file}" was not written.`];
  return texts.map((text, index) => {
    const name = index === 0 ? file : nameBeside(file, String(index + 1));
    writeWhole(name, text);
    return `Rejected rows, with the reasons: "${name}"`;
  });
}
