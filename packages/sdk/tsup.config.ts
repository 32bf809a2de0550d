import { fileURLToPath } from 'node:url';
import { defineConfig } from 'tsup';
import { library } from '../../tsup.config.base.js';
import readers from './readers.json' with { type: 'json' };

export default defineConfig([
  library({ platform: 'node', clean: false }),
  // Readers of documents and workbooks, which a command opens only for an input that needs them.
  // They stand beside the command line (see rollup.config.mjs), where no package manager can put
  // them out of its reach.
  library({
    entry: Object.fromEntries(
      readers.map((name) => [name.replace(/\W+/g, '-'), fileURLToPath(import.meta.resolve(name))]),
    ),
    outDir: 'dist/cli/reader',
    platform: 'node',
    clean: false,
    dts: false,
    treeshake: false,
    noExternal: [/./],
    // Readers written as CommonJS ask for modules of Node in their own way.
    banner: {
      js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);",
    },
    esbuildOptions(options) {
      options.minifyWhitespace = true;
      options.minifySyntax = true;
    },
  }),
]);
