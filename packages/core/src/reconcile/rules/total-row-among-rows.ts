import type { EventRecord } from '../../model/event.js';
import { group } from '../../model/group.js';
import { eventRoot } from '../event-root.js';
import { issueObservations } from '../issue-observations.js';
import type { Messages } from '../messages/messages.js';
import { numberText } from '../number-text.js';
import { recordLocation } from '../record-location.js';
import type { CatalogueRule, Observation } from '../rule.js';

const issueCodes = ['total-left-out'];

/** Finds rows of totals in a register: those that the importer left out, and those that only their sum gives away. */
export function totalRowAmongRows(): CatalogueRule {
  return {
    id: 'total-row-among-rows',
    group: 'reading',
    severity: 'warning',
    title: 'A row of totals stands among the rows',
    issueCodes,
    needs: 'A register with headcounts.',
    missing: 'Rows without a headcount add nothing to the sum.',
    tolerance:
      'A row with a date or a partner is an event, whatever its number. A row that says "total" was left out of all figures, which is a note.',
    falsePositives:
      'An event without a date and a partner that by chance has as many people as the rows above it together.',
    whatToDo: 'Keep totals on a sheet of their own, so that sorting and sums leave them out.',
    reads: ['headcount', 'partners', 'start', 'title'],
    *check({ events }, { issues, messages }) {
      yield* issueObservations(issues, {
        codes: issueCodes,
        message: messages.reading.issue,
        question: messages.reading.totalRowAmongRows.questionOfLeftOut,
      });
      const sources = group(events, ({ source }) => `${source.file}|${source.sheet ?? ''}`);
      for (const rows of sources.values()) yield* totalsAmong(rows, messages);
    },
  };
}

/** At fewer rows than these a sum is easily met by chance. */
const fewestRows = 3;

function* totalsAmong(rows: readonly EventRecord[], messages: Messages): Iterable<Observation> {
  const mayBeTotal = ({ start, partners, headcount }: EventRecord) =>
    start === null && partners.length === 0 && (headcount ?? 0) >= 10;
  if (!rows.some(mayBeTotal) || rows.every(({ start }) => start === null)) return;
  let above = 0;
  let sum = 0;
  const inOrder = rows.toSorted((a, b) => placeNumber(a) - placeNumber(b));
  for (const event of inOrder) {
    const { headcount } = event;
    if (headcount === null) continue;
    if (above >= fewestRows && mayBeTotal(event) && headcount === sum) {
      yield observationOf(event, above, messages);
      above = 0;
      sum = 0;
    } else {
      above += 1;
      sum += headcount;
    }
  }
}

function placeNumber({ source }: EventRecord): number {
  return source.row ?? source.line ?? 0;
}

function observationOf(event: EventRecord, rows: number, messages: Messages): Observation {
  const say = messages.reading.totalRowAmongRows;
  const { headcount, printed } = event;
  const value = headcount ?? 0;
  return {
    key: ['row', numberText(value)],
    confidence: 'likely',
    message: say.message(event, rows),
    question: say.question,
    subject: { measure: 'attendances', unit: 'attendances' },
    figures: [
      {
        role: 'reported',
        value,
        printed: printed.headcount ?? numberText(value),
        label: say.headcount,
        source: recordLocation(event, 'headcount').source,
      },
    ],
    locations: [recordLocation(event, 'headcount')],
    root: eventRoot(event, 'headcount'),
  };
}
