import {
  existsSync,
  linkSync,
  mkdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { ImpactError } from '@partnership-impact/core';

/** How a file is written. */
export interface WriteOptions {
  /** What becomes of a file that is there already. Default `replace`. */
  readonly existing?: 'replace' | 'keep';
}

/**
 * Writes a file whole or not at all: beside its place under another name, then moved there.
 *
 * Folders on its path are made. A device or a pipe is written as it is.
 *
 * @throws `ImpactError` `invalid-option` when it cannot be written, or is there and to be kept.
 */
export function writeWhole(
  file: string,
  content: string | Uint8Array,
  options: WriteOptions = {},
): void {
  const { existing = 'replace' } = options;
  try {
    const kind = statSync(file, { throwIfNoEntry: false });
    if (kind?.isDirectory()) throw problem(file, 'is a folder; give the name of a file');
    if (kind && existing === 'keep') throw problem(file, 'is there already and is kept as it is');
    if (kind && !kind.isFile()) writeFileSync(file, content);
    else place(kind ? realpathSync(file) : file, content, existing);
  } catch (error) {
    if (error instanceof ImpactError) throw error;
    const { code = 'unknown error' } = error as NodeJS.ErrnoException;
    throw problem(file, reasons[code] ?? `cannot be written (${code})`, error);
  }
}

function place(file: string, content: string | Uint8Array, existing: 'replace' | 'keep'): void {
  makeFolder(dirname(file));
  const draft = `${file}.${process.pid}.part`;
  // Taken between the two steps, Ctrl-C would leave the draft behind; it is honoured after them.
  const interrupted = () => process.exit(130);
  process.once('SIGINT', interrupted);
  try {
    writeFileSync(draft, content, { flag: 'wx' });
    if (existing === 'replace') renameSync(draft, file);
    else linkSync(draft, file);
  } finally {
    rmSync(draft, { force: true });
    process.removeListener('SIGINT', interrupted);
  }
}

/** Makes a folder and those above it. `mkdir` of Node never ends where a file system makes none, as /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  const above = dirname(folder);
  if (above !== folder) makeFolder(above);
  try {
    mkdirSync(folder);
  } catch (error) {
    // Made by another command at the same moment.
    if (!existsSync(folder)) throw error;
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'may not be written; check the permissions of its folder',
  EPERM: 'may not be written; check the permissions of its folder',
  EROFS: 'may not be written: the disk is read-only',
  ENOSPC: 'cannot be written: the disk is full',
  ENOENT: 'cannot be written: its folder cannot be made',
  ENOTDIR: 'cannot be written: a part of its path is a file',
  EEXIST: 'cannot be written: a part of its path is a file, or it is there already',
  ENAMETOOLONG: 'cannot be written: the name is too long',
};

function problem(file: string, what: string, cause?: unknown): ImpactError {
  return new ImpactError('invalid-option', `The output "${file}" ${what}.`, { cause });
}
