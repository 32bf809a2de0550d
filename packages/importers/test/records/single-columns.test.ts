import { describe, expect, it } from 'vitest';
import { fieldsOf, register } from '../support/read-register.js';

describe('readTables of single columns', () => {
  it.each([
    ['European', null, 'international'],
    ['Italia', 'IT', 'national'],
    ['W3', null, null],
    ['Portugal; Poland', null, 'international'],
    ['', null, null],
  ])('reads the country "%s"', async (text, country, level) => {
    const { events } = await register(
      `Event | Date | Country | Participants\nOne | 2021-05-03 | ${text} | 18\nTwo | 2021-05-03 | Poland | 18`,
    );
    expect(fieldsOf(events, 'country', 'level')[0]).toEqual([country, level]);
    if (text && text !== country) expect(events[0]?.printed.country).toBe(text);
  });

  it('says that it took the day first where nothing proves it', async () => {
    const { events, codes } = await register('Event | Date | Participants\nOne | 3/05/2021 | 18');
    expect(events[0]?.start).toBe('2021-05-03');
    expect(codes).toEqual(['date-order-assumed']);
  });

  it('proves the order by the period of the project', async () => {
    const { events, codes } = await register(
      'Event | Date | Participants\nOne | 3/05/2021 | 18',
      [],
      {
        project: { period: { start: '2021-03-01', end: '2021-04-01' } },
      },
    );
    expect(events[0]?.start).toBe('2021-03-05');
    expect(codes).toEqual([]);
  });

  it('leaves dates empty that either order allows where the column mixes both', async () => {
    const { events, codes } = await register(
      'Event | Date | Participants\nOne | 18/12/2020 | 1\nTwo | 12/18/2020 | 1\nThree | 3/05/2021 | 1',
    );
    expect(fieldsOf(events, 'start').flat()).toEqual(['2020-12-18', '2020-12-18', null]);
    expect(codes).toEqual(['date-order-mixed', 'order-unknown']);
  });

  it('does not take numbers that count the rows for headcounts', async () => {
    const { events } = await register(
      'No. | Event | Date | Participants\n1 | One | 2021-05-03 | 18\n2 | Two | 2021-05-03 | 8\n3 | Three | 2021-05-03 | 7',
    );
    expect(fieldsOf(events, 'headcount').flat()).toEqual([18, 8, 7]);
  });

  it('reads a column that counts events rather than the title', async () => {
    const { events } = await register(
      'Event | Date | Number of events | Participants\n4 Exchange meetings | 2021-05-03 | 3 | 18',
    );
    expect(events[0]?.eventCount).toBe(3);
  });

  it('splits partners only where the column proves it', async () => {
    const { events } = await register(`Event | Date | Partners | Participants
One | 2021-05-03 | CEO; CARDET | 18
Two | 2021-05-03 | CEO, CESIE | 8
Three | 2021-05-03 | CESIE | 8
Four | 2021-05-03 | University of California, Berkeley | 7`);
    expect(fieldsOf(events, 'partners').flat()).toEqual([
      ['CEO', 'CARDET'],
      ['CEO', 'CESIE'],
      ['CESIE'],
      ['University of California, Berkeley'],
    ]);
  });

  it('leaves out columns of personal details', async () => {
    const { events, tables } = await register(
      'Event | Date | Participants | Contact person | Write to\nOne | 2021-05-03 | 18 | Ana Canary | ana@canary.example',
    );
    expect(JSON.stringify(events)).not.toMatch(/canary/i);
    expect(tables[0]?.columns.slice(3).map(({ field }) => field)).toEqual([null, null]);
  });

  it('takes what the config says', async () => {
    const { events } = await register('What | Wann | Köpfe\nOne | 2021-05-03 | 18', [], {
      columns: { what: 'title', wann: 'date', köpfe: 'participants' },
      values: { title: { one: 'The first' } },
    });
    expect(fieldsOf(events, 'title', 'start', 'headcount')).toEqual([
      ['The first', '2021-05-03', 18],
    ]);
  });

  it('refuses a field that is none', async () => {
    await expect(register('A | B\n1 | 2', [], { columns: { A: 'heads' } })).rejects.toMatchObject({
      code: 'invalid-config',
    });
  });
});
