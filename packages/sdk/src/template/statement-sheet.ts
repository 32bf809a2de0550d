import { measureIds } from '@partnership-impact/core';
import type { SheetToWrite } from '@partnership-impact/importers';

/** Figures as a report states them. A report that can be read itself needs no such list. */
export const statementSheet: SheetToWrite = {
  name: 'Statements',
  columns: [
    {
      header: 'Role',
      note: 'What was planned, or what is reported.',
      values: ['planned', 'reported'],
    },
    { header: 'Measure', note: 'What is counted.', values: measureIds },
    { header: 'Type', note: 'An event type; empty for the whole project.' },
    { header: 'Value', note: 'As printed: 712, about 700, 1.754 …' },
    { header: 'Section', note: 'Where it stands in the report.' },
    {
      header: 'Passage',
      note: 'One word for figures of one sentence or list, so that a whole and its parts are compared.',
    },
  ],
  rows: [
    ['planned', 'events', '', 5, 'Introduction', 'plan'],
    ['reported', 'events', '', 5, 'Results', 'results'],
    ['reported', 'attendances', '', 106, 'Results', 'results'],
    ['reported', 'events', 'Opening event', 2, 'Results', 'types'],
    ['reported', 'attendances', 'Opening event', 59, 'Results', 'types'],
  ],
};
