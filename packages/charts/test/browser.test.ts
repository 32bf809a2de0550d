import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chart, chartCatalogue } from '../src/index.js';
import { hasChromium, startChromium } from './support/chromium.js';
import { languages } from './support/languages.js';
import { sampleCharts } from './support/sample-charts.js';
import { socialLabs } from './support/social-labs.js';
import { textFaults } from './support/text-boxes.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const fonts = ['Liberation Sans', 'DejaVu Sans', 'Liberation Serif'];

describe.skipIf(!hasChromium())('in Chromium', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await startChromium();
    page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  });
  afterAll(() => browser.close());

  const samples = Object.entries(sampleCharts());
  const dataset = socialLabs();
  const drawn = chartCatalogue.map(({ name, draw }) => [name, draw(dataset)] as const);

  async function violations(body: string): Promise<string[]> {
    await page.setContent(
      `<!doctype html><html lang="en"><head><title>Charts</title></head><body><main><h1>Charts</h1>${body}</main></body></html>`,
    );
    await page.locator('details').evaluateAll((all) => {
      for (const unfolded of all) unfolded.setAttribute('open', '');
    });
    await page.addScriptTag({ content: axe });
    return page.evaluate(async () => {
      const run = (
        globalThis as unknown as {
          axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        }
      ).axe;
      const result = await run.run();
      return result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`);
    });
  }

  it.each([...samples, ...drawn])('%s has no violation that axe knows, alone', async (_, chart) => {
    expect(await violations(chart.svg)).toEqual([]);
  });

  it('all charts on one page have none, nor their figures with tables', async () => {
    const charts = [...samples, ...drawn].map(([, chart]) => chart);
    expect(await violations(charts.map(String).join(''))).toEqual([]);
    expect(await violations(charts.map((chart) => chart.toHTML()).join(''))).toEqual([]);
  });

  it.each([...samples, ...drawn])(
    '%s is an image with a name and a description',
    async (_, chart) => {
      expect(await imagesOf(page, chart)).toEqual([
        { name: chart.title, description: chart.description },
      ]);
    },
  );

  it.each(Object.entries(languages))(
    'labels in %s stand free and whole, in three fonts',
    async (_, labels) => {
      for (const [name, chart] of Object.entries(sampleCharts(labels))) {
        for (const font of fonts) {
          expect(await textFaults(page, chart.svg, font), `${name} in ${font}`).toEqual([]);
        }
      }
    },
  );

  it('labels stand free in narrow and in wide pictures', async () => {
    for (const width of [600, 1000]) {
      for (const [name, chart] of Object.entries(sampleCharts(languages.German, { width }))) {
        expect(await textFaults(page, chart.svg, 'DejaVu Sans'), `${name} ${width}`).toEqual([]);
      }
    }
  });

  it.each(drawn)('%s of the example project has its labels free and whole', async (_, chart) => {
    expect(await textFaults(page, chart.svg)).toEqual([]);
  });

  it('sees texts over one another, cut off and small', async () => {
    const text = (x: number, size: number, words: string) =>
      `<text x="${x}" y="20" font-size="${size}">${words}</text>`;
    const picture = `<svg width="200" height="40">${text(10, 13, 'one')}${text(12, 13, 'two')}${text(190, 13, 'outside')}${text(80, 11, 'small')}</svg>`;
    expect(await textFaults(page, picture)).toEqual([
      '11 px: small',
      '"one" over "two"',
      'outside: outside',
    ]);
  });

  it('reads every picture as XML', async () => {
    for (const [name, chart] of samples) {
      const fault = await page.evaluate((svg) => {
        const read = new DOMParser().parseFromString(svg, 'image/svg+xml');
        return read.querySelector('parsererror')?.textContent ?? null;
      }, chart.svg);
      expect(fault, name).toBe(null);
    }
  });
});

async function imagesOf(page: Page, chart: Chart) {
  await page.setContent(`<main>${chart.svg}</main>`);
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes
    .filter(({ role, ignored }) => !ignored && role?.value === 'image')
    .map(({ name, description }) => ({ name: name?.value, description: description?.value }));
}
