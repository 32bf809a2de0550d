import { attendanceLists } from '../../aggregate/attendance-list.js';
import { attendancesOf } from '../../aggregate/event-numbers.js';
import { foldName } from '../../model/fold-name.js';
import { isInInterval } from '../../model/interval.js';
import { eventRoot } from '../event-root.js';
import { headcountFigure, recomputedFigure } from '../finding-figure.js';
import { headcountSlip } from '../headcount-repairs.js';
import { recordLocation } from '../record-location.js';
import type { CatalogueRule } from '../rule.js';

export interface HeadcountDiffersOptions {
  /** The largest difference, in people, that passes. Default 0. */
  readonly tolerance?: number;
}

/** Finds events whose headcount differs from the people on the attendance list. */
export function headcountDiffersFromList(options: HeadcountDiffersOptions = {}): CatalogueRule {
  const { tolerance = 0 } = options;
  return {
    id: 'headcount-differs-from-list',
    group: 'evidence',
    severity: 'warning',
    title: 'The headcount differs from the attendance list',
    needs: 'A register and attendance lists.',
    missing:
      'Events without a headcount or without a list pass. People marked absent do not count.',
    tolerance:
      'None by default; a number of people may be given. Rounded headcounts pass within their printed form.',
    falsePositives: 'Lists that only some signed, e.g. those who asked for a certificate.',
    whatToDo: 'Count the list again; the funder will count it too.',
    reads: ['events'],
    *check(dataset, { messages }) {
      const say = messages.evidence.headcountDiffersFromList;
      const { byEvent } = attendanceLists(dataset);
      for (const event of dataset.events) {
        const list = byEvent.get(event.id);
        const { headcount, headcountInterval: interval } = event;
        if (headcount === null || list === undefined) continue;
        const listed = attendancesOf({ ...event, headcount: null }, list);
        if (listed === null || Math.abs(headcount - listed) <= tolerance) continue;
        if (interval !== null && isInInterval(listed, interval)) continue;
        yield {
          key: [foldName(event.title ?? ''), event.start ?? ''],
          message: say.message({ event, listed, file: list[0]?.source.file }),
          question: say.question(headcount, listed),
          subject: { measure: 'attendances', unit: 'attendances' },
          figures: [
            headcountFigure(event, headcount, messages),
            recomputedFigure(listed, say.listed),
          ],
          locations: [recordLocation(event, 'headcount')],
          repairs: headcountSlip(event, listed),
          root: eventRoot(event, 'headcount'),
        };
      }
    },
  };
}
