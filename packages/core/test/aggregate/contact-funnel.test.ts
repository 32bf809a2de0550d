import { describe, expect, it } from 'vitest';
import { contactFunnel } from '../../src/aggregate/contact-funnel.js';
import { contactGrowth } from '../../src/aggregate/contact-growth.js';
import { countContacts } from '../../src/aggregate/count-contacts.js';
import { figureOf } from '../../src/aggregate/figure-of.js';
import type { Where } from '../../src/aggregate/query.js';
import type { Contact, ContactStep } from '../../src/model/contact.js';
import { emptyDataset } from '../../src/model/dataset.js';
import { parseDataset } from '../../src/model/parse-dataset.js';
import { check } from '../../src/reconcile/check.js';
import { recommendedRules } from '../../src/reconcile/recommended-rules.js';
import { contact as blankContact } from '../support/records.js';

function contact(person: string, given: Partial<Contact>): Contact {
  return blankContact({ person, ...given });
}

const identified: ContactStep = { state: 'identified', on: '2019-03-02', call: null };
const invited: ContactStep = { state: 'invited', on: '2019-04-01', call: 'first' };
const registered: ContactStep = { state: 'registered', on: '2019-04-11', call: null };

const contacts = [
  contact('a', {
    targetGroup: 'schools',
    partners: ['CEO'],
    history: [identified, invited, registered],
  }),
  contact('b', {
    targetGroup: 'schools',
    partners: ['CEO', 'CESIE'],
    history: [identified, invited],
  }),
  contact('c', { targetGroup: null, partners: [], history: [] }),
];

describe('contactFunnel', () => {
  it('counts each group and the whole, with the parts of each rate', () => {
    const rows = contactFunnel(contacts, { by: ['targetGroup'] });
    expect(
      rows.map(({ key, identified: known, invited: asked, registered: joined }) => [
        key.targetGroup,
        known,
        asked,
        joined,
      ]),
    ).toEqual([
      ['(not given)', 1, 0, 0],
      ['schools', 2, 2, 1],
      [null, 3, 2, 1],
    ]);
    expect(rows[1]).toMatchObject({
      registrationRate: { numerator: 1, denominator: 2, value: 0.5 },
      medianDays: 10,
      dated: 1,
    });
    expect(rows[0]?.registrationRate.value).toBeUndefined();
  });

  it('counts a contact with each of its partners and once in the total', () => {
    const rows = contactFunnel(contacts, { by: ['partner'] });
    expect(rows.map(({ key, identified: known }) => [key.partner, known])).toEqual([
      ['(not given)', 1],
      ['CEO', 2],
      ['CESIE', 1],
      [null, 3],
    ]);
  });

  it('does not depend on the order of the contacts', () => {
    expect(contactFunnel(contacts.toReversed(), { by: ['partner', 'call'] })).toEqual(
      contactFunnel(contacts, { by: ['partner', 'call'] }),
    );
  });
});

describe('contactGrowth', () => {
  it('adds up by month of the first date, empty months included', () => {
    const later = contact('d', { history: [{ ...identified, on: '2019-05-31' }] });
    expect(contactGrowth([...contacts, later], { projectStart: '2018-10-15' })).toEqual({
      rows: [
        { month: '2019-03', projectMonth: 6, added: 2, contacts: 2 },
        { month: '2019-04', projectMonth: 7, added: 0, contacts: 2 },
        { month: '2019-05', projectMonth: 8, added: 1, contacts: 3 },
      ],
      undated: 1,
    });
  });

  it('has no rows without dates', () => {
    expect(contactGrowth([])).toEqual({ rows: [], undated: 0 });
  });
});

describe('countContacts', () => {
  const dataset = { ...emptyDataset, contacts };

  const cases: readonly {
    readonly it: string;
    readonly where: Where;
    readonly value: number | undefined;
    readonly missing: number;
  }[] = [
    { it: 'everybody', where: {}, value: 3, missing: 0 },
    { it: 'a target group', where: { scope: { targetGroup: 'schools' } }, value: 2, missing: 0 },
    { it: 'a partner', where: { scope: { partner: 'CESIE' } }, value: 1, missing: 0 },
    {
      it: 'a period',
      where: { period: { start: '2019-03-01', end: '2019-04-01' } },
      value: 2,
      missing: 1,
    },
    {
      it: 'nothing known by event type',
      where: { scope: { type: 'Igniting' } },
      value: undefined,
      missing: 0,
    },
  ];

  it.each(cases)('counts $it', ({ where, value, missing }) => {
    expect(countContacts(dataset, where)).toMatchObject({ value, missing });
    expect(figureOf(dataset, 'contacts', where)).toEqual(countContacts(dataset, where));
  });

  it('knows nothing without a database, and nought of an empty one', () => {
    expect(countContacts(emptyDataset).value).toBeUndefined();
    expect(countContacts({ ...emptyDataset, contacts: [] }).value).toBe(0);
  });
});

describe('a stated number of contacts', () => {
  it.each([
    { value: 3, events: [{ id: 'e', headcount: 4 }], status: 'verified' },
    { value: 1754, events: [{ id: 'e', headcount: 4 }], status: 'contradicted' },
    { value: 3, events: [], status: 'verified' },
    { value: 1754, events: [], status: 'contradicted' },
  ])(
    'of $value beside $events.length events is $status by the partnership database',
    ({ value, events, status }) => {
      const { dataset } = parseDataset({
        events,
        contacts: contacts.map(({ person }) => ({ person })),
        statements: [
          {
            measure: 'contacts',
            value,
            interval: { low: value, high: value },
            printed: `${value}`,
          },
        ],
      });
      expect(check(dataset, { rules: recommendedRules() }).statements).toMatchObject([{ status }]);
    },
  );
});
