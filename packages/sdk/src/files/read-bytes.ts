import { readFileSync, statSync } from 'node:fs';
import { ImpactError } from '@partnership-impact/core';

/**
 * The bytes of an input.
 *
 * @throws `ImpactError` `unreadable-input` when there is no such file, it is a folder, it is
 *   empty or it may not be read.
 */
export function readBytes(file: string): Uint8Array {
  try {
    if (statSync(file).isDirectory()) {
      throw unreadable(file, 'is a folder; name the files in it');
    }
    const bytes = readFileSync(file);
    if (bytes.length === 0) throw unreadable(file, 'is empty; there is nothing to read');
    return bytes;
  } catch (error) {
    throw error instanceof ImpactError ? error : systemError(file, error);
  }
}

/** The error of the operating system about a file, in words. */
export function systemError(file: string, error: unknown): ImpactError {
  const { code = 'unknown error' } = error as NodeJS.ErrnoException;
  return unreadable(file, reasons[code] ?? `cannot be opened (${code})`, error);
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist; check the path',
  ENOTDIR: 'does not exist: a part of its path is a file',
  EACCES: 'may not be read; check its permissions',
  EPERM: 'may not be read; check its permissions',
  EISDIR: 'is a folder; name the files in it',
  EBUSY: 'is in use by another program; close it there',
  EMFILE: 'cannot be opened: too many files are open',
  ERR_FS_FILE_TOO_LARGE: 'is larger than 2 GiB; split it',
  ENAMETOOLONG: 'does not exist: the name is too long',
  ELOOP: 'does not exist: its links run in a circle',
};

function unreadable(file: string, problem: string, cause?: unknown): ImpactError {
  return new ImpactError('unreadable-input', `"${file}" ${problem}.`, { cause });
}
