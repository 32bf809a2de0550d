import type { EventRecord } from '../../model/event.js';
import { group } from '../../model/group.js';
import { unicodePattern } from '../../model/unicode-pattern.js';
import { countText, listText, placesText } from '../messages/english/wording.js';
import { recordLocation } from '../record-location.js';
import type { CatalogueRule, Observation } from '../rule.js';

const monthName = unicodePattern(String.raw`\p{L}{3}`);

/** Finds columns in which dates, or numbers, are written in several ways. */
export function mixedFormats(): CatalogueRule {
  return {
    id: 'mixed-formats',
    group: 'reading',
    severity: 'note',
    title: 'A column is written in several formats',
    needs: 'A register whose cells are known as printed.',
    missing: 'Blank cells, and those that could not be read, are left out.',
    tolerance:
      'Leading noughts, spaces and two-digit years make no difference, nor do ranges, nor numbers without a separator.',
    falsePositives: 'A register that was put together from those of several partners.',
    whatToDo: 'Write the column in one way, so that sorting it sorts by value.',
    reads: ['start', 'end', 'headcount'],
    *check({ events }) {
      const sources = group(events, ({ source }) => `${source.file}|${source.sheet ?? ''}`);
      for (const rows of sources.values()) {
        yield* severalFormats(rows, 'start', dateFormat);
        yield* severalFormats(rows, 'headcount', numberFormat);
      }
    },
  };
}

function* severalFormats(
  rows: readonly EventRecord[],
  field: 'start' | 'headcount',
  formatOf: (event: EventRecord) => string | undefined,
): Iterable<Observation> {
  const formats = [...group(rows, formatOf)]
    .flatMap(([format, same]) => (format === undefined ? [] : [{ format, same }]))
    .toSorted((a, b) => b.same.length - a.same.length || (a.format < b.format ? -1 : 1));
  if (formats.length < 2) return;
  const [usual, ...others] = formats;
  const told = others.map(
    ({ format, same }) =>
      `${same.length} as ${format} (${placesText(same.map(({ source }) => source))})`,
  );
  const what = field === 'start' ? 'dates' : 'headcounts';
  yield {
    key: [field, ...formats.map(({ format }) => format)],
    message: `${countText(usual?.same.length ?? 0, what)} ${usual?.same.length === 1 ? 'is' : 'are'} written as ${usual?.format}, ${listText(told)}.`,
    question: 'Were all of them read as they were meant?',
    locations: others.flatMap(({ same }) => same.map((event) => recordLocation(event, field))),
  };
}

/** How a day is written, e.g. `D/M/YYYY`; of ranges nothing is said. */
function dateFormat({ start, end, printed }: EventRecord): string | undefined {
  if (start === null || end !== null) return undefined;
  const text = (printed.start ?? start).trim();
  const parts = /^(\d{4})([-/.])\d{1,2}\2\d{1,2}/.exec(text);
  if (parts) return `YYYY${parts[2]}MM${parts[2]}DD`;
  const separator = /^\d{1,2}([-/.])\d{1,2}\1(?:\d{2}|\d{4})(?!\d)/.exec(text)?.[1];
  if (separator) return `D${separator}M${separator}YYYY`;
  return monthName().test(text) ? 'a month in words' : undefined;
}

/** The separator of thousands, where there is one. */
function numberFormat({ headcount, printed }: EventRecord): string | undefined {
  if (headcount === null || headcount < 1000) return undefined;
  const separator = /^\d{1,3}([.,'\u2019\s])\d{3}(?!\d)/.exec(printed.headcount?.trim() ?? '')?.[1];
  return separator && (/\s/.test(separator) ? '1 000' : `1${separator}000`);
}
