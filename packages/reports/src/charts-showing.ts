import type { Finding, FindingFigure } from '@partnership-impact/core';

/** A chart of the catalogue, and the findings that it shows. */
export interface ChartShowing {
  /** What `partnership-impact chart NAME` takes. */
  readonly name: string;
  /** Their ids. */
  readonly findings: readonly string[];
}

/** Rules whose records the chart "quality" counts; listed anew, so that no check in text loads the charts. */
const ofQuality: ReadonlySet<string> = new Set([
  'missing-value',
  'duplicate-event',
  'near-duplicate-event',
  'same-event-under-two-types',
  'date-outside-project',
  'date-outside-reporting-period',
  'date-breaks-order',
  'unknown-organisation',
  'mixed-script',
  'several-organisations-in-cell',
  'not-a-country',
]);

/**
 * The charts that show what was found: `statements` for figures of documents, `targets` for what was
 * planned and counted, `quality` for records in doubt. Findings that no chart shows are in none.
 *
 * @example
 * chartsShowing(report.findings); // => [{ name: 'statements', findings: ['3f8a21c4…'] }]
 */
export function chartsShowing(findings: readonly Finding[]): readonly ChartShowing[] {
  return ['statements', 'targets', 'quality'].flatMap((name) => {
    const shown = findings.filter((finding) => chartOf(finding) === name).map(({ id }) => id);
    return shown.length === 0 ? [] : [{ name, findings: shown }];
  });
}

function chartOf({ rule, figures }: Finding): string | null {
  if (ofQuality.has(rule)) return 'quality';
  const has = (role: FindingFigure['role']) => figures.some((figure) => figure.role === role);
  if (has('reported')) return 'statements';
  if (has('planned')) return has('recomputed') ? 'targets' : 'statements';
  return null;
}
