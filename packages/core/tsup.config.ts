import { readFileSync, writeFileSync } from 'node:fs';
import { defineConfig } from 'tsup';
import { library } from '../../tsup.config.base.js';

// Of these a few functions are used; opening them as published took longer than opening all the
// rest. Named one by one, so that no further package is bundled without its licence.
const bundled = ['@noble/hashes', 'd3-array', 'internmap', 'fastest-levenshtein', 'zod'];

// The errors alone, for bundles that need no figure: a chart is a tenth of the size without the schemas.
// Most of an import is reading the file, so it holds no white space, no comments and short names
// within functions; the functions' own names stay, so that a stack trace can be read. The licences
// stand beside it.
export default defineConfig(
  library({
    entry: ['src/index.ts', 'src/errors.ts'],
    noExternal: bundled,
    minify: 'terser',
    plugins: [
      {
        name: 'made-when-needed',
        // What is made when it is first asked for has no effect before: said to bundlers here, once,
        // they leave out the schemas where none is used. One function is 3 kB then and not 40.
        renderChunk: (code) => ({
          code: code.replaceAll(
            / = ((?:once\w*|unicodePattern)\()/g,
            (_, call: string) => ` = /* @__PURE__ */ ${call}`,
          ),
        }),
      },
    ],
    terserOptions: {
      module: false,
      format: {
        ascii_only: true,
        comments: false,
        max_line_len: 120,
        preserve_annotations: true,
      },
    },
    esbuildOptions(options) {
      // `fastest-levenshtein` names its ES module for bundlers alone.
      options.mainFields = ['module', 'main'];
    },
    async onSuccess() {
      const texts = bundled.map((name) => `${name}\n\n${licenceOf(name)}`);
      const line = `\n\n${'-'.repeat(80)}\n\n`;
      writeFileSync('dist/THIRD-PARTY.txt', `${texts.join(line)}\n`);
    },
  }),
);

function licenceOf(name: string): string {
  const file = name === 'fastest-levenshtein' ? 'LICENSE.md' : 'LICENSE';
  return readFileSync(`../../node_modules/${name}/${file}`, 'utf8').trim();
}
