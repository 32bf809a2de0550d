import { type CatalogueEntry, type Chart, chartCatalogue } from '@partnership-impact/charts';
import { aggregateMeasures } from '@partnership-impact/core';
import { readProject } from '../../project/read-project.js';
import type { Arguments } from '../arguments.js';
import type { Command } from '../command.js';
import { deliver, outputOption, refuseInputAsOutput } from '../deliver.js';
import type { ExitCode } from '../exit-code.js';
import { givenDimensions } from '../given-dimensions.js';
import { inputOptions, readOptionsFrom } from '../input-options.js';
import type { Terminal } from '../terminal.js';
import { notAllowed, usageError } from '../usage-error.js';

/** `partnership-impact chart`: one chart of the catalogue as SVG or PNG. */
export const chartCommand: Command = {
  name: 'chart',
  usage: 'NAME INPUT… [--output FILE.svg|FILE.png] [OPTIONS]   or   chart --list',
  about: 'Draws a chart as SVG text, or as PNG where the output ends in .png.',
  words: { name: 'NAME INPUT…', least: 0 },
  options: {
    list: { value: null, about: 'Print the names of the charts and the question each answers.' },
    output: { ...outputOption, value: 'FILE.svg|FILE.png' },
    measure: {
      value: 'MEASURE',
      allowed: aggregateMeasures,
      about: `What is counted: ${aggregateMeasures.join(', ')}. Each chart has its own default.`,
    },
    by: {
      value: 'DIM,DIM',
      repeats: 'list',
      about: 'What it is counted by, where the chart leaves a choice.',
    },
    minimum: {
      value: 'N',
      about:
        'The smallest count of people that is shown by a dimension. Default 5 for participants and contacts; attendances are all shown.',
    },
    title: { value: 'TEXT', about: 'A title in place of the computed one.' },
    width: { value: 'PIXELS', about: 'From 600 to 2000. Default 720.' },
    'as-of': { value: 'DATE', about: 'Targets and events as they stood on a day, YYYY-MM-DD.' },
    ...inputOptions,
  },
  examples: [
    'partnership-impact chart --list',
    'partnership-impact chart targets register.csv targets.csv --output targets.svg',
  ],
  run,
};

async function run(given: Arguments, terminal: Terminal): Promise<ExitCode> {
  if (given.has('list')) {
    const width = Math.max(...chartCatalogue.map(({ name }) => name.length));
    const lines = chartCatalogue.map(
      ({ name, sentence }) => `${name.padEnd(width)}  ${sentence}\n`,
    );
    await deliver(lines.join(''), given, terminal);
    return 0;
  }
  const [name, ...inputs] = given.words;
  const names = chartCatalogue.map((entry) => entry.name);
  const entry = chartCatalogue.find((one) => one.name === name);
  if (name === undefined) throw usageError(`"chart" needs a name: ${names.join(', ')}.`);
  if (!entry) throw notAllowed('chart', name, names);
  if (inputs.length === 0) {
    throw usageError(`"chart ${name}" needs an input, e.g. chart ${name} register.csv.`);
  }
  refuseInputAsOutput(given, inputs);
  const form = formOf(given.value('output'));
  const chart = await draw(entry, inputs, given, terminal);
  if (form === 'svg') {
    await deliver(`${chart.svg}\n`, given, terminal);
  } else {
    const { pngOf } = await import('@partnership-impact/charts/png');
    await deliver(await pngOf(chart), given, terminal);
  }
  for (const { text } of chart.notes) terminal.say(text);
  return 0;
}

async function draw(
  entry: CatalogueEntry,
  inputs: readonly string[],
  given: Arguments,
  terminal: Terminal,
): Promise<Chart> {
  const width = given.value('width');
  if (width !== undefined && !/^\d+$/.test(width)) {
    throw usageError(`--width "${width}" is no number of pixels. Give one from 600 to 2000.`);
  }
  const asOf = given.day('as-of');
  const { dataset, config } = await readProject(inputs, readOptionsFrom(given, terminal));
  const by = givenDimensions(given, dataset);
  const minimum = given.value('minimum');
  if (minimum !== undefined && !/^[1-9]\d*$/.test(minimum)) {
    throw usageError(`--minimum "${minimum}" is no whole number above 0.`);
  }
  const measure = given.choice('measure', aggregateMeasures);
  const title = given.value('title');
  return entry.draw(dataset, {
    asOf: asOf ?? config?.config.asOf ?? null,
    ...(by.length === 0 ? {} : { by }),
    ...(measure === undefined ? {} : { measure }),
    ...(minimum === undefined ? {} : { minimum: Number(minimum) }),
    ...(title === undefined ? {} : { title }),
    ...(width === undefined ? {} : { width: Number(width) }),
  });
}

function formOf(output: string | undefined): 'svg' | 'png' {
  if (output === undefined || output.toLowerCase().endsWith('.svg')) return 'svg';
  if (output.toLowerCase().endsWith('.png')) return 'png';
  throw usageError(`The output of a chart ends in .svg or .png; "${output}" does not.`);
}
