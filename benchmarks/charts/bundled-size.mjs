import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';

const entries = {
  'one chart (bars)': "export { barChart } from '@partnership-impact/charts/forms';",
  'one chart (bullet rows)': "export { bulletChart } from '@partnership-impact/charts/forms';",
  'all forms': "export * from '@partnership-impact/charts/forms';",
  'all forms and the catalogue, with the figures and checks of core':
    "export * from '@partnership-impact/charts';",
};

/** Bytes after esbuild and gzip. */
export async function bundledSizes(root) {
  const { build } = createRequire(`${root}package.json`)('esbuild');
  const sizes = {};
  for (const [name, contents] of Object.entries(entries)) {
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: `${root}packages/sdk` },
      bundle: true,
      minify: true,
      write: false,
      format: 'esm',
      platform: 'neutral',
      mainFields: ['module', 'main'],
      // Else the paths of our own tsconfig would lead to the sources.
      tsconfigRaw: '{}',
      legalComments: 'none',
      logLevel: 'error',
    });
    sizes[name] = gzipSync(outputFiles[0].contents, { level: 9 }).length;
  }
  return sizes;
}
