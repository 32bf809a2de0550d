import { mkdir, rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** What is not bundled: readers of third parties, which are loaded when they are needed. */
export const readers = [
  'hucre',
  'hucre/*',
  'fast-xml-parser',
  'mammoth',
  'unpdf',
  'parse5',
  'hyparquet',
  'hyparquet-compressors',
  'apache-arrow',
];

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/**
 * Bundles one of the modules beside this one from the sources, so that a script needs no build.
 *
 * @returns The address of the bundle, and a function that removes it.
 */
export async function bundle(entry) {
  const folder = here('../node_modules/.readers');
  await mkdir(folder, { recursive: true });
  const module = `${folder}/${basename(entry, '.ts')}-${process.pid}.mjs`;
  await build({
    entryPoints: [here(entry)],
    outfile: module,
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: readers,
    logLevel: 'error',
  });
  return { module, remove: () => rm(module, { force: true }) };
}
