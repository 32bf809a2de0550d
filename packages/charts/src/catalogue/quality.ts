import {
  type CheckResult,
  check,
  type Dataset,
  type EventRecord,
  recommendedRules,
  type SourceRef,
  vocabularyOf,
} from '@partnership-impact/core';
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
  const events = new Map(dataset.events.map((event) => [placeKey(event.source), event]));
  const partnersOf = (event: EventRecord) => {
    const partners = vocabulary.partnersOf(event);
    return partners.length > 0 ? partners : [nobody];
  };
  const labels = [...new Set(dataset.events.flatMap(partnersOf))];
  const rows = Object.entries(kinds).flatMap(([kind, rules]) => {
    const found = findings.filter(({ rule }) => (rules as readonly string[]).includes(rule));
    const faulty = new Set(
      found.flatMap(({ locations }) =>
        locations.flatMap(({ source }) => events.get(placeKey(source)) ?? []),
      ),
    );
    const counts = new Map<string, number>();
    for (const event of faulty) {
      for (const partner of partnersOf(event)) counts.set(partner, (counts.get(partner) ?? 0) + 1);
    }
    return labels.map((label) => ({ label, kind, count: counts.get(label) ?? 0 }));
  });
  const total = (label: string) =>
    rows.reduce((sum, row) => (row.label === label ? sum + row.count : sum), 0);
  const totals = new Map(labels.map((label) => [label, total(label)]));
  const totalOf = ({ label }: MultipleRow) => totals.get(label) ?? 0;
  const listed = rows.filter((row) => totalOf(row) > 0);
  // Where nobody has any the chart says so for each.
  const shown = listed.length > 0 ? listed : rows;
  return {
    rows: shown.toSorted((a, b) => totalOf(b) - totalOf(a)),
    without: (rows.length - shown.length) / Object.keys(kinds).length,
  };
}

/** The record at a place; the column makes no difference. */
function placeKey({ file, sheet, row, line }: SourceRef): string {
  return JSON.stringify([file, sheet ?? null, row ?? line ?? null]);
}
