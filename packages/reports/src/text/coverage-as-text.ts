import type { CheckReport } from '../check-report.js';
import { placeText } from '../place.js';
import { countOf, printedNumber } from '../printed-number.js';
import { unsettledStatements } from '../unsettled-statements.js';
import { printable } from './printable.js';
import type { Layout } from './text-options.js';
import { wrapped } from './wrapped.js';

/** What could be checked and what could not, with the reasons. */
export function coverageAsText(report: CheckReport, layout: Layout): readonly string[] {
  const { found, linked, verified, contradicted, unverifiable, rows } = report.coverage;
  const { ink } = layout;
  const statements = [
    `${printedNumber(found)} found`,
    `${printedNumber(linked)} linked`,
    `${printedNumber(verified)} verified`,
    `${printedNumber(contradicted)} contradicted`,
    `${printedNumber(unverifiable)} not verifiable`,
  ];
  return [
    ink.strong('Coverage'),
    `  rows            ${printedNumber(rows.read)} read · ${printedNumber(rows.used)} used`,
    ...wrapped(statements.join(' · '), layout.width - 18).map(
      (line, index) => `  ${(index === 0 ? 'stated figures' : '').padEnd(16)}${line}`,
    ),
    ...unsettled(report, layout),
    ...notMade(report, layout),
  ];
}

function notMade({ unverifiable }: CheckReport, layout: Layout): string[] {
  if (unverifiable.length === 0) return [];
  return [
    `  not checked     ${countOf(unverifiable.length, 'check')}`,
    ...unverifiable.flatMap(({ rule, reason, locations, finding }) => {
      const [first] = locations;
      const after = finding === undefined ? '' : ` Settle ${finding.slice(0, 8)} first.`;
      const text = `${rule}: ${printable(reason)}${after}`;
      const [head = '', ...rest] = wrapped(text, layout.width - 6);
      const place = first ? [`      ${layout.ink.place(placeText(first.source))}`] : [];
      return [`    · ${head}`, ...rest.map((line) => `      ${line}`), ...place];
    }),
  ];
}

/** Stated figures that could not be settled, by reason, each with its place. */
function unsettled(report: CheckReport, layout: Layout): string[] {
  const { ink, width } = layout;
  return unsettledStatements(report).flatMap(({ reason, statements }) => {
    const [head = '', ...rest] = wrapped(printable(reason), width - 6);
    return [
      `    · ${head}`,
      ...rest.map((line) => `      ${line}`),
      ...statements.map(({ printed, measure, source }) => {
        const figure = [printable(printed), measure].filter(Boolean).join(' ');
        return `        ${figure}  ${ink.place(placeText(source))}`;
      }),
    ];
  });
}
