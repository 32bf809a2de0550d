import type { ReadDateOptions } from './date.js';
import { type DayReading, dayReadings } from './day.js';
import { completed } from './span.js';

const sign = /\s*[;,&+|]\s*(?:and |et |und |y |e |i |και )?|\s+(?:and|et|und|e|y|i|και)\s+/;
/** Between dates in figures that only a blank or a comma parts. */
const betweenDates =
  /(?<=\d[./-]\d{1,2}[./-]\d{1,4})[,;]? (?=\d{1,4}([./-])\d{1,2}\1\d{1,4}(?!\d))/g;

/** The text with a semicolon between dates, lest the second be read as the time of the first. */
export function partedDates(folded: string): string {
  return folded.length > 12 ? folded.replace(betweenDates, '; ') : folded;
}

/**
 * Reads a list of days: `3, 4 and 10 May 2021`, `03/05/2021; 10/05/2021`.
 *
 * @returns the first and the last of them; `undefined` where a part of the text is no day.
 */
export function readSeveralDays(folded: string, options: ReadDateOptions): DayReading | undefined {
  const parts = folded.split(sign).filter(Boolean);
  const last = parts.at(-1) ?? '';
  if (parts.length < 2 || parts.length > 31) return undefined;
  const days: string[] = [];
  for (const [index, part] of parts.entries()) {
    // In `3 and 4 May, 10 June 2021` the month of the first stands with the second.
    const whole = parts.slice(index + 1).reduceRight((to, from) => completed(from, to), last);
    const reading = dayReadings(
      index === parts.length - 1 ? part : completed(part, whole),
      options,
    );
    if (!reading) return undefined;
    if ('problem' in reading) return reading;
    if (reading.notes.includes('year-only')) return undefined;
    days.push(reading.start, reading.end ?? reading.start);
  }
  days.sort();
  const [start = ''] = days;
  const end = days.at(-1) ?? start;
  return { start, end: end === start ? null : end, notes: ['several'] };
}
