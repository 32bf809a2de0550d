import { ImpactError } from '@partnership-impact/core';
import { decode, sniff } from '@partnership-impact/importers';
import { annotatedMarkdown, type CheckReport } from '@partnership-impact/reports';
import { readBytes } from '../files/read-bytes.js';

/**
 * A copy of the Markdown report among the inputs of a check, with a mark at every stated figure.
 *
 * @throws `ImpactError` `invalid-option` when there is no Markdown report among the inputs, or
 *   more than one.
 */
export function annotatedReport(report: CheckReport): string {
  const reports = report.inputs
    .filter(({ kind }) => kind === 'report')
    .map(({ file }) => ({ file, bytes: readBytes(file) }));
  const documents = reports.filter(({ file, bytes }) => sniff(bytes, file) === 'markdown');
  const [document, another] = documents;
  if (document === undefined) {
    const given = reports.map(({ file, bytes }) => `"${file}" is ${sniff(bytes, file)}`).join(', ');
    throw new ImpactError(
      'invalid-option',
      `--annotate needs a report in Markdown among the inputs${given === '' ? '; no report was given' : `; ${given}`}.`,
    );
  }
  if (another !== undefined) {
    const names = documents.map(({ file }) => `"${file}"`).join(', ');
    throw new ImpactError(
      'invalid-option',
      `--annotate writes one report, and ${names} are reports in Markdown. Give one of them.`,
    );
  }
  return annotatedMarkdown(report, { file: document.file, text: decode(document.bytes).text });
}
