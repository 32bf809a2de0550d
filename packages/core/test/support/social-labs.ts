import type { Dataset } from '../../src/model/dataset.js';
import type { Statement } from '../../src/model/statement.js';
import { datasetOf, event, eventType, organisation, statement, target } from './records.js';

const types = {
  I: 'Igniting event',
  P: 'Peer-learning event',
  B: 'Bench-learning event',
  F: 'Forward-looking event',
} as const;

/** Type, country, date as printed, title, partner, attendances. Facts of the published table. */
const rows: readonly (readonly [keyof typeof types, string, string, string, string, number])[] = [
  ['I', 'CY', '16/03/2019', 'Plan of action on inclusion', 'CARDET', 18],
  ['I', 'PL', '3/05/2019', 'Spotkanie inauguracyjne', 'CEO', 10],
  ['I', 'IT', '20/05/2019', 'Reflection on inclusion in school', 'LGSG', 100],
  ['I', 'IT', '28/05/2019', 'Evento iniziale', 'CESIE', 28],
  ['I', 'IT', '10/10/2019', 'At the EU School event', 'CESIE', 31],
  ['I', 'PL', '25/10/2019', 'Spotkanie w szkole', 'CEO', 21],
  ['I', 'IT', '07/11/2019', 'Meeting to prepare the international day', 'OXFAM', 14],
  ['I', 'CY', '13/11/2019', 'Plan of action on inclusion', 'CARDET', 25],
  ['I', 'PT', '07/05/2020', 'Evento de apresentação da plataforma', 'СММ', 13],
  ['I', 'PT', '10/10/2020', 'Novas abordagens', 'INOVA+', 41],
  ['P', 'PT', '06/01/2020', 'No agrupamento', 'AEAS', 10],
  ['P', 'CY', '14/01/2020', 'Εκπαίδευση χωρίς', 'CARDET', 10],
  ['P', 'CY', '26/02/2020', 'Δημιουργία συστημάτων', 'CARDET', 10],
  ['P', 'CY', '03/09/2020', 'Peer learning at an elementary school', 'CARDET', 6],
  ['P', 'PL', '15/09/2020', 'Peer learning and further planning', 'CEO', 9],
  ['P', 'IT', '16/10/2020', 'Celebration of Erasmus Days 2020', 'CESIE', 20],
  ['P', 'IT', '05/11/2020', 'School peer learning', 'LGSG Alessandro Volta', 11],
  ['P', 'IT', '18/12/2021', '4 Exchange meetings with students', 'LGSG Alessandro Volta', 150],
  ['P', 'PT', '17/02/2021', 'Reflexão intermedia', 'INOVA+', 14],
  ['P', 'PT', '03/03/2021', 'Reflexão final', 'INOVA+', 11],
  ['P', 'PL', '05/03/2021', 'Peer learning in school, online', 'CEO', 28],
  ['P', 'CY', '29/03/2021', 'Peer learning at an elementary school', 'CARDET', 7],
  ['P', 'IT', '20/04/2021', 'Final Meeting- Social Lab Casentino', 'OXAFAM', 9],
  ['B', 'European', '25/02/2021', 'Exchange of ideas between schools', 'CARDET', 29],
  ['B', 'European', '21/04/2021', 'Forward-looking at European level', 'CARDET', 10],
  ['F', 'PL', '07/05/2020', 'Meeting about social inclusion', 'CEO', 29],
  ['F', 'PT', '12/04/2021', 'Levar para o futuro', 'INOVA+', 17],
  ['F', 'PL', '15/04/2021', 'Forward looking session', 'CEO', 6],
  ['F', 'IT', '20/04/2021', 'Final Meeting - Social Lab casentino', 'OXFAM', 9],
  ['F', 'IT', '28/04/2021', 'School forward looking', 'LGSG', 8],
  ['F', 'IT', '06/05/2021', 'Final meeting - Social Lab Palermo', 'CESIE', 8],
];

const plan = { passage: 'plan', role: 'planned', line: 88 } as const;
const end = { passage: 'conclusions', line: 270 } as const;
const figure2 = { passage: 'figure 2', line: 200 } as const;
const byType = { I: [10, 301], P: [16, 295], B: [2, 39], F: [6, 77] } as const;

function statedByType(place: { passage: string; line: number }): readonly Statement[] {
  return Object.entries(byType).flatMap(([key, [events, attendances]]) => {
    const scope = { type: types[key as keyof typeof types] };
    return [
      statement({ ...place, scope, measure: 'events', value: events }),
      statement({ ...place, scope, value: attendances }),
    ];
  });
}

/** The example project in short: what its table, plan and sentences say, with every slip they hold. */
export const socialLabs: Dataset = datasetOf({
  project: {
    name: 'Social labs',
    period: { start: '2019-03-01', end: '2021-06-01' },
    reportingPeriod: null,
    workPackages: [],
  },
  eventTypes: [
    eventType({ name: types.I }),
    eventType({ name: types.P }),
    eventType({ name: types.B, level: 'international' }),
    eventType({ name: types.F, level: 'national' }),
  ],
  organisations: [
    'CARDET',
    'CEO',
    'LGSG',
    'Alessandro Volta',
    'CESIE',
    'OXFAM',
    'CMM',
    'INOVA+',
    'AEAS',
  ].map((name, index) =>
    organisation({ name, source: { file: 'organisations.csv', row: index + 2 } }),
  ),
  events: rows.map(([type, country, date, title, partner, headcount], index) => {
    const [day = '', month = '', year = ''] = date.split('/');
    const european = country === 'European';
    const cells = Object.fromEntries(
      ['type', 'country', 'start', 'title', 'partners', 'headcount'].map((field, at) => [
        field,
        { column: at + 1 },
      ]),
    );
    return event({
      row: index + 2,
      type: types[type],
      country: european ? null : country,
      level: european ? 'international' : null,
      start: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
      title,
      partners: [partner],
      headcount,
      eventCount: title.startsWith('4 ') ? 4 : 1,
      printed: european ? { country, start: date } : { start: date },
      source: { file: 'register.csv', row: index + 2, cells },
    });
  }),
  targets: (
    [
      ['I', 10, 15],
      ['P', 2, 10],
      ['B', 10, 15],
      ['F', 10, 15],
    ] as const
  ).flatMap(([type, events, perEvent], index) => {
    const scope = { type: types[type] };
    const source = { file: 'targets.csv', row: index + 2 };
    return [
      target({ scope, source, value: events }),
      target({
        scope,
        source,
        measure: 'attendances',
        value: events * perEvent,
        product: { events, perEvent },
      }),
    ];
  }),
  statements: [
    statement({ passage: 'introduction', line: 71, measure: 'events', value: 34 }),
    statement({ passage: 'introduction', line: 71, value: 586 }),
    statement({ line: 80, measure: 'contacts', value: 1754, printed: '1.754' }),
    statement({ ...plan, measure: 'events', value: 34 }),
    statement({ ...plan, measure: 'events', scope: { level: 'national' }, value: 30 }),
    statement({ ...plan, measure: 'events', scope: { level: 'international' }, value: 2 }),
    statement({ ...plan, value: 712 }),
    statement({ ...plan, scope: { level: 'national' }, value: 673 }),
    statement({ ...plan, scope: { level: 'international' }, value: 39 }),
    ...statedByType(figure2),
    statement({ ...end, measure: 'events', value: 34 }),
    statement({ ...end, value: 712 }),
    ...statedByType(end),
  ],
});
