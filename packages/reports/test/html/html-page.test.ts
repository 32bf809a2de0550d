import { describe, expect, it } from 'vitest';
import { hasChromium, startChromium } from '../../../charts/test/support/chromium.js';
import { formatCheck } from '../../src/format-check.js';
import { sampleReport } from '../support/sample-report.js';

describe.skipIf(!hasChromium())('htmlPage in Chromium', () => {
  it.each([360, 800, 1280])('does not scroll sideways %i pixels wide', async (width) => {
    const browser = await startChromium();
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    await page.setContent(await formatCheck(sampleReport, 'html'));
    const scrolled = await page.evaluate('document.documentElement.scrollWidth');
    await browser.close();
    expect(scrolled).toBe(width);
  });
});
