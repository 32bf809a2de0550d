import { attainments } from '@partnership-impact/core';
import { impactReport, type ReportDocument } from '@partnership-impact/reports';
import { type CheckFilesOptions, checkProject } from './check-files.js';
import { drawnCharts } from './drawn-charts.js';
import { type ProjectRead, readProject } from './read-project.js';
import { summarise } from './summarise-files.js';

/**
 * Reads files of a project and composes its report: figures, targets, charts and what does not
 * agree. {@link reportAsHtml} and {@link reportAsMarkdown} write it.
 *
 * @throws `ImpactError` `unreadable-input` when a file cannot be read at all, `invalid-config`
 *   when the config cannot be used.
 * @example
 * reportAsMarkdown(await reportOfFiles(['register.csv', 'targets.csv']));
 */
export async function reportOfFiles(
  files: readonly string[],
  options: CheckFilesOptions = {},
): Promise<ReportDocument> {
  return reportOfProject(await readProject(files, options), options);
}

/** Composes the report of a project that was read. */
export function reportOfProject(
  project: ProjectRead,
  options: Pick<CheckFilesOptions, 'rules' | 'asOf'> = {},
): ReportDocument {
  const { dataset } = project;
  const check = checkProject(project, options);
  const { asOf } = check;
  return impactReport({
    check,
    attainments: attainments(dataset, { asOf }),
    summaries: tables.flatMap(({ title, by }) => {
      const summary = summarise(dataset, {
        by: [by],
        measures: ['events', 'attendances'],
        totals: 'rollup',
        asOf,
      });
      const named = summary.rows.filter(({ key }) => key[by] !== null && key[by] !== '(not given)');
      return named.length === 0 ? [] : [{ title, summary }];
    }),
    charts: drawnCharts(dataset, asOf),
  });
}

const tables = [
  { title: 'By event type', by: 'type' },
  { title: 'By country', by: 'country' },
  { title: 'By level', by: 'level' },
  { title: 'By partner', by: 'partner' },
  { title: 'By year', by: 'year' },
];
