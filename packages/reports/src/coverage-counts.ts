import type { CheckCoverage } from './check-report.js';

/** What could be checked, in words and numbers, in the order in which tables show it. */
export function coverageCounts(
  coverage: CheckCoverage,
): readonly (readonly [label: string, count: number])[] {
  const { found, linked, verified, contradicted, unverifiable, rows } = coverage;
  return [
    ['Stated figures', found],
    ['Linked', linked],
    ['Verified', verified],
    ['Contradicted', contradicted],
    ['Not verifiable', unverifiable],
    ['Rows read', rows.read],
    ['Rows used', rows.used],
  ];
}
