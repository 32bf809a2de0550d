import type { DateNote, ReadDateOptions } from './date.js';
import { orderOf } from './date-order.js';
import { type DayReading, dayReadings } from './day.js';

const dash = String.raw`\s*(?:[-–—−]|\bto\b|\buntil\b|\btill\b|\bthrough\b|\band\b|&|\bbis\b|\bund\b|\ba\b|\be\b|\by\b|\bet\b|\bau\b|\bal\b|\bate\b|\bdo\b|\bi\b|(?<= )(?:εωσ|και|μεχρι)(?= )|/)\s*`;
const splitter = new RegExp(`^(.{1,40}?)${dash}(.{3,40})$`, 'u');
const opening =
  /^(?:from|between|del?|dal?|dall'|du|od|von|vom|απο|entre|desde|tra|the|los dias|dias|dni|nei giorni|les) (?:el |le |il |the |dia )?/;

/**
 * Reads a range of dates: `3-5 May 2021`, `30 April – 2 May 2021`, `3 and 4/05/2021`,
 * `2015-09-02 to 2015-09-05`, `May - June 2021`, `2018-2019`.
 *
 * @returns `undefined` where the text is none.
 */
export function readSpan(folded: string, options: ReadDateOptions): DayReading | undefined {
  const text = folded.replace(opening, '');
  if (!/\d/.test(text)) return undefined;
  const inner = monthFirstSpan(text, options);
  if (inner) return inner;
  const academic = /^(20\d{2}) ?[-–/] ?((?:20)?\d{2})$/.exec(text);
  if (academic) return years(Number(academic[1]), academic[2] ?? '');
  for (const [from, to] of splits(text)) {
    const whole = completed(from, to);
    // In `28/04 - 2/05/2021` the first day proves the order of the second.
    const order = options.order ?? orderOf([whole, to]).order;
    const ordered = order ? { ...options, order } : options;
    const last = dayReadings(to, ordered);
    if (!last || 'problem' in last) continue;
    const first = dayReadings(whole, ordered) ?? dayReadings(from, ordered);
    if (!first || 'problem' in first) continue;
    const end = last.end ?? last.start;
    if (first.start > end) continue;
    const notes = new Set<DateNote>(['range', ...first.notes, ...last.notes]);
    return { start: first.start, end: end === first.start ? null : end, notes: [...notes] };
  }
  return undefined;
}

/** Every way to cut the text in two at a sign or word of ranges. */
function* splits(text: string): Generator<readonly [string, string]> {
  for (let cut = 0; cut < text.length; ) {
    const parts = splitter.exec(text.slice(cut));
    if (!parts) return;
    const from = text.slice(0, cut) + (parts[1] ?? '');
    yield [from.trim(), (parts[2] ?? '').trim()];
    cut = from.length + 1;
  }
}

/** `3` before `5 may 2021` is `3 may 2021`; `30 april` before it is `30 april 2021`. */
export function completed(from: string, to: string): string {
  if (/\d{4}/.test(from)) return from;
  const start = from.replace(/^(\d{1,2}).*?, ?|[.,]$/g, '$1');
  const days = /^(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?$/.exec(start.trim());
  if (days)
    return to.replace(/^(?:[^\s\d]+ )?\d{1,2}(?!\d)/, (whole) =>
      whole.replace(/\d+$/, days[1] ?? ''),
    );
  const year = /(?<!\d)\d{4}(?!\d)/.exec(to)?.[0] ?? '';
  const sign = /[./](?=\d)/.exec(to)?.[0] ?? ' ';
  const bare = from.replace(/[./]$/, '');
  return `${bare}${/\d$/.test(bare) ? sign : ' '}${year}`;
}

/** `may 3-5, 2021` */
function monthFirstSpan(text: string, options: ReadDateOptions): DayReading | undefined {
  const parts =
    /^([^\s\d]{3,13}) (\d{1,2})(?:st|nd|rd|th)? ?(?:[-–]|to|and|&) ?(\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/.exec(
      text,
    );
  if (!parts) return undefined;
  const [, month, from, to, year] = parts;
  return readSpan(`${from} ${month} ${year} - ${to} ${month} ${year}`, options);
}

function years(first: number, printed: string): DayReading | undefined {
  const last =
    printed.length === 2 ? Math.floor(first / 100) * 100 + Number(printed) : Number(printed);
  if (last <= first || last > first + 10) return undefined;
  return { start: `${first}-01-01`, end: `${last}-12-31`, notes: ['range', 'year-only'] };
}
