import { type DateReading, readDate } from './date.js';

/**
 * Reads a month or a quarter whose year stands in another cell: `May`, `5`, `05. May`, `Q2`.
 *
 * @param header that of the month: below "Quarter" a bare number is a quarter.
 * @returns `undefined` where the text is neither.
 */
export function monthIn(text: string, year: number, header = ''): DateReading | undefined {
  const printed = text.trim();
  const bare = printed.replace(/^\d{1,2}[.\s/-]+(?=[^\d\s]{3})/, '');
  const isNumber = /^\d{1,2}$/.test(bare);
  const sign = /quart|kwart|trimes|τριμ|τρίμ/i.test(header) ? 'q' : '';
  const reading = readDate(isNumber ? `${sign}${bare}/${year}` : `${bare} ${year}`);
  if ('problem' in reading || reading.end === null) return undefined;
  return { ...reading, printed: `${printed} ${year}` };
}
