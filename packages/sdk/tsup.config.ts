import { fileURLToPath } from 'node:url';
import { defineConfig, type Options } from 'tsup';
import { library } from '../../tsup.config.base.js';

/**
 * Readers of documents and workbooks, which a command opens only for an input that needs them. Each
 * is one file beside the command line, so that a package manager cannot put them out of its reach.
 */
const readers = [
  'fast-xml-parser',
  'hucre',
  'hucre/ods',
  'hucre/xlsx',
  'mammoth',
  'mdast-util-from-markdown',
  'mdast-util-gfm',
  'micromark-extension-gfm',
  'parse5',
  'unpdf',
];

const readerFile = (name: string) => name.replace(/\W+/g, '-');

const command: Options = library({
  outDir: 'dist/cli',
  platform: 'node',
  dts: false,
  treeshake: false,
  // What is installed only by those who need it stays outside.
  noExternal: [/^(?!@resvg\/|@partnership-impact\/duckdb|apache-arrow)/],
});

export default defineConfig([
  library({ platform: 'node', clean: ['!cli/**'] }),
  {
    ...command,
    entry: { main: 'src/cli/main.ts' },
    clean: ['!reader/**'],
    // One file: opening the modules of five packages one by one took longer than a whole check.
    splitting: false,
    esbuildOptions(options) {
      options.conditions = ['@partnership-impact/source'];
      options.minifyWhitespace = true;
      options.minifySyntax = true;
    },
    esbuildPlugins: [
      {
        name: 'readers-beside',
        setup(bundle) {
          bundle.onResolve({ filter: /^[^./]/ }, ({ path }) =>
            readers.includes(path)
              ? { path: `./reader/${readerFile(path)}.js`, external: true }
              : undefined,
          );
        },
      },
    ],
  },
  {
    ...command,
    outDir: 'dist/cli/reader',
    sourcemap: false,
    entry: Object.fromEntries(
      readers.map((name) => [readerFile(name), fileURLToPath(import.meta.resolve(name))]),
    ),
  },
]);
