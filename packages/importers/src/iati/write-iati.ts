import { type CalendarDate, type Dataset, ImpactError, type Scope } from '@partnership-impact/core';
import { type Indicator, indicatorsOf } from './indicators-of.js';

/** Options of {@link writeIati}. */
export interface WriteIatiOptions {
  /** The activity's identifier with the organisation's prefix, e.g. `XM-DAC-1-2-3`. */
  readonly identifier: string;
  /** `iso-date` of the file's making; left out without it, so that the same input gives the same bytes. */
  readonly generated?: string;
}

/**
 * Writes the targets of a dataset, with what its events come to, as results of an IATI 2.03
 * activity. Each target is an indicator; its period is the project's, up to the target's date.
 * Planned values without a measure are indicators under the title that they have.
 *
 * Where the events do not tell an actual, it is the one reported; without either it is left out,
 * never written as 0.
 *
 * @throws `ImpactError` `invalid-option` when the project's period is not known.
 */
export function writeIati(dataset: Dataset, { identifier, generated }: WriteIatiOptions): string {
  const period = dataset.project?.period;
  if (!period) {
    throw new ImpactError(
      'invalid-option',
      'IATI results need the period of the project; give it in a project sheet, the config or the dataset.',
    );
  }
  const results = indicatorsOf(dataset, period).map((one) => resultText(one, period.start));
  const made = generated === undefined ? '' : ` generated-datetime="${escapeXml(generated)}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<iati-activities version="2.03"${made}>`,
    '  <iati-activity>',
    `    <iati-identifier>${escapeXml(identifier)}</iati-identifier>`,
    narrative('title', dataset.project?.name ?? '', 4),
    ...results,
    '  </iati-activity>',
    '</iati-activities>',
    '',
  ].join('\n');
}

function resultText(
  { title, planned, actual, scope, last }: Indicator,
  start: CalendarDate,
): string {
  return [
    '    <result type="1">',
    narrative('title', title, 6),
    '      <indicator measure="1" ascending="1">',
    narrative('title', title, 8),
    '        <period>',
    `          <period-start iso-date="${start}"/>`,
    `          <period-end iso-date="${last}"/>`,
    element('target', planned, scope),
    ...(actual === undefined ? [] : [element('actual', actual, scope)]),
    '        </period>',
    '      </indicator>',
    '    </result>',
  ].join('\n');
}

function element(name: string, value: number, scope: Scope): string {
  const dimensions = Object.entries(scope).map(
    ([dimension, text]) =>
      `            <dimension name="${escapeXml(dimension)}" value="${escapeXml(text)}"/>`,
  );
  if (dimensions.length === 0) return `          <${name} value="${value}"/>`;
  return [`          <${name} value="${value}">`, ...dimensions, `          </${name}>`].join('\n');
}

function narrative(name: string, text: string, indent: number): string {
  const space = ' '.repeat(indent);
  return `${space}<${name}>\n${space}  <narrative>${escapeXml(text)}</narrative>\n${space}</${name}>`;
}

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
