import { describe, expect, it } from 'vitest';
import { otherFigure } from '../../../src/explain/families/other-figure.js';
import type { Statement } from '../../../src/model/statement.js';
import { asked } from '../../support/asked.js';
import { attendance, event, target } from '../../support/records.js';
import { toldBy } from '../../support/told-by.js';

const events = [
  event({
    row: 2,
    start: '2020-01-10',
    country: 'IT',
    partners: ['Agora', 'Volta'],
    headcount: 20,
    registered: 25,
  }),
  event({
    row: 3,
    start: '2020-06-10',
    country: 'IT',
    partners: ['Cesie'],
    headcount: 33,
    registered: 40,
  }),
  event({
    row: 4,
    start: '2021-01-10',
    country: 'PL',
    partners: ['Agora', 'Dedalo'],
    headcount: 25,
    registered: 26,
    eventCount: 3,
  }),
];
const attendances = ['a', 'b', 'a', null].map((person) => attendance({ event: 'e2', person }));
const targets = [
  target({ measure: 'attendances', value: 90 }),
  target({ measure: 'events', value: 6 }),
];

type Fields = Partial<Statement> & Pick<Statement, 'value'>;

describe('another figure of the same scope', () => {
  it('is the planned one, with what is planned of the other measures', () => {
    expect(toldBy(otherFigure, asked({ events, targets }, { value: 90 }))).toEqual({
      tried: 4,
      fits: [
        {
          kind: 'planned-for-achieved',
          text: 'The figure is the planned one.',
          formula: 'target 90, register 78',
          figures: new Map([
            ['events', 6],
            ['attendances', 90],
          ]),
        },
      ],
    });
  });

  it.each<{ fields: Fields; kind: string; text: string; formula: string; tried: number }>([
    {
      fields: { value: 3, measure: 'events' },
      kind: 'records-for-events',
      text: 'The figure counts records of the register, not events.',
      formula: '3 records, 5 events',
      tried: 4,
    },
    {
      fields: { value: 4, measure: 'events' },
      kind: 'organisations-for-events',
      text: 'The figure counts organisations, not events.',
      formula: '4 organisations, 5 events',
      tried: 4,
    },
    {
      fields: { value: 78, measure: 'events' },
      kind: 'attendances-for-events',
      text: 'The figure counts attendances, not events.',
      formula: '78 attendances, 5 events',
      tried: 4,
    },
    {
      fields: { value: 5 },
      kind: 'events-for-attendances',
      text: 'The figure counts events, not attendances.',
      formula: '5 events, 78 attendances',
      tried: 4,
    },
    {
      fields: { value: 91 },
      kind: 'registered-for-attendances',
      text: 'The figure counts registrations, not attendances.',
      formula: '91 registrations, 78 attendances',
      tried: 4,
    },
    {
      fields: { value: 78, measure: 'registered' },
      kind: 'attendances-for-registered',
      text: 'The figure counts attendances, not registrations.',
      formula: '78 attendances, 91 registrations',
      tried: 3,
    },
    {
      fields: { value: 2, measure: 'organisations' },
      kind: 'countries-for-organisations',
      text: 'The figure counts countries, not organisations.',
      formula: '2 countries, 4 organisations',
      tried: 3,
    },
    {
      fields: { value: 4, measure: 'countries' },
      kind: 'organisations-for-countries',
      text: 'The figure counts organisations, not countries.',
      formula: '4 organisations, 2 countries',
      tried: 2,
    },
    {
      fields: { value: 5, measure: 'records' },
      kind: 'events-for-records',
      text: 'The figure counts events, not records.',
      formula: '5 events, 3 records',
      tried: 2,
    },
  ])('$text', ({ fields, tried, ...fit }) => {
    expect(toldBy(otherFigure, asked({ events }, fields))).toEqual({ tried, fits: [fit] });
  });

  it('is that of different people', () => {
    const listed = [event({ row: 2, headcount: null })];
    const people = attendances.filter(({ person }) => person !== null);
    expect(
      toldBy(otherFigure, asked({ events: listed, attendances: people }, { value: 2 })).fits,
    ).toEqual([
      {
        kind: 'participants-for-attendances',
        text: 'The figure counts people, not attendances.',
        formula: '2 people, 3 attendances',
      },
    ]);
  });

  it('is that of the same period', () => {
    const period = { start: '2020-01-01', end: '2021-01-01' };
    const fits = (value: number) => toldBy(otherFigure, asked({ events }, { value, period })).fits;
    expect(fits(65).map(({ formula }) => formula)).toEqual(['65 registrations, 53 attendances']);
    expect(fits(91)).toEqual([]);
  });

  it.each([
    { it: 'is the planned one as well', fields: { value: 90 }, events: [event({ headcount: 90 })] },
    {
      it: 'is the number of registrations as well',
      fields: { value: 20 },
      events: [event({ headcount: 20, registered: 20 })],
    },
    { it: 'is planned otherwise', fields: { value: 89 }, events },
  ])('is not told where the figure of the register $it', ({ fields, events: given }) => {
    expect(toldBy(otherFigure, asked({ events: given, targets }, fields)).fits).toEqual([]);
  });
});
