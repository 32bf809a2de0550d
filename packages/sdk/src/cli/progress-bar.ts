import type { ReadProgress } from '@partnership-impact/importers';

const barWidth = 24;
/** Readings that are over sooner need no bar. */
const quietFor = 1_000;
const redrawnAfter = 100;

/**
 * Draws how far a reading is, on one line.
 *
 * @example
 * progressBar({ file: 'register.csv', bytes: 50, size: 100, rows: 1200, issues: 0 });
 * // => 'Reading register.csv  [############............]  50 %  1,200 rows'
 */
export function progressBar({ file, bytes, size, rows }: ReadProgress): string {
  const share = size === 0 ? 1 : Math.min(1, bytes / size);
  const done = Math.round(share * barWidth);
  const bar = `[${'#'.repeat(done)}${'.'.repeat(barWidth - done)}]`;
  const counted = String(rows).replace(/\B(?=(?:\d{3})+$)/g, ',');
  return `Reading ${file}  ${bar}  ${Math.floor(share * 100)} %  ${counted} rows`;
}

/** Shows a bar for readings that take over a second, and draws it anew ten times a second at most. */
export function barOn(show: (text: string) => void): (progress: ReadProgress) => void {
  let drawn = Date.now() + quietFor - redrawnAfter;
  return (progress) => {
    const now = Date.now();
    if (now - drawn < redrawnAfter) return;
    drawn = now;
    show(progressBar(progress));
  };
}
