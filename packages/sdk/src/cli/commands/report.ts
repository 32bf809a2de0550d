import { basename, extname } from 'node:path';
import { ImpactError, isCalendarDate } from '@partnership-impact/core';
import {
  type DocxPicture,
  type ReportDocument,
  reportAsDocx,
  reportAsHtml,
  reportAsMarkdown,
} from '@partnership-impact/reports';
import { pngSize } from '../../files/png-size.js';
import { writeWhole } from '../../files/write-whole.js';
import { readProject } from '../../project/read-project.js';
import { reportOfProject } from '../../project/report-of-files.js';
import type { Arguments } from '../arguments.js';
import type { Command } from '../command.js';
import { deliver, refuseInputAsOutput } from '../deliver.js';
import type { ExitCode } from '../exit-code.js';
import { inputOptions, readOptionsFrom } from '../input-options.js';
import type { Terminal } from '../terminal.js';
import { usageError } from '../usage-error.js';

/** `partnership-impact report`: the figures, the charts and what does not agree, as one document. */
export const reportCommand: Command = {
  name: 'report',
  usage: 'INPUT… --output FILE.html|FILE.md|FILE.docx [OPTIONS]',
  about:
    'Writes a report from one set of numbers: figures, targets, charts, and what does not agree. Markdown has its pictures beside it as SVG; DOCX holds them where @resvg/resvg-js is installed.',
  words: { name: 'INPUT…', least: 1 },
  options: {
    output: {
      value: 'FILE.html|FILE.md|FILE.docx',
      about: 'The report. Its ending says the format.',
    },
    'as-of': { value: 'DATE', about: 'The project as it stood on a day, YYYY-MM-DD.' },
    ...inputOptions,
  },
  examples: ['partnership-impact report register.csv targets.csv --output report.html'],
  run,
};

async function run(given: Arguments, terminal: Terminal): Promise<ExitCode> {
  const output = given.value('output');
  if (output === undefined)
    throw usageError('"report" needs --output FILE.html, FILE.md or FILE.docx.');
  const ending = extname(output).toLowerCase();
  if (!['.html', '.htm', '.md', '.docx'].includes(ending)) {
    throw usageError(`The output of a report ends in .html, .md or .docx; "${output}" does not.`);
  }
  refuseInputAsOutput(given, given.words);
  const asOf = given.value('as-of');
  if (asOf !== undefined && !isCalendarDate(asOf)) {
    throw usageError(`--as-of "${asOf}" is no day of the calendar. Write it as YYYY-MM-DD.`);
  }
  const project = await readProject(given.words, readOptionsFrom(given, terminal));
  const report = reportOfProject(project, asOf === undefined ? {} : { asOf });
  await deliver(await written(report, ending, output), given, terminal);
  return 0;
}

async function written(
  report: ReportDocument,
  ending: string,
  output: string,
): Promise<string | Uint8Array> {
  switch (ending) {
    case '.md':
      return withPictures(report, output);
    case '.docx':
      return reportAsDocx(report, { pictures: await docxPictures(report) });
    default:
      return reportAsHtml(report);
  }
}

/** The charts as PNG; none where the package that draws them is not installed. */
async function docxPictures(report: ReportDocument): Promise<Record<string, DocxPicture>> {
  const { pngOf } = await import('@partnership-impact/charts/png');
  const pictures: Record<string, DocxPicture> = {};
  for (const block of report.blocks) {
    if (block.kind !== 'chart') continue;
    try {
      const png = await pngOf(block.chart.svg);
      pictures[block.name] = { png, ...pngSize(png) };
    } catch (error) {
      if (error instanceof ImpactError && error.code === 'missing-peer') return {};
      throw error;
    }
  }
  return pictures;
}

/** Writes the charts beside the report, and the report with links to them. */
function withPictures(report: ReportDocument, output: string): string {
  const stem = output.slice(0, -extname(output).length);
  const pictures: Record<string, string> = {};
  for (const block of report.blocks) {
    if (block.kind !== 'chart') continue;
    const file = `${stem}-${block.name}.svg`;
    writeWhole(file, `${block.chart.svg}\n`);
    pictures[block.name] = basename(file);
  }
  return reportAsMarkdown(report, { pictures });
}
