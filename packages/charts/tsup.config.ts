import { readFileSync } from 'node:fs';
import { defineConfig } from 'tsup';
import { library } from '../../tsup.config.base.js';

// Of d3-array a few functions are used: 5 kB in the bundle in place of 60 files to open at start.
const licence = readFileSync(
  new URL('../../node_modules/d3-array/LICENSE', import.meta.url),
  'utf8',
);

export default defineConfig(
  library({
    entry: ['src/index.ts', 'src/forms.ts', 'src/png.ts'],
    noExternal: ['d3-array', 'internmap'],
    banner: { js: `/*! Contains parts of d3-array.\n${licence.trim()}\n*/` },
  }),
);
