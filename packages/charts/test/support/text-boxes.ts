import type { Page } from 'playwright-core';

/** What stands wrong in a picture: texts over one another, cut off, or too small. */
export async function textFaults(page: Page, svg: string, font?: string): Promise<string[]> {
  const given = font ? svg.replace(/font-family="[^"]*"/, `font-family="${font}"`) : svg;
  await page.setContent(`<body style="margin:0">${given}</body>`);
  return page.evaluate(() => {
    const picture = document.querySelector('svg');
    if (!picture) return ['no picture'];
    const whole = picture.getBoundingClientRect();
    const faults: string[] = [];
    const boxes = [...picture.querySelectorAll('text')].flatMap((text) => {
      const size = Number.parseFloat(getComputedStyle(text).fontSize);
      if (size < 12) faults.push(`${size} px: ${text.textContent}`);
      const parts = text.querySelectorAll('tspan');
      return [...(parts.length > 0 ? parts : [text])].map((part) => ({
        words: part.textContent ?? '',
        box: part.getBoundingClientRect(),
      }));
    });
    const edge = 0.5;
    boxes.forEach(({ words, box }, index) => {
      if (box.width === 0) return;
      const inside =
        box.left >= whole.left - edge &&
        box.top >= whole.top - edge &&
        box.right <= whole.right + edge &&
        box.bottom <= whole.bottom + edge;
      if (!inside) faults.push(`outside: ${words}`);
      for (const other of boxes.slice(index + 1)) {
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        // Boxes have the height of the line; letters of two lines do not touch by a pixel or two.
        if (across > edge && down > 2.5) faults.push(`"${words}" over "${other.words}"`);
      }
    });
    return faults;
  });
}
