import { describe, expect, it } from 'vitest';
import { fieldsOf, register } from '../support/read-register.js';

describe('readTables of tables as people lay them out', () => {
  it('passes a title, a subtitle and blank rows', async () => {
    const { heads, tables } = await register(`
Register of events
Project ABC, reporting period 2

Event | Date | Country | Participants
Kick-off | 2021-05-03 | Portugal | 18

Second | 2021-06-03 | Poland | 22
`);
    expect(heads).toEqual([18, 22]);
    expect(tables[0]?.source.row).toBe(4);
  });

  it('joins headers of two rows by merge', async () => {
    const { events, tables } = await register(
      `
Event | Date | Participants | | | Country
 | | Female | Male | Total |
Kick-off | 2021-05-03 | 8 | 10 | 18 | Portugal
Second | 2021-06-03 | 12 | 10 | 22 | Poland
`,
      [
        { top: 0, left: 2, bottom: 0, right: 4 },
        { top: 0, left: 0, bottom: 1, right: 0 },
        { top: 0, left: 1, bottom: 1, right: 1 },
        { top: 0, left: 5, bottom: 1, right: 5 },
      ],
    );
    expect(tables[0]?.header).toEqual([
      'Event',
      'Date',
      'Participants Female',
      'Participants Male',
      'Participants Total',
      'Country',
    ]);
    expect(fieldsOf(events, 'headcount', 'country')).toEqual([
      [18, 'PT'],
      [22, 'PL'],
    ]);
  });

  it('joins headers of two rows without merges', async () => {
    const { tables, heads } = await register(`
Event | | | Participants | |
Title | Date | Country | Female | Male | Total
Kick-off | 2021-05-03 | Portugal | 8 | 10 | 18
`);
    expect(tables[0]?.header[0]).toBe('Event Title');
    expect(heads).toEqual([18]);
  });

  it('checks totals and subtotals and leaves them out', async () => {
    const { heads, issues, codes } = await register(`
Event | Country | Date | Participants
One | Portugal | 2021-05-03 | 18
Two | Portugal | 2021-05-04 | 2
Subtotal | | | 20
Three | Poland | 2021-05-05 | 5
Subtotal | | | 6
TOTAL | | | 25
`);
    expect(heads).toEqual([18, 2, 5]);
    expect(codes.filter((code) => code === 'total-left-out')).toHaveLength(3);
    expect(
      issues.filter(({ code }) => code === 'total-differs').map(({ source }) => source.row),
    ).toEqual([6]);
  });

  it.each([
    { total: 20, differs: false },
    { total: 70, differs: false },
    { total: 0, differs: true },
    { total: 60, differs: true },
  ])('takes a total of $total with or without a number that is not exact', async (row) => {
    const { codes } = await register(`
Event | Country | Date | Participants
One | Portugal | 2021-05-03 | 18
Two | Portugal | 2021-05-04 | about 50
Three | Poland | 2021-05-05 | 2
TOTAL | | | ${row.total}
`);
    expect(codes.includes('total-differs')).toBe(row.differs);
  });

  it.each([
    'Total',
    'Totale',
    'Razem',
    'ΣΥΝΟΛΟ',
    'Soma',
    'Gesamt',
    'Total général',
    'Suma',
    'TOTAL:',
    'Grand total',
  ])('knows "%s" as a total', async (label) => {
    const { heads } = await register(
      `Event | Date | Participants\nOne | 2021-05-03 | 18\nTwo | 2021-05-04 | 2\n${label} | | 20`,
    );
    expect(heads).toEqual([18, 2]);
  });

  it('keeps an event whose title speaks of a total', async () => {
    const { heads } = await register(
      'Event | Date | Participants\nTotal quality workshop | 2021-05-03 | 18\nTwo | 2021-05-04 | 2',
    );
    expect(heads).toEqual([18, 2]);
  });

  it('leaves footnotes out', async () => {
    const { heads, codes } = await register(`
Event | Date | Country | Participants
One | 2021-05-03 | Italy | 14**
* Online because of the pandemic.
** Estimated by the organiser.
`);
    expect(heads).toEqual([14]);
    expect(codes.filter((code) => code === 'footnote')).toHaveLength(2);
    expect(codes).toContain('footnote-mark');
  });

  it('takes labels between the rows for partners where their column is blank', async () => {
    const { events } = await register(`
Partner | Event | Type | Date | Participants
City of Graz
 | Opening | Seminar | 2021-05-03 | 58
 | Lab | Workshop | 2021-06-03 | 24
Canton of Bern
 | Closing | Seminar | 2021-07-03 | 97
`);
    expect(fieldsOf(events, 'partners', 'type')).toEqual([
      [['City of Graz'], 'Seminar'],
      [['City of Graz'], 'Workshop'],
      [['Canton of Bern'], 'Seminar'],
    ]);
  });

  it('takes labels between the rows for countries', async () => {
    const { events } = await register(`
Event | Date | Participants
Portugal
One | 2021-05-03 | 18
Two | 2021-05-04 | 2
Poland
Three | 2021-05-05 | 5
`);
    expect(fieldsOf(events, 'title', 'country')).toEqual([
      ['One', 'PT'],
      ['Two', 'PT'],
      ['Three', 'PL'],
    ]);
  });

  it('takes merged labels between the rows for types', async () => {
    const { events } = await register(
      `
Event | Date | Country | Participants
Igniting events
One | 2021-05-03 | Portugal | 18
Peer-learning events
Three | 2021-05-05 | Poland | 5
`,
      [
        { top: 1, left: 0, bottom: 1, right: 3 },
        { top: 3, left: 0, bottom: 3, right: 3 },
      ],
    );
    expect(fieldsOf(events, 'title', 'type')).toEqual([
      ['One', 'Igniting events'],
      ['Three', 'Peer-learning events'],
    ]);
  });

  it('fills a type that is merged down', async () => {
    const { events } = await register(
      `
Type | Event | Date | Participants
Igniting | One | 2021-05-03 | 18
 | Two | 2021-05-04 | 2
Peer | Three | 2021-05-05 | 5
`,
      [{ top: 1, left: 0, bottom: 2, right: 0 }],
    );
    expect(fieldsOf(events, 'type')).toEqual([['Igniting'], ['Igniting'], ['Peer']]);
  });

  it('counts a headcount that is merged down once', async () => {
    const { heads, codes } = await register(
      `
Event | Date | Participants
One | 2021-05-03 | 18
Two | 2021-05-04 |
`,
      [{ top: 1, left: 2, bottom: 2, right: 2 }],
    );
    expect(heads).toEqual([18, null]);
    expect(codes).toContain('merged-number');
  });

  it('fills blanks below a group in the first column, and says so', async () => {
    const { events, codes } = await register(`
Type | Event | Date | Participants
Igniting | One | 2021-05-03 | 18
 | Two | 2021-05-04 | 2
 | Three | 2021-05-05 | 5
Peer | Four | 2021-05-06 | 5
 | Five | 2021-05-07 | 6
`);
    expect(fieldsOf(events, 'type').flat()).toEqual([
      'Igniting',
      'Igniting',
      'Igniting',
      'Peer',
      'Peer',
    ]);
    expect(codes).toContain('filled-from-above');
  });

  it('leaves a gap in a column that is not one of groups', async () => {
    const { events } = await register(`
Country | Event | Date | Participants
Portugal | One | 2021-05-03 | 18
 | Two | 2021-05-04 | 2
Portugal | Three | 2021-05-05 | 5
Poland | Four | 2021-05-06 | 5
Italy | Five | 2021-05-07 | 6
`);
    expect(events[1]?.country).toBeNull();
  });

  it('reads "as above" and ditto marks', async () => {
    const { events } = await register(`
Event | Date | Country | Participants
One | 2021-05-03 | Portugal | 18
Two | 2021-05-04 | " | 2
Three | 2021-05-05 | as above | 5
`);
    expect(fieldsOf(events, 'country').flat()).toEqual(['PT', 'PT', 'PT']);
  });

  it('reads tables stacked on one sheet, with a type as title of each', async () => {
    const { events, tables } = await register(`
Igniting events
Title | Date | Country | Participants
One | 2021-05-03 | Portugal | 18

Peer-learning events
Title | Date | Country | Participants
Two | 2021-05-04 | Italy | 2
Three | 2021-05-05 | Poland | 5
`);
    expect(tables.map(({ rows }) => rows)).toEqual([1, 2]);
    expect(fieldsOf(events, 'title', 'type')).toEqual([
      ['One', 'Igniting events'],
      ['Two', 'Peer-learning events'],
      ['Three', 'Peer-learning events'],
    ]);
  });

  it('reads tables side by side', async () => {
    const { tables, dataset } = await register(`
Event | Date | Participants | | Type | Events | Participants per event
One | 2021-05-03 | 18 | | Igniting | 10 | 15
Two | 2021-05-04 | 2 | | Peer | 2 | 10
Three | 2021-05-04 | 2 | | |
Four | 2021-05-04 | 2 | | |
`);
    expect(tables.map(({ role }) => role)).toEqual(['register', 'targets']);
    expect(dataset.events).toHaveLength(4);
    expect(dataset.targets).toHaveLength(4);
  });

  it('passes a header that is repeated after a page break', async () => {
    const { heads, codes } = await register(`
Event | Date | Participants
One | 2021-05-03 | 18
Event | Date | Participants
Two | 2021-05-04 | 2
`);
    expect(heads).toEqual([18, 2]);
    expect(codes).toContain('repeated-header');
  });

  it('keeps the good rows and the other cells of a bad row', async () => {
    const { events, issues } = await register(`
Event | Date | Country | Participants
One | 2021-05-03 | Portugal | 18
Two | 31/02/2021 | Portugal | many
Three | 2021-05-05 | Portugal | 5
`);
    expect(fieldsOf(events, 'title', 'start', 'headcount')).toEqual([
      ['One', '2021-05-03', 18],
      ['Two', null, null],
      ['Three', '2021-05-05', 5],
    ]);
    expect(issues.map(({ code, source }) => [code, source.row, source.column])).toEqual([
      ['no-such-day', 3, 2],
      ['not-a-number', 3, 4],
    ]);
  });

  it('survives headers named like parts of objects', async () => {
    const { events } = await register(
      'Event | Date | __proto__ | constructor | Participants\nOne | 2021-05-03 | a | b | 18',
    );
    expect(events[0]?.extra).toMatchObject({ constructor: 'b' });
    expect(Object.getPrototypeOf(events[0]?.extra)).toBe(Object.prototype);
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
  });
});
