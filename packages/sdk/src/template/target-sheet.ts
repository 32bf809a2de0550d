import type { SheetToWrite } from '@partnership-impact/importers';

/** What the project promised: so many events of each type, of so many participants each. */
export const targetSheet: SheetToWrite = {
  name: 'Targets',
  columns: [
    { header: 'Type', note: 'An event type; empty for the whole project.' },
    { header: 'Events', kind: 'number', note: 'How many events were promised.' },
    { header: 'Participants per event', kind: 'number', note: 'How many people at each.' },
    { header: 'By', kind: 'date', note: 'The last day; the end of the project where empty.' },
  ],
  rows: [
    ['Opening event', 2, 25, '2024-06-30'],
    ['Peer-learning workshop', 2, 10, '2025-12-31'],
    ['Webinar', 1, 20, '2025-12-31'],
  ],
};
