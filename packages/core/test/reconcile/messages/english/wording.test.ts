import { describe, expect, it } from 'vitest';
import {
  countText,
  firstDay,
  listText,
  namedEvent,
  placesText,
  placeText,
  statedSubject,
  statedText,
  unitText,
} from '../../../../src/reconcile/messages/english/wording.js';
import { event, statement } from '../../../support/records.js';

describe('a place', () => {
  it.each([
    { place: { file: 'report.md', line: 9, column: 3 }, text: 'report.md, line 9' },
    { place: { file: 'report.pdf', page: 12, line: 9 }, text: 'report.pdf, page 12, line 9' },
    { place: { file: 'r.xlsx', sheet: 'Events', row: 9 }, text: 'r.xlsx, sheet Events, row 9' },
    { place: { file: 'report.docx', row: 2, line: 9 }, text: 'report.docx, row 2' },
    { place: { file: 'report.docx', line: 9 }, text: 'report.docx, paragraph 9' },
    { place: { file: '(given)' }, text: 'as given' },
  ])('is told as $text', ({ place, text }) => {
    expect(placeText(place)).toBe(text);
  });
});

describe('several places', () => {
  const file = 'report.md';
  const lines = (...numbers: readonly number[]) => numbers.map((line) => ({ file, line }));

  it.each([
    { it: 'of no line', places: [{ file }, { file }], text: 'report.md' },
    { it: 'of a line twice', places: lines(3, 3), text: 'report.md, line 3' },
    { it: 'of one line and none', places: [{ file }, ...lines(3)], text: 'report.md, line 3' },
    { it: 'of four', places: lines(1, 2, 3, 4), text: 'report.md, lines 1, 2, 3 and 4' },
    { it: 'of five', places: lines(1, 2, 3, 4, 5), text: 'report.md, lines 1, 2, 3 and 2 more' },
    {
      it: 'of lines and rows',
      places: [{ file, row: 2 }, ...lines(3)],
      text: 'report.md, lines 2 and 3',
    },
    {
      it: 'of two files',
      places: [{ file: 'a.csv', row: 2 }, ...lines(3), { file: 'a.csv', row: 5 }],
      text: 'a.csv, rows 2 and 5; report.md, line 3',
    },
  ])('$it are told together', ({ places, text }) => {
    expect(placesText(places)).toBe(text);
  });
});

describe('words and names', () => {
  it.each([
    { it: 'no texts', told: () => listText([]), text: '' },
    { it: 'one text', told: () => listText(['a']), text: 'a' },
    { it: 'texts with commas', told: () => listText(['a, b', 'c', 'd']), text: 'a, b; c and d' },
    { it: 'one country', told: () => countText(1, 'countries'), text: '1 country' },
    { it: 'one person', told: () => countText(1, 'people'), text: '1 person' },
    { it: 'no people', told: () => countText(0, 'people'), text: '0 people' },
    {
      it: 'one of a noun after another',
      told: () => countText(1, 'planned events'),
      text: '1 planned event',
    },
    { it: 'what no measure counts', told: () => unitText(null), text: 'figures' },
    {
      it: 'a stated figure with its unit',
      told: () => statedText(statement({ value: 7, measure: 'registered' })),
      text: '7 registrations',
    },
    {
      it: 'one as a subject',
      told: () => statedSubject(statement({ value: 1, measure: 'organisations' })),
      text: '1 organisation is',
    },
    {
      it: 'several as a subject',
      told: () => statedSubject(statement({ value: 7, scope: { country: 'IT' } })),
      text: '7 attendances for country Italy are',
    },
  ])('$it: "$text"', ({ told, text }) => {
    expect(told()).toBe(text);
  });
});

describe('an event', () => {
  const letters = 'x'.repeat(77);

  it.each([
    { title: null, name: 'record e2' },
    { title: 'Open day', name: '"Open day"' },
    { title: `${letters} ab`, name: `"${letters} ab"` },
    { title: `${letters} abc`, name: `"${letters} a…"` },
    { title: `  ${letters.slice(2)} ab c`, name: `"  ${letters.slice(2)} a…"` },
    { title: `${letters}x bc`, name: `"${letters}x…"` },
  ])('is named $name', ({ title, name }) => {
    expect(namedEvent(event({ title }))).toBe(name);
  });

  it.each([
    {
      it: 'as printed',
      fields: { start: '2020-05-04', printed: { start: '4 May' } },
      day: '4 May',
    },
    { it: 'else as read', fields: { start: '2020-05-04' }, day: '2020-05-04' },
    { it: 'else nothing', fields: {}, day: '' },
  ])('has its first day told $it', ({ fields, day }) => {
    expect(firstDay(event(fields))).toBe(day);
  });
});
