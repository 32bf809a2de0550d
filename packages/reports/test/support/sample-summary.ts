import type { SummaryReport } from '../../src/summary-report.js';

/** A summary with totals, missing values, an unknown figure, and names that formats must escape. */
export const sampleSummary: SummaryReport = {
  project: 'River Schools',
  config: 'partnership-impact.config.json',
  dimensions: ['partner', 'year'],
  measures: ['events', 'attendances', 'attendanceRate'],
  rows: [
    row('Δήμος Ποταμιάς', '2024', [2, 2, 0], [31, 1, 1], [0.8333, 2, 0]),
    row('=HYPERLINK("x"), Ltd | A', '2024', [1, 1, 0], [1037, 1, 0], [null, 0, 1]),
    row('会議センター', null, [1, 1, 0], [null, 0, 1], [null, 0, 1]),
    row(null, null, [4, 4, 0], [1068, 2, 2], [0.8333, 2, 2]),
  ],
  notes: ['An event of several partners counts in full for each.'],
};

type Told = readonly [value: number | null, records: number, missing: number];

function row(
  partner: string | null,
  year: string | null,
  events: Told,
  attendances: Told,
  rate: Told,
) {
  return {
    key: { partner, year },
    figures: { events: told(events), attendances: told(attendances), attendanceRate: told(rate) },
  };
}

function told([value, records, missing]: Told) {
  return { value, records, missing };
}
