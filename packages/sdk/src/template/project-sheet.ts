import type { SheetToWrite } from '@partnership-impact/importers';

/** What is so of the project as a whole. */
export const projectSheet: SheetToWrite = {
  name: 'Project',
  columns: [
    { header: 'Project', note: 'What is given. Keep the words in this column.', width: 28 },
    {
      header: 'Value',
      note: 'Replace the example. Days as YYYY-MM-DD or as dates of the spreadsheet.',
      width: 40,
    },
  ],
  rows: [
    ['Name', 'River Schools (example)'],
    ['Start date', '2024-01-01'],
    ['End date', '2026-12-31'],
    ['Reporting period start', '2024-01-01'],
    ['Reporting period end', '2025-12-31'],
  ],
};
