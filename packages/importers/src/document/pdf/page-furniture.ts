import { textOf } from './line-text.js';
import type { PageLine, PageLines } from './page-text.js';

/** Lines that come again on page after page, and page numbers: the page's own furniture. */
export function furniture(pages: readonly PageLines[]): ReadonlySet<PageLine> {
  const seen = new Map<string, PageLine[]>();
  const found = new Set<PageLine>();
  for (const { lines, height } of pages) {
    for (const line of lines) {
      const edge = line.y > height * 0.9 || line.y < height * 0.1;
      const text = textOf(line).trim();
      if (!edge) continue;
      const key = `${Math.round(line.y)} ${text.replaceAll(/\d+/gu, '#')}`;
      const known = seen.get(key);
      if (known) known.push(line);
      else seen.set(key, [line]);
    }
  }
  for (const lines of seen.values()) {
    if (lines.length > 2) for (const line of lines) found.add(line);
  }
  return found;
}
