import { describe, expect, it } from 'vitest';
import {
  type AggregateMeasure,
  type Attendance,
  aggregate,
  type Dataset,
  type EventRecord,
  emptyDataset,
  figureOf,
  unsourced,
} from '../../src/index.js';
import { event, socialLabs } from './social-labs.js';

type Given = Partial<EventRecord> & { readonly list?: string };

/** Events with their lists: `a+ b- c? ?+` is a present, b absent, c unmarked, and somebody present. */
function datasetOf(...given: readonly Given[]): Dataset {
  const events = given.map(({ list: _, ...fields }, at) => event({ id: `e${at}`, ...fields }));
  const attendances = given.flatMap(({ list }, at) =>
    (list?.split(' ') ?? []).map((mark): Attendance => {
      const person = mark.slice(0, -1);
      return {
        ...{ date: null, organisation: null, country: null, targetGroup: null, minutes: null },
        event: `e${at}`,
        person: person === '?' ? null : person,
        presence: mark.endsWith('+') ? 'present' : mark.endsWith('-') ? 'absent' : 'unmarked',
        source: unsourced,
      };
    }),
  );
  return { ...emptyDataset, events, attendances };
}

const figure = (value: number | undefined, records: number, missing: number) => ({
  value,
  records,
  missing,
});

describe('a figure', () => {
  it.each<{ it: string; measure: AggregateMeasure; events: readonly Given[]; is: object }>([
    {
      it: 'of records counts cancelled ones',
      measure: 'records',
      events: [{}, { status: 'cancelled' }],
      is: figure(2, 2, 0),
    },
    {
      it: 'of events does not, and counts a row for many',
      measure: 'events',
      events: [{}, { status: 'cancelled' }, { eventCount: 4 }],
      is: figure(5, 2, 0),
    },
    {
      it: 'of attendances adds headcounts and says how many are missing',
      measure: 'attendances',
      events: [{ headcount: 10 }, { headcount: 0 }, {}],
      is: figure(10, 2, 1),
    },
    {
      it: 'of attendances takes a list where there is no headcount, without the absent',
      measure: 'attendances',
      events: [{ headcount: 10, list: 'a+' }, { list: 'a+ b- c? ?+' }],
      is: { ...figure(13, 2, 0), fromLists: 1 },
    },
    {
      it: 'of attendances takes what is no number as not given',
      measure: 'attendances',
      events: [{ headcount: 10 }, { headcount: Number.NaN }, { headcount: Number.NaN, list: 'a+' }],
      is: { ...figure(11, 2, 1), fromLists: 1 },
    },
    {
      it: 'of the median size does so too',
      measure: 'medianSize',
      events: [{ headcount: 10 }, { headcount: Number.NaN }, { headcount: 20 }],
      is: figure(15, 2, 1),
    },
    {
      it: 'of attendances is not known where nobody told',
      measure: 'attendances',
      events: [{}],
      is: figure(undefined, 0, 1),
    },
    {
      it: 'of participants counts a person once, and rows and events that tell nobody as missing',
      measure: 'participants',
      events: [{ list: 'a+ b+ x-' }, { list: 'a+ ?+' }, { headcount: 10 }],
      is: figure(2, 3, 2),
    },
    {
      it: 'of organisations counts a partner once',
      measure: 'organisations',
      events: [{ partners: ['CEO', 'LGSG'] }, { partners: ['ceo'] }, {}],
      is: figure(2, 2, 1),
    },
    {
      it: 'of countries brings spellings together',
      measure: 'countries',
      events: [{ country: 'IT' }, { country: 'Italy' }, { country: 'PT' }, {}],
      is: figure(2, 3, 1),
    },
    {
      it: 'of contacts is not known without a database',
      measure: 'contacts',
      events: [{}],
      is: figure(undefined, 0, 0),
    },
    {
      it: 'of registrations adds them',
      measure: 'registered',
      events: [{ registered: 30 }, {}],
      is: figure(30, 1, 1),
    },
    {
      it: 'of hours is exact in decimals',
      measure: 'hours',
      events: [{ hours: 0.1 }, { hours: 0.2 }, {}],
      is: figure(0.3, 2, 1),
    },
    {
      it: 'of no-shows counts those marked absent',
      measure: 'noShows',
      events: [{ list: 'a+ b- c?', registered: 50 }],
      is: figure(1, 1, 0),
    },
    {
      it: 'of no-shows takes registrations less attendances where no list marks them',
      measure: 'noShows',
      events: [
        { registered: 30, headcount: 22 },
        { registered: 5, headcount: 9 },
        { headcount: 3 },
      ],
      is: figure(8, 1, 2),
    },
    {
      it: 'of the attendance rate pools its parts and leaves the unmarked outside',
      measure: 'attendanceRate',
      events: [{ list: 'a+ b- c?' }, { registered: 8, headcount: 5 }],
      is: { ...figure(0.6, 2, 0), numerator: 6, denominator: 10 },
    },
    {
      it: 'of the mean size divides by events, not by rows',
      measure: 'meanSize',
      events: [{ headcount: 150, eventCount: 4 }, { headcount: 10 }, {}],
      is: { ...figure(32, 2, 1), numerator: 160, denominator: 5 },
    },
    {
      it: 'of the median size counts a row for many as many',
      measure: 'medianSize',
      events: [{ headcount: 40, eventCount: 4 }, { headcount: 100 }, { headcount: 2 }, {}],
      is: figure(10, 3, 1),
    },
    {
      it: 'of the median size takes the middle of two',
      measure: 'medianSize',
      events: [{ headcount: 1 }, { headcount: 4 }],
      is: figure(2.5, 2, 0),
    },
  ])('$it', ({ measure, events, is }) => {
    const dataset = datasetOf(...events);
    expect(figureOf(dataset, measure)).toEqual(is);
    expect(aggregate(dataset, { measures: [measure] })[0]?.figures[measure]).toEqual(is);
  });
});

