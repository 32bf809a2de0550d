import type { EventRecord } from '../../model/event.js';
import { group } from '../../model/group.js';
import { unicodePattern } from '../../model/unicode-pattern.js';
import type { Messages } from '../messages/messages.js';
import { recordLocation } from '../record-location.js';
import type { CatalogueRule, Observation } from '../rule.js';

const monthName = unicodePattern(String.raw`\p{L}{3}`);

/** How a date or a number is written, as a pattern where it has one: `D/M/YYYY`, `1.000`. */
type CellFormat = `YYYY${string}` | `D${string}` | 'a month in words' | `1${string}000`;

/** Records of which the cells of one column are written in one way. */
export interface WrittenAlike {
  readonly format: CellFormat;
  readonly events: readonly EventRecord[];
}

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
    *check({ events }, { messages }) {
      const sources = group(events, ({ source }) => `${source.file}|${source.sheet ?? ''}`);
      for (const rows of sources.values()) {
        yield* severalFormats('start', writtenAlike(rows, dateFormat), messages);
        yield* severalFormats('headcount', writtenAlike(rows, numberFormat), messages);
      }
    },
  };
}

/** Those written in one way together, the usual way first. */
function writtenAlike(
  rows: readonly EventRecord[],
  formatOf: (event: EventRecord) => CellFormat | undefined,
): readonly WrittenAlike[] {
  return [...group(rows, formatOf)]
    .flatMap(([format, events]) => (format === undefined ? [] : [{ format, events }]))
    .toSorted((a, b) => b.events.length - a.events.length || (a.format < b.format ? -1 : 1));
}

function* severalFormats(
  field: 'start' | 'headcount',
  [usual, ...others]: readonly WrittenAlike[],
  messages: Messages,
): Iterable<Observation> {
  if (usual === undefined || others.length === 0) return;
  const say = messages.reading.mixedFormats;
  yield {
    key: [field, usual.format, ...others.map(({ format }) => format)],
    message: say.message({ field, usual, others }),
    question: say.question,
    locations: others.flatMap(({ events }) => events.map((event) => recordLocation(event, field))),
  };
}

/** How a day is written, e.g. `D/M/YYYY`; of ranges nothing is said. */
function dateFormat({ start, end, printed }: EventRecord): CellFormat | undefined {
  if (start === null || end !== null) return undefined;
  const text = (printed.start ?? start).trim();
  const parts = /^(\d{4})([-/.])\d{1,2}\2\d{1,2}/.exec(text);
  if (parts) return `YYYY${parts[2]}MM${parts[2]}DD`;
  const separator = /^\d{1,2}([-/.])\d{1,2}\1(?:\d{2}|\d{4})(?!\d)/.exec(text)?.[1];
  if (separator) return `D${separator}M${separator}YYYY`;
  return monthName().test(text) ? 'a month in words' : undefined;
}

/** The separator of thousands, where there is one. */
function numberFormat({ headcount, printed }: EventRecord): CellFormat | undefined {
  if (headcount === null || headcount < 1000) return undefined;
  const separator = /^\d{1,3}([.,'\u2019\s])\d{3}(?!\d)/.exec(printed.headcount?.trim() ?? '')?.[1];
  if (separator === undefined) return undefined;
  return /\s/.test(separator) ? '1 000' : `1${separator}000`;
}
