import type { CheckReport } from '../check-report.js';
import { countOf } from '../printed-number.js';
import { printable } from './printable.js';
import type { Layout } from './text-options.js';
import { wrapped } from './wrapped.js';

/** Findings that a person accepted, each with the reason, and acknowledgements that no longer hold. */
export function acknowledgedAsText(report: CheckReport, layout: Layout): readonly string[] {
  const accepted = report.findings.filter(({ acknowledgement }) => acknowledgement !== null);
  const { ink, width } = layout;
  const line = (text: string) => {
    const [head = '', ...rest] = wrapped(text, width - 6);
    return [`    · ${head}`, ...rest.map((one) => `      ${one}`)];
  };
  const lines = [
    ...accepted.flatMap(({ message, acknowledgement }) => [
      ...line(printable(message)),
      ...wrapped(
        `accepted${signed(acknowledgement)}: ${printable(acknowledgement?.reason ?? '')}`,
        width - 6,
      ).map((one) => `      ${ink.faint(one)}`),
    ]),
    ...report.acknowledgements.flatMap(({ finding, state, reason }) =>
      line(`acknowledgement ${state}: ${finding} (${printable(reason)})`),
    ),
  ];
  if (lines.length === 0) return [];
  return [ink.strong(`${countOf(accepted.length, 'finding')} acknowledged`), ...lines];
}

function signed(acknowledgement: CheckReport['findings'][number]['acknowledgement']): string {
  if (!acknowledgement) return '';
  const { by, on, until } = acknowledgement;
  return [by && ` by ${printable(by)}`, on && ` on ${on}`, until && ` until ${until}`]
    .filter(Boolean)
    .join('');
}
