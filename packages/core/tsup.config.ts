import { defineConfig } from 'tsup';
import { library } from '../../tsup.config.base.js';

// The errors alone, for bundles that need no figure: a chart is a tenth of the size without the schemas.
// Of the other packages a few functions are used; opening them as published took longer than opening
// all the rest. Without white space and comments Node reads the file in two thirds of the time; the
// maps lead to the sources.
export default defineConfig(
  library({
    entry: ['src/index.ts', 'src/errors.ts'],
    noExternal: [/./],
    esbuildOptions(options) {
      options.sourcesContent = false;
      options.minifyWhitespace = true;
      // `fastest-levenshtein` names its ES module for bundlers alone.
      options.mainFields = ['module', 'main'];
    },
  }),
);
