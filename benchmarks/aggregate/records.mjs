// The register as records, made as an importer makes them, and a dataset around them.
import { names, register } from './register.mjs';

export function records(length) {
  const { codes, headcount, missing, eventCount } = register(length);
  return Array.from({ length }, (_, row) => ({
    id: `e${row}`,
    title: null,
    type: names.type[codes.type[row]],
    start: names.day[codes.day[row]],
    end: null,
    country: names.country[codes.country[row]],
    level: null,
    partners: [names.partner[codes.partner[row]]],
    setting: null,
    mode: names.mode[codes.mode[row]],
    headcount: missing[row] ? null : headcount[row],
    headcountInterval: null,
    registered: null,
    hours: null,
    eventCount: eventCount[row],
    workPackage: null,
    activity: null,
    status: 'held',
    evidence: [],
    extra: {},
    printed: {},
    source: { file: 'made' },
  }));
}

/** A new dataset each time: columns are kept beside a dataset, and nothing may be left of the round before. */
export function datasetOf(events) {
  return {
    project: {
      name: 'Made',
      period: { start: names.day[0], end: '2022-01-01' },
      reportingPeriod: null,
      workPackages: [],
    },
    eventTypes: [],
    organisations: [],
    events,
    attendances: [],
    targets: names.type.map((type) => ({
      measure: 'attendances',
      scope: { type },
      value: 500,
      product: null,
      by: null,
      amended: null,
      source: { file: 'made' },
    })),
    statements: [],
  };
}
