import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** A script that draws one chart of each form, for a fresh process or a page: `drawn` as JSON. */
export async function drawingScript(): Promise<string> {
  const result = await build({
    stdin: {
      contents:
        "import { sampleCharts } from './sample-charts.ts';\n" +
        'globalThis.drawn = JSON.stringify(Object.values(sampleCharts()).map((chart) => chart.toHTML()));',
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
    },
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    logLevel: 'error',
  });
  return result.outputFiles[0]?.text ?? '';
}
