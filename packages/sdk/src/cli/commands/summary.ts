import {
  type AggregateMeasure,
  aggregateMeasures,
  type Credit,
  type Totals,
} from '@partnership-impact/core';
import { formatSummary, summaryFormats } from '@partnership-impact/reports';
import { readProject } from '../../project/read-project.js';
import { summarise } from '../../project/summarise-files.js';
import type { Arguments } from '../arguments.js';
import type { Command } from '../command.js';
import { deliver, layoutFor, outputOption, refuseInputAsOutput } from '../deliver.js';
import type { ExitCode } from '../exit-code.js';
import { givenDimensions } from '../given-dimensions.js';
import { inputOptions, readOptionsFrom } from '../input-options.js';
import type { Terminal } from '../terminal.js';

const totals: readonly Totals[] = ['none', 'rollup', 'cube'];
const credits: readonly Credit[] = ['full', 'shared', 'lead'];

/** `partnership-impact summary`: figures by dimensions, with totals and missing values. */
export const summaryCommand: Command = {
  name: 'summary',
  usage: 'INPUT… [--by DIM,DIM] [--measure M,M] [OPTIONS]',
  about: 'Prints figures by any dimensions; each with how many records did not tell it.',
  words: { name: 'INPUT…', least: 1 },
  options: {
    by: {
      value: 'DIM,DIM',
      repeats: 'list',
      about:
        'Dimensions: type, country, level, partner, targetGroup, setting, mode, workPackage, activity, day, week, month, quarter, year, projectMonth, or an extra column. Default: none, one row for the whole.',
    },
    measure: {
      value: 'M,M',
      repeats: 'list',
      allowed: aggregateMeasures,
      about: `Measures: ${aggregateMeasures.join(', ')}. Default: records,events,attendances.`,
    },
    totals: {
      value: 'TOTALS',
      allowed: totals,
      about:
        'Totals over the last dimensions (rollup) or every choice of them (cube). Default none.',
    },
    credit: {
      value: 'CREDIT',
      allowed: credits,
      about: 'To whom an event of several partners is credited. Default full: to each of them.',
    },
    format: {
      value: 'FORMAT',
      allowed: summaryFormats,
      about: 'How the result is written. Default text.',
    },
    output: outputOption,
    ...inputOptions,
  },
  examples: [
    'partnership-impact summary register.csv --by type --totals rollup',
    'partnership-impact summary register.csv --by country,year --measure events,attendances --format csv',
  ],
  run,
};

async function run(given: Arguments, terminal: Terminal): Promise<ExitCode> {
  refuseInputAsOutput(given, given.words);
  const { dataset, config } = await readProject(given.words, readOptionsFrom(given, terminal));
  const measures = given.list('measure') as readonly AggregateMeasure[];
  const summary = summarise(dataset, {
    by: givenDimensions(given, dataset),
    measures: measures.length > 0 ? measures : undefined,
    totals: given.choice('totals', totals),
    credit: given.choice('credit', credits),
  });
  const text = await formatSummary(
    { ...summary, config: config?.file ?? null },
    given.choice('format', summaryFormats) ?? 'text',
    layoutFor(given, terminal),
  );
  await deliver(text, given, terminal);
  return 0;
}
