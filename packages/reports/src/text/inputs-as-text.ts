import type { CheckReport } from '../check-report.js';
import { countOf, printedNumber } from '../printed-number.js';
import { displayWidth, padded } from './display-width.js';
import { printable } from './printable.js';
import type { Layout } from './text-options.js';

/** What was read and with which config, then the figures of the whole. */
export function inputsAsText(report: CheckReport, { ink }: Layout): readonly string[] {
  const { project, config, asOf, inputs } = report;
  const files = inputs.map(({ file }) => printable(file));
  const width = Math.min(44, Math.max(0, ...files.map(displayWidth)));
  return [
    ink.strong(['Partnership Impact', project && printable(project)].filter(Boolean).join(' · ')),
    '',
    ...inputs.map(({ kind, records, issues }, index) => {
      const found = [countOf(records, 'record'), issues > 0 ? countOf(issues, 'issue') : '']
        .filter(Boolean)
        .join(', ');
      return `  ${padded(files[index] ?? '', width)}  ${padded(kind, 13)}  ${found}`;
    }),
    ...(config === null ? [] : [`  ${padded(printable(config), width)}  config`]),
    ...(asOf === null ? [] : [`  as of ${asOf}`]),
    '',
    `  ${totalsLine(report)}`,
  ];
}

function totalsLine({ totals }: CheckReport): string {
  const counts = [
    [totals.records, 'record'],
    [totals.events, 'event'],
    [totals.attendances, 'attendance'],
    [totals.participants, 'distinct participant'],
  ] as const;
  return counts
    .filter(([value]) => value !== null)
    .map(([value, noun]) => `${printedNumber(value ?? 0)} ${value === 1 ? noun : `${noun}s`}`)
    .join(' · ');
}
