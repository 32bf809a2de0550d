import { mkdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/**
 * Bundles the readers from their sources, so that a script needs no build before it.
 *
 * @returns The address of the bundle, and a function that removes it.
 */
export async function bundleReaders() {
  const folder = here('../node_modules/.readers');
  await mkdir(folder, { recursive: true });
  const outfile = `${folder}/readers-${process.pid}.mjs`;
  await build({
    entryPoints: [here('./readers.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    conditions: ['@partnership-impact/source'],
    external: ['hucre', 'hucre/*'],
    logLevel: 'error',
  });
  return { readers: outfile, remove: () => rm(outfile, { force: true }) };
}
