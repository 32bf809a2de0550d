import { readProject } from '../../project/read-project.js';
import { reportOfProject } from '../../project/report-of-files.js';
import type { Arguments } from '../arguments.js';
import type { Command } from '../command.js';
import { deliver, refuseInputAsOutput } from '../deliver.js';
import type { ExitCode } from '../exit-code.js';
import { inputOptions, readOptionsFrom } from '../input-options.js';
import type { Terminal } from '../terminal.js';
import { usageError } from '../usage-error.js';
import { documentEnding, writtenDocument } from '../written-document.js';

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
  documentEnding(output);
  refuseInputAsOutput(given, given.words);
  const asOf = given.day('as-of');
  const project = await readProject(given.words, readOptionsFrom(given, terminal));
  const report = reportOfProject(project, { asOf });
  await deliver(await writtenDocument(report, output), given, terminal);
  return 0;
}
