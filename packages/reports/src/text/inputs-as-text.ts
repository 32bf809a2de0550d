import type { CheckReport } from '../check-report.js';
import { countOf, printedNumber } from '../printed-number.js';
import { untoldIssues } from '../untold-issues.js';
import { displayWidth, padded } from './display-width.js';
import { printable } from './printable.js';
import type { Layout } from './text-options.js';

/** What was read and with which config, then the figures of the whole. */
export function inputsAsText(report: CheckReport, { ink }: Layout): readonly string[] {
  const { project, config, asOf, inputs } = report;
  const untold = untoldIssues(report);
  const files = inputs.map(({ file }) => printable(file));
  const width = Math.min(44, Math.max(0, ...files.map(displayWidth)));
  return [
    ink.strong(['Partnership Impact', project && printable(project)].filter(Boolean).join(' · ')),
    '',
    ...inputs.map(({ file, kind, records }, index) => {
      const issues = untold.filter(({ source }) => source.file === file).length;
      const found = [countOf(records, 'record'), issues > 0 ? countOf(issues, 'issue') : '']
        .filter(Boolean)
        .join(', ');
      return `  ${padded(files[index] ?? '', width)}  ${padded(kind, 13)}  ${found}`;
    }),
    ...(config === null ? [] : [`  ${padded('config', width)}  ${printable(config)}`]),
    ...(asOf === null ? [] : [`  ${padded('as of', width)}  ${asOf}`]),
    '',
    `  ${totalsLine(report)}`,
  ];
}

function totalsLine({ totals, missing }: CheckReport): string {
  const counts = [
    [totals.records, missing.records, 'record'],
    [totals.events, missing.events, 'event'],
    [totals.attendances, missing.attendances, 'attendance'],
    [totals.participants, missing.participants, 'distinct participant'],
  ] as const;
  return counts
    .flatMap(([value, absent, noun]) => {
      if (value === null) return [];
      return [`${countOf(value, noun)}${absent ? ` (${printedNumber(absent)} not given)` : ''}`];
    })
    .join(' · ');
}
