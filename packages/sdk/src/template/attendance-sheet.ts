import type { SheetToWrite } from '@partnership-impact/importers';

/** Who came to an event. Names and addresses become pseudonyms when the sheet is read. */
export const attendanceSheet: SheetToWrite = {
  name: 'Attendance',
  columns: [
    { header: 'Event', note: 'Its title as on the sheet "Events".' },
    { header: 'Date', kind: 'date', note: 'The day on the list.' },
    { header: 'Name', note: 'Read as a pseudonym; it shows in no result.' },
    { header: 'E-mail', note: 'Tells people of one name apart; it shows in no result.' },
    { header: 'Organisation' },
    {
      header: 'Target group',
      values: ['schools', 'local authorities', 'scientific/technical', 'other stakeholders'],
    },
    { header: 'Present', values: ['yes', 'no'] },
  ],
  rows: ['Ana', 'Ben', 'Carla', 'Dimitris'].map((name) => [
    'Rivers in the classroom',
    '2024-10-09',
    `${name} Example`,
    `${name.toLowerCase()}@example.org`,
    'Escola do Rio',
    'schools',
    'yes',
  ]),
};
