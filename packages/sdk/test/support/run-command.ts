import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { runCommandLine } from '../../src/cli/main.js';

/** What a command line came to. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  /** Lines on standard error. */
  readonly said: readonly string[];
}

/** Runs a command line in this process, as a pipe would see it. */
export async function runCommand(argv: readonly string[]): Promise<Ran> {
  const out: string[] = [];
  const said: string[] = [];
  const code = await runCommandLine(argv, {
    out: (result) => out.push(typeof result === 'string' ? result : `(${result.length} bytes)`),
    say: (line) => said.push(line),
    progress: () => {},
    colour: 'none',
    width: 80,
  });
  return { code, out: out.join(''), said };
}

/** A folder with files that is gone after the test; gives the path of each file by its name. */
export function folderWith(
  files: Readonly<Record<string, string | Uint8Array>>,
): (name: string) => string {
  const folder = mkdtempSync(join(tmpdir(), 'impact-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return (name) => join(folder, name);
}

/** A register of two events, one target that is missed, a statement that is wrong and one that nothing proves. */
export const smallProject = {
  'register.csv':
    'Event,Type,Date,Country,Partners,Participants\n' +
    'First meeting,Opening,16/03/2019,Italy,Alfa,18\n' +
    'Second meeting,Workshop,28/05/2019,Poland,Beta,\n',
  'targets.csv': 'Type,Events,Participants per event\nOpening,1,10\nWorkshop,4,10\n',
  'statements.csv': 'Role,Measure,Value\nreported,events,3\nreported,contacts,50\n',
};
