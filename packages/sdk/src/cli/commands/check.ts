import {
  type CalendarDate,
  type Dataset,
  isAtLeast,
  ruleSetNames,
  type Severity,
} from '@partnership-impact/core';
import {
  type CheckFormat,
  type CheckReport,
  checkFormats,
  formatCheck,
} from '@partnership-impact/reports';
import { checkRead } from '../../project/check-files.js';
import { readProject } from '../../project/read-project.js';
import { version } from '../../version.js';
import { acknowledgeOptions } from '../acknowledge-options.js';
import type { Arguments } from '../arguments.js';
import type { Command } from '../command.js';
import { deliver, layoutFor, outputOption, refuseInputAsOutput } from '../deliver.js';
import type { ExitCode } from '../exit-code.js';
import { inputOptions, readOptionsFrom } from '../input-options.js';
import type { Terminal } from '../terminal.js';
import { usageError } from '../usage-error.js';

const thresholds = ['error', 'warning', 'note', 'never'] as const;

/** `partnership-impact check`: which figures agree, which do not, where each stands. */
export const checkCommand: Command = {
  name: 'check',
  usage: 'INPUT… [OPTIONS]',
  about: 'Says which figures agree, which do not, where each stands, and what would explain it.',
  words: { name: 'INPUT…', least: 1 },
  options: {
    format: {
      value: 'FORMAT',
      allowed: checkFormats,
      about: 'How the result is written. Default text.',
    },
    output: outputOption,
    annotate: {
      value: null,
      about:
        'Write the Markdown report that was given, with a mark at every figure: agrees, contradicted, cannot be verified.',
    },
    'fail-on': {
      value: 'SEVERITY',
      allowed: thresholds,
      about: 'The mildest finding that ends the command with 1. Default error.',
    },
    strict: {
      value: null,
      about: 'End with 3 when something was unverifiable or left unread, and nothing worse.',
    },
    'as-of': { value: 'DATE', about: 'Judge the inputs as of a day, YYYY-MM-DD.' },
    rules: {
      value: 'SET',
      allowed: ruleSetNames,
      about: "What the check is for. Default: the config's ruleSet, else submission.",
    },
    since: {
      value: 'FILE',
      about: 'An earlier result in JSON: say what is new, changed, unchanged and gone.',
    },
    'only-new': {
      value: null,
      needs: 'since',
      about: 'With --since: findings that are neither new nor changed do not count for --fail-on.',
    },
    ...acknowledgeOptions,
    ...inputOptions,
  },
  examples: [
    'partnership-impact check register.csv targets.csv report.md',
    'partnership-impact check project.xlsx --format html --output findings.html',
    'partnership-impact check register.csv report.md --format markdown --annotate --output marked.md',
  ],
  run,
};

async function run(given: Arguments, terminal: Terminal): Promise<ExitCode> {
  refuseInputAsOutput(given, given.words);
  const asOf = given.day('as-of');
  const format =
    given.choice('format', checkFormats) ?? (given.has('annotate') ? 'markdown' : 'text');
  if (given.has('annotate') && format !== 'markdown') {
    throw usageError(`--annotate writes Markdown; "--format ${format}" does not go with it.`);
  }
  const project = await readProject(given.words, readOptionsFrom(given, terminal));
  const report = await checkRead(project, given.words, {
    since: given.value('since'),
    ruleSet: given.choice('rules', ruleSetNames),
    asOf,
  });
  if (given.has('acknowledge') || given.has('prune')) {
    terminal.progress('');
    const change = await import('./acknowledge.js');
    if (given.has('acknowledge')) await change.acknowledgeFindings(report, given, terminal);
    else await change.pruneAcknowledgements(report, given, terminal);
    return 0;
  }
  const failOn = failOnOf(given);
  if (given.has('annotate')) {
    const { annotatedReport } = await import('../../project/annotated-report.js');
    await deliver(annotatedReport(report), given, terminal);
  } else {
    await deliver(await written(report, project.dataset, format, given, terminal), given, terminal);
  }
  const counted = given.has('only-new') ? changedFindings(report) : report.findings;
  return exitCodeOf({ ...report, findings: counted }, failOn, given.has('strict'));
}

async function written(
  report: CheckReport,
  dataset: Dataset,
  format: CheckFormat,
  given: Arguments,
  terminal: Terminal,
): Promise<string> {
  return formatCheck(report, format, {
    ...layoutFor(given, terminal),
    failOn: failOnOf(given),
    version: ['sarif', 'validatreport'].includes(format) ? version() : undefined,
    charts: format === 'html' ? await chartsOf(dataset, report.asOf) : [],
  });
}

function failOnOf(given: Arguments): Severity | 'never' {
  return given.choice('fail-on', thresholds) ?? 'error';
}

/** Findings that the earlier result did not have, or had with other values. */
function changedFindings({ findings, since }: CheckReport): CheckReport['findings'] {
  const ids = new Set([...(since?.new ?? []), ...(since?.changed ?? [])]);
  return findings.filter(({ id }) => ids.has(id));
}

/** The charts for a page; their code is loaded for no other format. */
async function chartsOf(dataset: Dataset, asOf: CalendarDate | null) {
  const { drawnCharts } = await import('../../project/drawn-charts.js');
  return drawnCharts(dataset, asOf).map(({ chart }) => ({
    title: chart.title,
    html: chart.toHTML(),
  }));
}

function exitCodeOf(report: CheckReport, failOn: Severity | 'never', strict: boolean): ExitCode {
  const open = report.findings.filter(({ acknowledgement }) => acknowledgement === null);
  if (failOn !== 'never' && open.some(({ severity }) => isAtLeast(severity, failOn))) return 1;
  const accepted = new Set(
    report.findings.flatMap((one) => (one.acknowledgement === null ? [] : [one.id])),
  );
  const unread = report.issues.some(
    ({ severity, finding = '' }) => severity !== 'note' && !accepted.has(finding),
  );
  const { unverifiable, found, linked } = report.coverage;
  const unsettled = unverifiable > 0 || linked < found || report.unverifiable.length > 0;
  return strict && (unread || unsettled) ? 3 : 0;
}
