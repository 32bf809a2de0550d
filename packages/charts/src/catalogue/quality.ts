import {
  type CheckResult,
  check,
  type Dataset,
  type EventRecord,
  recommendedRules,
  type SourceRef,
  vocabularyOf,
} from '@partnership-impact/core';
import { rollup, sum } from 'd3-array';
import { countText } from '../figure-text.js';
import { type MultipleRow, multiplesChart } from '../forms/multiples.js';
import type { CatalogueEntry } from './catalogue-entry.js';

/** Faults of the register, partner by partner. */
export const qualityEntry: CatalogueEntry = {
  name: 'quality',
  sentence: 'Which partners have records with missing, doubtful or double entries?',
  dimensions: ['partner'],
  draw(dataset, options = {}) {
    const { asOf = null } = options;
    const result = options.check ?? check(dataset, { rules: recommendedRules(), asOf });
    const { rows, without } = rowsOf(dataset, result);
    const left = without === 0 ? '' : ` Not listed: ${countText(without, 'partner')} without any.`;
    return multiplesChart(rows, {
      title: 'Records to look at, by partner',
      subtitle: `Number of records. A record of several partners counts for each of them.${left}`,
      ...options,
    });
  },
};

/** What a rule's findings are about, as a column of the chart. */
export const kinds = {
  'No value': ['missing-value'],
  'Entered twice': ['duplicate-event', 'near-duplicate-event', 'same-event-under-two-types'],
  'Date in doubt': ['date-outside-project', 'date-outside-reporting-period', 'date-breaks-order'],
  'Name in doubt': [
    'unknown-organisation',
    'mixed-script',
    'several-organisations-in-cell',
    'not-a-country',
  ],
} as const;

const nobody = 'No partner given';

function rowsOf(
  dataset: Dataset,
  { findings }: CheckResult,
): { readonly rows: readonly MultipleRow[]; readonly without: number } {
  const vocabulary = vocabularyOf(dataset);
  const events = new Map(dataset.events.map((event) => [rowKey(event.source), event]));
  const partnersOf = (event: EventRecord) => {
    const partners = vocabulary.partnersOf(event);
    return partners.length > 0 ? partners : [nobody];
  };
  const counts = Object.entries(kinds).map(([kind, rules]) => {
    const found = findings.filter(({ rule }) => (rules as readonly string[]).includes(rule));
    const sources = found.flatMap(({ locations }) => locations.map(({ source }) => source));
    const faulty = new Set(sources.flatMap((source) => events.get(rowKey(source)) ?? []));
    return { kind, of: countOf([...faulty].flatMap(partnersOf)) };
  });
  const labels = [...new Set(dataset.events.flatMap(partnersOf))];
  const total = (label: string) => sum(counts, ({ of }) => of(label));
  const faulty = labels.filter((label) => total(label) > 0);
  // Where nobody has any the chart says so for each.
  const shown = faulty.length > 0 ? faulty.toSorted((a, b) => total(b) - total(a)) : labels;
  const rows = shown.flatMap((label) =>
    counts.map(({ kind, of }) => ({ label, kind, count: of(label) })),
  );
  return { rows, without: labels.length - shown.length };
}

/** How often a name stands in a list. */
function countOf(names: readonly string[]): (name: string) => number {
  const counts = rollup(
    names,
    (same) => same.length,
    (name) => name,
  );
  return (name) => counts.get(name) ?? 0;
}

/** The row of a place, which is where a record stands. */
function rowKey({ file, sheet, row, line }: SourceRef): string {
  return JSON.stringify([file, sheet ?? null, row ?? line ?? null]);
}
