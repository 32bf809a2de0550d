import { defineConfig } from 'tsup';
import { library } from '../../tsup.config.base.js';

export default defineConfig([
  library({ platform: 'node', clean: ['!cli/**'] }),
  // The command line is one bundle of few files: opening a hundred modules of five packages took
  // longer than a whole check. What a command does not need stays in files that it never opens.
  library({
    entry: { main: 'src/cli/main.ts' },
    outDir: 'dist/cli',
    platform: 'node',
    dts: false,
    noExternal: [/^(?!@resvg\/|@partnership-impact\/duckdb)/],
    external: ['@partnership-impact/duckdb'],
    esbuildOptions(options) {
      options.conditions = ['@partnership-impact/source'];
      options.legalComments = 'inline';
    },
  }),
]);
