import { realpathSync } from 'node:fs';
import { basename } from 'node:path';

/** Files beside inputs that are not inputs themselves: a pattern such as `folder/*` includes them. */
export const companionNames = {
  config: 'partnership-impact.config.json',
  acknowledgements: 'partnership-impact.acknowledgements.json',
} as const;

/** The files of a call, each once. */
export interface DistinctFiles {
  readonly inputs: readonly string[];
  /** Files that were given again, under the same or another path, and are read once. */
  readonly repeated: readonly string[];
}

/** Leaves out configs, and files that were given before: their records would count twice. */
export function distinctFiles(files: readonly string[]): DistinctFiles {
  const companions: readonly string[] = Object.values(companionNames);
  const seen = new Set<string>();
  const inputs: string[] = [];
  const repeated: string[] = [];
  for (const file of files) {
    if (companions.includes(basename(file))) continue;
    const path = realPath(file);
    (seen.has(path) ? repeated : inputs).push(file);
    seen.add(path);
  }
  return { inputs, repeated };
}

/** The path with its links followed; as given where there is no such file. */
export function realPath(file: string): string {
  try {
    return realpathSync.native(file);
  } catch {
    return file;
  }
}
