import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const packages = fileURLToPath(new URL('../../packages/', import.meta.url));

/** From the bottom up. A file may import from its own layer and from those before it. */
const coreLayers = ['model', 'aggregate', 'privacy', 'explain', 'reconcile'];

/** What each package may import from the others. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  core: [],
  importers: ['core'],
  charts: ['core'],
  reports: ['core', 'charts'],
  duckdb: ['core'],
  sdk: ['core', 'importers', 'charts', 'reports', 'duckdb'],
};

function sources(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));
}

/** Every import of a file, static, dynamic or of types. */
function importsOf(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  return [...text.matchAll(/(?:from|import\(?)\s*'([^']+)'/g)].map(([, path = '']) => path);
}

describe('layers of core', () => {
  const core = join(packages, 'core', 'src');
  const files = sources(core).filter((file) => relative(core, file).includes('/'));

  it('knows every folder', () => {
    const folders = new Set(files.map((file) => relative(core, file).split('/')[0]));
    expect([...folders].filter((folder) => !coreLayers.includes(folder ?? ''))).toEqual([]);
  });

  it('imports only downward', () => {
    const upward = files.flatMap((file) => {
      const own = coreLayers.indexOf(relative(core, file).split('/')[0] ?? '');
      return importsOf(file)
        .filter((path) => path.startsWith('.'))
        .map((path) => relative(core, resolve(file, '..', path)).split('/')[0] ?? '')
        .filter((layer) => coreLayers.indexOf(layer) > own)
        .map((layer) => `${relative(core, file)} imports from ${layer}`);
    });
    expect(upward).toEqual([]);
  });

  it('says nothing outside the catalogue of messages', () => {
    const wording = sources(core).filter(
      (file) =>
        !dirname(file).endsWith('messages/english') &&
        importsOf(file).some((path) => /messages\/english\/(?!english\.js)/.test(path)),
    );
    expect(wording).toEqual([]);
  });

  it('uses no I/O', () => {
    const io = sources(core).filter((file) =>
      importsOf(file).some((path) => path.startsWith('node:')),
    );
    expect(io).toEqual([]);
  });
});

describe('packages', () => {
  it.each(Object.keys(allowed).filter((name) => readdirSync(packages).includes(name)))(
    '%s imports only what lies below it',
    (name) => {
      const upward = sources(join(packages, name, 'src')).flatMap((file) =>
        importsOf(file)
          .filter(
            (path) => path === 'partnership-impact' || path.startsWith('@partnership-impact/'),
          )
          .map((path) => path.replace('@partnership-impact/', '').split('/')[0] ?? '')
          .filter((other) => !allowed[name]?.includes(other))
          .map((other) => `${relative(packages, file)} imports ${other}`),
      );
      expect(upward).toEqual([]);
    },
  );

  it('open files in the sdk alone', () => {
    const opening = Object.keys(allowed)
      .filter((name) => name !== 'sdk' && name !== 'duckdb' && readdirSync(packages).includes(name))
      .flatMap((name) => sources(join(packages, name, 'src')))
      .filter((file) => importsOf(file).some((path) => path.startsWith('node:fs')));
    expect(opening).toEqual([]);
  });
});
