import { levels } from '@partnership-impact/core';
import type { SheetToWrite } from '@partnership-impact/importers';

/** The kinds of event that the project promised. */
export const eventTypeSheet: SheetToWrite = {
  name: 'Event types',
  columns: [
    { header: 'Event type', note: 'The name under which figures are printed.' },
    { header: 'Aliases', note: 'Other ways to write it, with semicolons between.' },
    { header: 'Aim', note: 'What it is for.' },
    { header: 'Format', note: 'E.g. workshop, webinar, conference.' },
    { header: 'Audience', note: 'For whom it is.' },
    { header: 'Level', note: 'National or international.', values: levels },
  ],
  rows: [
    [
      'Opening event',
      'Opening events; Kick-off event',
      'make the project known',
      'conference',
      'schools and local authorities',
      'national',
    ],
    [
      'Peer-learning workshop',
      'Peer-learning workshops',
      'exchange practice',
      'workshop',
      'teachers',
      'national',
    ],
    ['Webinar', 'Webinars', 'compare across countries', 'webinar', 'all partners', 'international'],
  ],
};
