import { readFileSync } from 'node:fs';
import { defineConfig } from 'tsup';
import { library } from '../../tsup.config.base.js';

// Of these a few functions are used: 8 kB in the bundle in place of 60 files to open at start.
const bundled = ['d3-array', 'd3-path', 'd3-scale', 'd3-shape', 'internmap'];

const licences = bundled.map((name) => {
  const licence = readFileSync(`../../node_modules/${name}/LICENSE`, 'utf8').trim();
  return `Contains parts of ${name}.\n${licence}`;
});

export default defineConfig(
  library({
    entry: ['src/index.ts', 'src/forms.ts', 'src/png.ts'],
    noExternal: bundled,
    banner: { js: `/*! ${licences.join('\n\n')}\n*/` },
  }),
);
