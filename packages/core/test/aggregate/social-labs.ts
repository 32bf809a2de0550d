import {
  blankEvent,
  type Dataset,
  type EventRecord,
  emptyDataset,
  unsourced,
} from '../../src/index.js';

/** An event with a day, and nothing else that the test does not give. */
export function event(given: Partial<EventRecord> & { readonly id: string }): EventRecord {
  return { ...blankEvent, ...given };
}

// type, country, day, partners, people, events: as the report's table prints them.
const register = `
Igniting event|CY|2019-03-16|CARDET|18
Igniting event|PL|2019-05-03|CEO|10
Igniting event|IT|2019-05-20|LGSG|100
Igniting event|IT|2019-05-28|CESIE|28
Igniting event|IT|2019-10-10|CESIE|31
Igniting event|PL|2019-10-25|CEO|21
Igniting event|IT|2019-11-07|OXFAM|14
Igniting event|CY|2019-11-13|CARDET|25
Igniting event|PT|2020-05-07|СММ|13
Igniting event|PT|2020-10-10|INOVA+|41
Peer-learning event|PT|2020-01-06|AEAS|10
Peer-learning event|CY|2020-01-14|CARDET|10
Peer-learning event|CY|2020-02-26|CARDET|10
Peer-learning event|CY|2020-09-03|CARDET|6
Peer-learning event|PL|2020-09-15|CEO|9
Peer-learning event|IT|2020-10-16|CESIE|20
Peer-learning event|IT|2020-11-05|LGSG;Alessandro Volta|11
Peer-learning event|IT|2021-12-18|LGSG;Alessandro Volta|150|4
Peer-learning event|PT|2021-02-17|INOVA+|14
Peer-learning event|PT|2021-03-03|INOVA+|11
Peer-learning event|PL|2021-03-05|CEO|28
Peer-learning event|CY|2021-03-29|CARDET|7
Peer-learning event|IT|2021-04-20|OXAFAM|9
Bench-learning event||2021-02-25|CARDET|29
Bench-learning event||2021-04-21|CARDET|10
Forward-looking event|PL|2020-05-07|CEO|29
Forward-looking event|PT|2021-04-12|INOVA+|17
Forward-looking event|PL|2021-04-15|CEO|6
Forward-looking event|IT|2021-04-20|OXFAM|9
Forward-looking event|IT|2021-04-28|LGSG|8
Forward-looking event|IT|2021-05-06|CESIE|8`
  .trim()
  .split('\n')
  .map((line) => line.split('|'));

const types = [
  'Igniting event',
  'Peer-learning event',
  'Bench-learning event',
  'Forward-looking event',
];

function target(type: string, events: number, perEvent: number): Dataset['targets'] {
  const of = { scope: { type }, by: null, amended: null, source: unsourced };
  return [
    { ...of, measure: 'events', value: events, product: null },
    { ...of, measure: 'attendances', value: events * perEvent, product: { events, perEvent } },
  ];
}

/** The 31 rows, 34 events and 712 attendances of the example project, with its targets. */
export const socialLabs: Dataset = {
  ...emptyDataset,
  project: {
    name: 'Social labs',
    period: { start: '2018-10-01', end: '2022-02-01' },
    reportingPeriod: { start: '2019-03-01', end: '2021-06-01' },
    workPackages: [],
  },
  eventTypes: types.map((name) => ({
    name,
    aliases: [],
    aim: null,
    format: null,
    audience: null,
    level: null,
    source: unsourced,
  })),
  events: register.map(([type, country, start, partners, people, count], index) =>
    event({
      id: `e${index + 1}`,
      type: type ?? null,
      country: country || null,
      level: country ? null : 'international',
      start: start ?? null,
      partners: partners?.split(';') ?? [],
      headcount: Number(people),
      eventCount: Number(count ?? 1),
    }),
  ),
  targets: [
    ...target('Igniting event', 10, 15),
    ...target('Peer-learning event', 2, 10),
    ...target('Bench-learning event', 10, 15),
    ...target('Forward-looking event', 10, 15),
  ],
};
