import {
  type CheckResult,
  check,
  type Dataset,
  type EventRecord,
  recommendedRules,
  type SourceRef,
  vocabularyOf,
} from '@partnership-impact/core';
import { cross, groupSort } from 'd3-array';
import { countText } from '../figure-text.js';
import { multiplesChart } from '../forms/multiples.js';
import type { Drawing } from './catalogue-entry.js';

/** Faults of the register, partner by partner. */
export const quality: Drawing = (dataset, options) => {
  const { asOf = null } = options;
  const result = options.check ?? check(dataset, { rules: recommendedRules(), asOf });
  const { rows, without } = faultsOf(dataset, result);
  const left = without === 0 ? '' : ` Not listed: ${countText(without, 'partner')} without any.`;
  return multiplesChart(rows, {
    title: 'Records to look at, by partner',
    subtitle: `Number of records. A record of several partners counts for each of them.${left}`,
    ...options,
  });
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

/** The faults that findings show in each partner's records, the partners with the most first. */
function faultsOf(dataset: Dataset, { findings }: CheckResult) {
  const vocabulary = vocabularyOf(dataset);
  const partnersOf = (event: EventRecord) => {
    const partners = vocabulary.partnersOf(event);
    return partners.length > 0 ? partners : ['No partner given'];
  };
  const events = new Map(dataset.events.map((event) => [rowKey(event.source), event]));
  const faults = Object.entries(kinds).flatMap(([kind, rules]) => {
    const found = findings.filter(({ rule }) => (rules as readonly string[]).includes(rule));
    const sources = found.flatMap(({ locations }) => locations.map(({ source }) => source));
    const faulty = new Set(sources.flatMap((source) => events.get(rowKey(source)) ?? []));
    return [...faulty].flatMap(partnersOf).map((label) => ({ label, kind, count: 1 }));
  });
  const partners = [...new Set(dataset.events.flatMap(partnersOf))];
  const ranked = groupSort(
    faults,
    (own) => -own.length,
    ({ label }) => label,
  );
  // Where nobody has any the chart says so for each.
  const shown = ranked.length > 0 ? ranked : partners;
  const none = cross(shown, Object.keys(kinds), (label, kind) => ({ label, kind, count: 0 }));
  return { rows: [...none, ...faults], without: partners.length - shown.length };
}

/** The row of a place, which is where a record stands. */
function rowKey({ file, sheet, row, line }: SourceRef): string {
  return JSON.stringify([file, sheet ?? null, row ?? line ?? null]);
}
