import { basename, join } from 'node:path';
import type { Finding, Repair, RepairedCell } from '@partnership-impact/core';
import { repairedCopy } from '@partnership-impact/importers';
import { placeText } from '@partnership-impact/reports';
import { realPath } from '../../files/distinct-files.js';
import { readBytes } from '../../files/read-bytes.js';
import { writeWhole } from '../../files/write-whole.js';
import { checkRead } from '../../project/check-files.js';
import { readProject } from '../../project/read-project.js';
import type { Arguments } from '../arguments.js';
import type { Command } from '../command.js';
import type { ExitCode } from '../exit-code.js';
import { findingById } from '../finding-by-id.js';
import { inputOptions, readOptionsFrom } from '../input-options.js';
import type { Terminal } from '../terminal.js';
import { usageError } from '../usage-error.js';

/** `partnership-impact repair`: the repairs that a check proposes, made on copies of the inputs. */
export const repairCommand: Command = {
  name: 'repair',
  usage: 'INPUT… [--finding ID,ID --output FOLDER]',
  about:
    'Lists the repairs that a check proposes, or writes copies of the inputs with those of the findings that you name. The inputs stay as they are.',
  words: { name: 'INPUT…', least: 1 },
  options: {
    finding: {
      value: 'ID,ID',
      repeats: 'list',
      about: 'The findings whose repair is made; the first characters of an id will do.',
    },
    to: {
      value: 'TEXT',
      needs: 'finding',
      about: 'Which repair is meant, where a finding has several: what it would write.',
    },
    output: {
      value: 'FOLDER',
      about: 'Where the copies are written, each under the name of its input.',
    },
    ...inputOptions,
  },
  examples: [
    'partnership-impact repair register.csv targets.csv',
    'partnership-impact repair register.csv targets.csv --finding e3435a91 --output repaired',
  ],
  run,
};

async function run(given: Arguments, terminal: Terminal): Promise<ExitCode> {
  const folder = given.value('output');
  if ((folder !== undefined) !== given.has('finding')) {
    throw usageError(
      '--finding ID and --output FOLDER belong together: what to repair, and where the copies go.',
    );
  }
  const project = await readProject(given.words, readOptionsFrom(given, terminal));
  const { findings } = await checkRead(project, given.words);
  terminal.progress('');
  if (folder === undefined) {
    terminal.out(repairList(findings));
    return 0;
  }
  const repairs = given.list('finding').map((id) => {
    return repairOf(findingById(findings, id), given.value('to'));
  });
  await writeCopies(repairs.flatMap(cellsOf), folder, terminal);
  return 0;
}

/** Every repair once, with the findings by which it can be called. */
function repairList(findings: readonly Finding[]): string {
  const ids = new Map<string, string[]>();
  for (const { id, repairs } of findings) {
    for (const repair of repairs) {
      const cells = cellsOf(repair).map(cellText);
      const text = cells.join('\n');
      ids.set(text, [...(ids.get(text) ?? []), id.slice(0, 8)]);
    }
  }
  if (ids.size === 0) return 'The check proposes no repair.\n';
  const blocks = [...ids].map(([cells, of]) => `${cells}\n  --finding ${of.join(' or ')}\n`);
  return `${blocks.join('\n')}`;
}

function repairOf({ id, repairs }: Finding, to: string | undefined): Repair {
  const meant = repairs.filter((repair) => to === undefined || repair.to === to);
  const [only] = meant;
  if (only && meant.length === 1) return only;
  if (repairs.length === 0) {
    throw usageError(
      `The check proposes no repair for finding ${id}. "repair INPUT…" lists those it proposes.`,
    );
  }
  const offered = repairs.map((repair) => `"${repair.to}"`).join(', ');
  throw usageError(
    `Finding ${id} can be repaired in ${repairs.length} ways. Choose with --to: ${offered}.`,
  );
}

async function writeCopies(
  cells: readonly RepairedCell[],
  folder: string,
  terminal: Terminal,
): Promise<void> {
  const copies: { readonly file: string; readonly copy: string; readonly bytes: Uint8Array }[] = [];
  for (const file of new Set(cells.map(({ location }) => location.file))) {
    const copy = join(folder, basename(file));
    if (realPath(copy) === realPath(file) || copies.some((one) => one.copy === copy)) {
      throw usageError(
        `The copy "${copy}" would be written over another file. Give another folder.`,
      );
    }
    const bytes = await repairedCopy({ file, bytes: readBytes(file) }, cells);
    copies.push({ file, copy, bytes });
  }
  for (const { file, copy, bytes } of copies) {
    writeWhole(copy, bytes);
    for (const cell of cells) {
      if (cell.location.file === file) terminal.out(`${cellText(cell)}\n`);
    }
    terminal.out(`  written to ${copy}\n`);
  }
}

function cellsOf(repair: Repair): readonly RepairedCell[] {
  return repair.with === undefined ? [repair] : [repair, repair.with];
}

function cellText({ location, from, to }: RepairedCell): string {
  return `${placeText(location)}  ${from || '(empty)'} → ${to || '(empty)'}`;
}
