import { describe, expect, it } from 'vitest';
import { personalDetailsIn, withoutPersonalDetails } from '../../src/privacy/personal-details.js';

describe('personalDetailsIn', () => {
  it.each([
    { text: 'Write to ana.silva@school.example.', found: ['ana.silva@school.example'] },
    { text: 'στείλτε στο άννα@σχολείο.ελ', found: ['άννα@σχολείο.ελ'] },
    {
      text: 'call +351 210 000 000 or +30 (210) 000 0000',
      found: ['+351 210 000 000', '+30 (210) 000 0000'],
    },
    { text: 'Tel.: 22 000 00 00', found: ['22 000 00 00'] },
    { text: 'τηλ. 2100000000', found: ['2100000000'] },
    { text: 'tel. +48 22 000 00 00', found: ['+48 22 000 00 00'] },
    { text: 'a@x.eu, b@x.eu', found: ['a@x.eu', 'b@x.eu'] },
  ])('finds the details of "$text"', ({ text, found }) => {
    expect(personalDetailsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(found);
  });

  it.each([
    'SOCI@LL: plan 2020-05-04, 10:30 to 12:00',
    'code 0030-2020-12 of 580416-EPP-1-2016',
    'https://example.org/2020/05?n=1234567890',
    '1 754 contacts, 34 events and 712 participants',
    'the hotel 2019 2020 2021',
    'mobile learning for 120 schools',
  ])('finds none in "%s"', (text) => {
    expect(personalDetailsIn(text)).toEqual([]);
  });
});

describe('withoutPersonalDetails', () => {
  it.each([
    ['Write to ana@school.example.', 'Write to [e-mail address].'],
    ['a@x.eu, b@x.eu', '[e-mail address], [e-mail address]'],
    ['Tel. +48 22 000 00 00', 'Tel. [telephone number]'],
    ['34 events from 2020-05-04 to 2020-06-04', '34 events from 2020-05-04 to 2020-06-04'],
  ])('makes of "%s" "%s"', (text, masked) => {
    expect(withoutPersonalDetails(text)).toBe(masked);
    expect(withoutPersonalDetails(masked)).toBe(masked);
  });

  it('leaves a sign of what stood there', () => {
    const kinds = (text: string) => personalDetailsIn(text).map(({ kind }) => kind);
    const text = 'ana@school.example, tel. 22 000 00 00';
    expect(kinds(withoutPersonalDetails(text))).toEqual(kinds(text));
  });
});
