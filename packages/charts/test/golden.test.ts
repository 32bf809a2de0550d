import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { partnership } from '../src/catalogue/partnership.js';
import { chartCatalogue } from '../src/index.js';
import { sampleCharts } from './support/sample-charts.js';
import { sharedRegister, sharedRegisters } from './support/shared-registers.js';
import { socialLabs } from './support/social-labs.js';

// After a wanted change: look at the pictures, then `npx vitest run packages/charts -u`.

describe('each form', () => {
  it.each(Object.entries(sampleCharts()))('%s is drawn as before', async (name, chart) => {
    await expect(chart.svg).toMatchFileSnapshot(`golden/forms/${name}.svg`);
  });
});

describe('each chart of the catalogue, for the example project', () => {
  const dataset = socialLabs();

  // These are the pictures of the gallery in docs/charts.md.
  it.each(chartCatalogue)('$name is drawn as before', async ({ name, draw }) => {
    await expect(draw(dataset).svg).toMatchFileSnapshot(`../../../docs/charts/${name}.svg`);
  });

  it('partnership by type is drawn as before', async () => {
    const { svg } = partnership(dataset, { by: ['type'] }, []);
    await expect(svg).toMatchFileSnapshot('../../../docs/charts/partnership-by-type.svg');
  });

  it.each(chartCatalogue)('$name stands in the gallery with its question', ({ name, sentence }) => {
    const gallery = readFileSync(new URL('../../../docs/charts.md', import.meta.url), 'utf8');
    expect(gallery).toContain(`## ${name}\n\n${sentence}`);
    expect(gallery).toContain(`(charts/${name}.svg)`);
  });
});

const names = sharedRegisters();
if (names.length === 0)
  console.info('No registers beside the repository: their charts are not drawn.');

describe.skipIf(names.length === 0).each(names)(
  'each chart of the catalogue, for %s',
  (register) => {
    const dataset = sharedRegister(register);
    const drawn = [
      'cumulative',
      'timeline',
      'partners',
      'type-country',
      'month-country',
      'map',
      'partnership',
      'overview',
      'quality',
    ];

    it.each(chartCatalogue.filter(({ name }) => drawn.includes(name)))(
      '$name is drawn as before',
      async ({ name, draw }) => {
        await expect(draw(dataset).svg).toMatchFileSnapshot(`golden/${register}/${name}.svg`);
      },
    );
  },
);