describe('figureOf', () => {
  it('counts in a scope, in any spelling of it', () => {
    const scope = { type: 'igniting events' };
    expect(figureOf(socialLabs, 'attendances', { scope })).toEqual(figure(301, 10, 0));
  });

  it('counts in a period by the first day', () => {
    const dataset = datasetOf(
      { start: '2020-12-31', end: '2021-01-02' },
      { start: '2021-01-01' },
      {},
    );
    const period = { start: '2021-01-01', end: '2022-01-01' };
    expect(figureOf(dataset, 'events', { period })).toEqual(figure(1, 1, 1));
  });

  it('says how many records may belong and do not say', () => {
    const scope = { setting: 'school' };
    expect(figureOf(socialLabs, 'events', { scope })).toEqual(figure(undefined, 0, 31));
  });

  it('does not count as open what something else rules out', () => {
    const dataset = datasetOf(
      { country: 'PT' },
      { country: 'IT' },
      { country: 'IT', setting: 'school' },
    );
    const scope = { setting: 'school', country: 'IT' };
    expect(figureOf(dataset, 'events', { scope })).toEqual(figure(1, 1, 1));
  });

  it('knows that there are none where every record says so', () => {
    expect(figureOf(socialLabs, 'events', { scope: { type: 'Gala' } })).toEqual(figure(0, 0, 0));
  });

  it('takes events from lists where there is no register', () => {
    const { attendances } = datasetOf({ list: 'a+ b+' }, { list: 'a+' });
    const dataset = { ...emptyDataset, attendances };
    expect(figureOf(dataset, 'events').value).toBe(2);
    expect(figureOf(dataset, 'attendances')).toEqual({ ...figure(3, 2, 0), fromLists: 2 });
    expect(figureOf(dataset, 'participants').value).toBe(2);
  });
});
