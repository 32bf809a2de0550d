import type { Arguments } from '../arguments.js';
import { deliver } from '../deliver.js';
import type { Terminal } from '../terminal.js';

/** Writes what an action found: the lines for a person, or with `--format json` the whole as JSON. */
export async function writeResult(
  given: Arguments,
  terminal: Terminal,
  { lines, json }: { readonly lines: readonly string[]; readonly json: object },
): Promise<void> {
  const text = given.value('format') === 'json' ? JSON.stringify(json, null, 2) : lines.join('\n');
  await deliver(`${text}\n`, given, terminal);
}
