import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawingScript } from './support/bundle.js';
import { hasChromium, startChromium } from './support/chromium.js';
import { sampleCharts } from './support/sample-charts.js';

const here = JSON.stringify(Object.values(sampleCharts()).map((chart) => chart.toHTML()));
const surroundings = [
  { TZ: 'Pacific/Auckland', LC_ALL: 'el_GR.UTF-8' },
  { TZ: 'America/Los_Angeles', LC_ALL: 'tr_TR.UTF-8' },
  { TZ: 'Asia/Kolkata', LC_ALL: 'C' },
] as const;

describe('pictures are the same bytes', () => {
  let folder = '';
  let script = '';
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'charts-'));
    script = await drawingScript();
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(surroundings)('in a fresh process with $TZ and $LC_ALL', (environment) => {
    const file = join(folder, 'draw.mjs');
    writeFileSync(file, `${script}\nprocess.stdout.write(globalThis.drawn);`);
    const drawn = execFileSync(process.execPath, [file], {
      env: { ...process.env, ...environment },
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    });
    expect(drawn === here).toBe(true);
  });

  it.skipIf(!hasChromium())('in Chromium, far from here', async () => {
    const browser = await startChromium();
    try {
      const page = await browser.newPage({ timezoneId: 'Pacific/Auckland', locale: 'el-GR' });
      await page.addScriptTag({ content: script });
      expect((await page.evaluate('globalThis.drawn')) === here).toBe(true);
    } finally {
      await browser.close();
    }
  });
});
