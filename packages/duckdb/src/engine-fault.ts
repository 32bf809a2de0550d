import { ImpactError } from '@partnership-impact/core';

const held = /could not set lock|conflicting lock|being used by another process/i;

/** What the engine says of a fault, and what a person is told. The first that fits counts. */
const faults: readonly (readonly [RegExp, (file: string) => string])[] = [
  [
    held,
    (file) =>
      `"${file}" is in use by another process. Wait until it is done, or wait here with --wait SECONDS.`,
  ],
  [
    /no space left|disk (?:is )?full|file too large|quota exceeded|not enough space|out of disk/i,
    (file) => `"${file}" cannot be written: the disk is full. Free some space and run it again.`,
  ],
  [
    /permission denied|read-only|access is denied|operation not permitted/i,
    (file) =>
      `"${file}" cannot be opened for writing. Check that you may write to the file and its folder.`,
  ],
  [
    /can only read versions? |newer version of DuckDB|created with a newer/i,
    (file) =>
      `"${file}" was written by a newer release of the database engine. Update @partnership-impact/duckdb.`,
  ],
  [
    /no such file or directory|cannot find the path/i,
    (file) => `The folder of "${file}" does not exist. Make it, or give another path.`,
  ],
  [
    /checksum|corrupt|not a valid DuckDB|could not read|is a directory|deserialize|invalidated|out of range of block/i,
    (file) => `"${file}" is no partnership database, or it is damaged. Restore it from a copy.`,
  ],
];

/** Whether a fault means that another process holds the file. */
export function isHeld(fault: unknown): boolean {
  return held.test(textOf(fault));
}

/**
 * A fault of the database engine as an `ImpactError` `unreadable-input` with one line that says what
 * to do. Any other fault comes back as it is.
 */
export function engineFault(file: string, fault: unknown): unknown {
  if (fault instanceof ImpactError) return fault;
  const found = faults.find(([form]) => form.test(textOf(fault)));
  return found ? new ImpactError('unreadable-input', found[1](file), { cause: fault }) : fault;
}

function textOf(fault: unknown): string {
  return fault instanceof Error ? fault.message : String(fault);
}
