import type { Chart } from '@partnership-impact/charts';
import { type Attainment, countryName } from '@partnership-impact/core';
import type { CheckReport } from '../check-report.js';
import { findingsByCause } from '../findings-by-cause.js';
import { placeText } from '../place.js';
import { countOf, printedNumber } from '../printed-number.js';
import { left, right } from '../report-column.js';
import { severityWords } from '../severity-words.js';
import { cellsAt, dimensionColumns, isTotal, measureColumns } from '../summary-columns.js';
import type { SummaryReport } from '../summary-report.js';
import { printable } from '../text/printable.js';
import type { ReportBlock, ReportDocument } from './report-document.js';

/** Everything that a project's report prints, already computed. */
export interface ImpactReportParts {
  readonly check: CheckReport;
  readonly attainments: readonly Attainment[];
  readonly summaries: readonly { readonly title: string; readonly summary: SummaryReport }[];
  readonly charts: readonly { readonly name: string; readonly chart: Chart }[];
}

/**
 * Composes the report of a project: the figures of the whole, against the targets, by each
 * dimension, the charts, and what does not agree.
 *
 * @example
 * reportAsHtml(impactReport({ check, attainments: [], summaries: [], charts: [] }));
 */
export function impactReport(parts: ImpactReportParts): ReportDocument {
  const { check, attainments, summaries, charts } = parts;
  const title = printable(check.project ?? 'Report of a project');
  const blocks: ReportBlock[] = [
    { kind: 'paragraph', text: sources(check) },
    ...whole(check),
    ...againstTargets(attainments),
    ...summaries.flatMap(({ title, summary }) => byDimension(title, summary)),
    ...charts.flatMap(({ name, chart }): ReportBlock[] => [
      { kind: 'heading', text: printable(chart.title) },
      { kind: 'chart', name, chart },
    ]),
    ...disagreements(check),
    ...definitions(summaries.flatMap(({ summary }) => summary.notes)),
  ];
  return { title, blocks };
}

function sources({ inputs, asOf, config }: CheckReport): string {
  const files = inputs.map(({ file, kind }) => `${printable(file)} (${kind})`).join(', ');
  const used = config === null ? '' : ` Config: ${printable(config)}.`;
  const day = asOf === null ? '' : ` As of ${asOf}.`;
  return `Every figure below was computed from ${files}.${used}${day}`;
}

function whole({ totals, missing }: CheckReport): readonly ReportBlock[] {
  const rows = (['records', 'events', 'attendances', 'participants'] as const).map((measure) => {
    const value = totals[measure];
    const absent = missing[measure] ?? 0;
    const cells = [
      measure,
      value === null ? 'not known' : printedNumber(value),
      printedNumber(absent),
    ];
    return { cells, total: false };
  });
  const columns = [left('Measure'), right('Value'), right('Records without it')];
  return [
    { kind: 'heading', text: 'In figures' },
    { kind: 'table', caption: 'The whole project', columns, rows },
  ];
}

function againstTargets(attainments: readonly Attainment[]): readonly ReportBlock[] {
  if (attainments.length === 0) return [];
  const rows = attainments.map(({ measure, scope, target, achieved, attainment }) => {
    const where = Object.values(scope).map(printable).join(', ') || 'whole project';
    const { value } = attainment;
    const cells = [
      where,
      measure,
      target === null ? 'none' : printedNumber(target.value),
      achieved.value === undefined ? 'not known' : printedNumber(achieved.value),
      value === undefined ? '–' : `${Math.round(value * 100)} %`,
    ];
    return { cells, total: Object.keys(scope).length === 0 };
  });
  const columns = [
    left('Scope'),
    left('Measure'),
    right('Target'),
    right('Achieved'),
    right('Of target'),
  ];
  return [
    { kind: 'heading', text: 'Against the targets' },
    { kind: 'table', caption: 'Targets and what was achieved', columns, rows },
  ];
}

function byDimension(title: string, summary: SummaryReport): readonly ReportBlock[] {
  const { dimensions, measures, rows } = summary;
  if (rows.length === 0) return [];
  const labels = dimensionColumns(summary, valueText);
  const columns = [...labels, ...measureColumns(summary).flat()];
  return [
    { kind: 'heading', text: title },
    {
      kind: 'table',
      caption: `${measures.join(' and ')} by ${dimensions.join(' and ')}`,
      columns: columns.map(({ header }, at) => (at < labels.length ? left : right)(header)),
      rows: rows.map((row, at) => ({ total: isTotal(row), cells: cellsAt(columns, at) })),
    },
  ];
}

function valueText(value: string, dimension: string): string {
  return dimension === 'country' && /^[A-Z]{2}$/.test(value)
    ? countryName(value)
    : printable(value);
}

function disagreements({ findings, coverage }: CheckReport): readonly ReportBlock[] {
  const { found, verified, contradicted, unverifiable } = coverage;
  const groups = findingsByCause(findings);
  const stated =
    found === 0
      ? 'No stated figures were given to check.'
      : `Of ${countOf(found, 'stated figure')}, ${printedNumber(verified)} were verified, ${printedNumber(contradicted)} contradicted and ${printedNumber(unverifiable)} could not be verified.`;
  const lines = groups.flatMap((group) =>
    group.findings.map(({ severity, message, locations: [first] }) => {
      const isTold = !first || message.includes(first.source.file);
      const place = isTold ? '' : ` (${placeText(first.source)})`;
      return `${severity}: ${printable(message)}${place}`;
    }),
  );
  const list: readonly ReportBlock[] = lines.length > 0 ? [{ kind: 'list', lines }] : [];
  return [
    { kind: 'heading', text: 'What agrees and what does not' },
    { kind: 'paragraph', text: `${stated} Open: ${severityWords(findings)}.` },
    ...list,
  ];
}

function definitions(notes: readonly string[]): readonly ReportBlock[] {
  const lines = [
    'An attendance is one person at one event; attendances add up. A participant is a distinct person; participants of parts do not add up to the whole.',
    'A record may stand for several events. Cancelled events are records and nothing else.',
    'A record that does not give a number is counted as missing and never as nought.',
    ...new Set(notes),
  ];
  return [
    { kind: 'heading', text: 'How it was counted' },
    { kind: 'list', lines },
  ];
}
