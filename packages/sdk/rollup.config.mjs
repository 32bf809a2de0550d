// Bundles the command line from the sources of all packages: what a check of CSV files needs is one
// file, everything else stands beside it and is opened when it is asked for. Opening the modules of
// five packages one by one took longer than a whole check; esbuild's splitting makes many small files
// of them, tsup's single file parses what no command asked for. It is CommonJS, which can be compiled
// ahead (see compile.mjs).
import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';

const packages = fileURLToPath(new URL('../', import.meta.url));
const source = (path) => resolve(packages, path);

/** What a check of CSV files loads at once. */
const atOnce = [
  'sdk/src/cli/commands/check.ts',
  'sdk/src/cli/arguments.ts',
  'sdk/src/config/parse-config.ts',
  'importers/src/input/csv-input.ts',
  'importers/src/records/read-events.ts',
  'importers/src/records/read-event-types.ts',
  'importers/src/records/read-organisations.ts',
  'importers/src/records/read-statements.ts',
  'importers/src/records/read-targets.ts',
  'reports/src/text/check-as-text.ts',
].map(source);

const entry = 'command';

/** Third-party readers, which tsup has bundled into `dist/cli/reader`. */
const readers = JSON.parse(readFileSync(new URL('readers.json', import.meta.url), 'utf8'));

/** What those who need it install themselves. */
const { peerDependencies } = JSON.parse(
  readFileSync(new URL('package.json', import.meta.url), 'utf8'),
);

const fromSources = {
  name: 'from-sources',
  resolveId(name, importer) {
    if (name === entry) return `\0${entry}`;
    if (readers.includes(name)) {
      return { id: `./reader/${name.replace(/\W+/g, '-')}.js`, external: 'relative' };
    }
    if (isBuiltin(name) || name in peerDependencies) {
      return { id: name, external: true };
    }
    const [, workspace, part = 'index'] =
      /^@partnership-impact\/(\w+)(?:\/(\w+))?$/.exec(name) ?? [];
    if (workspace) return sideEffectFree(source(`${workspace}/src/${part}.ts`));
    if (name === 'fastest-levenshtein') {
      // Its ES module, which it names for bundlers alone.
      return sideEffectFree(fileURLToPath(new URL('esm/mod.js', import.meta.resolve(name))));
    }
    if (name.startsWith('.') && importer && !importer.startsWith('\0')) {
      const path = resolve(dirname(importer), name);
      return sideEffectFree(importer.endsWith('.ts') ? path.replace(/\.js$/, '.ts') : path);
    }
    if (name.startsWith('/')) return sideEffectFree(name);
    return sideEffectFree(fileURLToPath(import.meta.resolve(name)));
  },
  load(id) {
    if (id !== `\0${entry}`) return null;
    const lines = atOnce.map((path, at) => `import * as part${at} from '${path}';`);
    const parts = atOnce.map((_, at) => `part${at}`).join(', ');
    return `${lines.join('\n')}\nexport const atOnce = [${parts}];\nexport { main, runCommandLine } from '${source('sdk/src/cli/main.ts')}';`;
  },
  async transform(code, id) {
    if (!id.endsWith('.ts')) return null;
    const { code: script } = await transform(code, {
      loader: 'ts',
      target: 'es2023',
      sourcefile: id,
    });
    return { code: script, map: null };
  },
  async renderChunk(code) {
    const options = { minifyWhitespace: true, minifySyntax: true, target: 'es2023', format: 'cjs' };
    const { code: script } = await transform(code, options);
    return { code: script.replace(/[^\0-\x7f]/g, escaped), map: null };
  },
};

/** Patterns keep their letters otherwise, and a script with one of them takes twice the memory. */
function escaped(letter) {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function sideEffectFree(id) {
  return { id, moduleSideEffects: false };
}

export default {
  input: { main: entry },
  output: {
    dir: fileURLToPath(new URL('dist/cli/', import.meta.url)),
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name].cjs',
    experimentalMinChunkSize: 20_000,
  },
  // The files beside it take what they share from the entry itself.
  preserveEntrySignatures: 'allow-extension',
  plugins: [fromSources],
  onwarn(warning) {
    // Of the others' code; ours has none.
    if (warning.code === 'INVALID_ANNOTATION' || warning.code === 'CIRCULAR_DEPENDENCY') return;
    throw new Error(warning.message);
  },
};
