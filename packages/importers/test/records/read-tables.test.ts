import type { EventRecord } from '@partnership-impact/core';
import { describe, expect, it } from 'vitest';
import type { Merge } from '../../src/grid/grid.js';
import { readTables } from '../../src/records/read-tables.js';
import { gridWith } from '../support/grid-with.js';

async function register(text: string, merges: readonly Merge[] = [], options = {}) {
  const read = await readTables([gridWith(text, merges)], options);
  const events = read.dataset.events ?? [];
  const heads = events.map(({ headcount }) => headcount);
  return { ...read, events, heads, codes: read.issues.map(({ code }) => code) };
}

const fieldsOf = (events: readonly EventRecord[], ...fields: readonly (keyof EventRecord)[]) =>
  events.map((event) => fields.map((field) => event[field]));

describe('readTables of registers in eight languages', () => {
  it.each([
    ['English', 'Event | Type of event | Date | Country | Organiser | Number of participants'],
    [
      'Portuguese',
      'Designação | Tipo de evento | Data de início | País | Parceiro(s) | N.º de participantes',
    ],
    ['Italian', 'Titolo | Tipologia | Data | Paese | Ente organizzatore | N. partecipanti'],
    [
      'Polish',
      'Nazwa wydarzenia | Rodzaj | Data wydarzenia | Kraj | Organizator | Liczba uczestników',
    ],
    ['Greek', 'Τίτλος εκδήλωσης | Είδος | Ημερομηνία | Χώρα | Φορέας | Αριθμός συμμετεχόντων'],
    [
      'Spanish',
      'Nombre del evento | Tipo | Fecha | País | Entidad organizadora | Número de asistentes',
    ],
    [
      'French',
      "Intitulé | Type d'événement | Date de début | Pays | Organisateur | Nombre de participants",
    ],
    [
      'German',
      'Titel | Art der Veranstaltung | Datum | Land | Veranstalter | Anzahl der Teilnehmenden',
    ],
    [
      'capitals and accents lost',
      'NOME DO EVENTO | TIPO | DATA | PAIS | ENTIDADE | Nº PARTICIPANTES',
    ],
    [
      'snake case',
      'event_title | event_type | start_date | country_code | organising_institution | num_participants',
    ],
    [
      'camel case',
      'EventTitle | EventType | StartDate | CountryCode | HostInstitution | NumberOfParticipants',
    ],
    [
      'units',
      'Event (title) | Type | Date (dd/mm/yyyy) | Country | Partner(s) | Participants (Nr.)',
    ],
    ['a bare number', 'Event | Type | Date | Country | Partner | Nr.'],
    ['hashtags', '#event+name | #event+type | #date | #country | #org | #reached'],
  ])('reads a header in %s', async (_, header) => {
    const { events, tables } = await register(
      `${header}\nKick-off | Igniting event | 18/12/2020 | Portugal | CEO | 18\nSecond | Igniting event | 3/05/2021 | Poland | CARDET | 22`,
    );
    expect(tables[0]?.role).toBe('register');
    expect(fieldsOf(events, 'title', 'type', 'start', 'country', 'partners', 'headcount')).toEqual([
      ['Kick-off', 'Igniting event', '2020-12-18', 'PT', ['CEO'], 18],
      ['Second', 'Igniting event', '2021-05-03', 'PL', ['CARDET'], 22],
    ]);
  });
});

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

describe('readTables of other tables', () => {
  it('reads a plan of events and participants each', async () => {
    const { dataset } = await register(
      'Type | Planned events | Planned participants\nIgniting | 10 | 150\nTotal | 10 | 150',
    );
    expect(dataset.targets?.map(({ measure, scope, value }) => [measure, scope, value])).toEqual([
      ['events', { type: 'Igniting' }, 10],
      ['attendances', { type: 'Igniting' }, 150],
    ]);
  });

  it('reads a plan by measure with a month of the project', async () => {
    const { dataset } = await register(
      'Indicator | Target | By | Country\nNumber of workshops | 10 | M12 | Portugal\nUnique participants | 80+ | 31/12/2020 |',
      [],
      {
        project: { period: { start: '2019-01-01', end: '2022-01-01' } },
      },
    );
    expect(
      dataset.targets?.map(({ measure, scope, value, by }) => [measure, scope, value, by]),
    ).toEqual([
      ['events', { type: 'workshops', country: 'PT' }, 10, '2019-12-31'],
      ['participants', {}, 80, '2020-12-31'],
    ]);
  });

  it('reads statements with the place in their document', async () => {
    const { dataset } = await register(
      'Role | Measure | Country | Value as printed | Passage | File | Line | Quote\nreported | participants | European | about 700 | intro | report.md | 12 | about 700 people came\nplanned | events | all | 1.754 | | | |',
    );
    expect(dataset.statements).toMatchObject([
      {
        role: 'reported',
        measure: 'attendances',
        scope: { level: 'international' },
        value: 700,
        interval: { low: 650, high: 750 },
        printed: 'about 700',
        passage: 'intro',
        source: { file: 'report.md', line: 12 },
      },
      {
        role: 'planned',
        measure: 'events',
        scope: {},
        value: 1754,
        printed: '1.754',
        passage: null,
      },
    ]);
  });

  it('reads organisations and types', async () => {
    const { dataset } = await register(
      'Name | Aliases | Country | Role | Target group\nCEO | Centrum; C.E.O. | Poland | associated partner | Schools\n\nEvent type | Aim | Level\nIgniting event | raise awareness | national',
    );
    expect(dataset.organisations).toMatchObject([
      {
        name: 'CEO',
        aliases: ['Centrum', 'C.E.O.'],
        country: 'PL',
        role: 'associated partner',
        targetGroup: 'schools',
      },
    ]);
    expect(dataset.eventTypes).toMatchObject([{ name: 'Igniting event', level: 'national' }]);
  });

  it('reads what is so of the project', async () => {
    const { dataset } = await register(
      'Project | Value\nName | Rivers\nStart date | 2019-01-01\nEnd date | 31/12/2020\nWork package | WP2 | Network | M6 | M12',
    );
    expect(dataset.project).toEqual({
      name: 'Rivers',
      period: { start: '2019-01-01', end: '2021-01-01' },
      reportingPeriod: null,
      workPackages: [
        { id: 'WP2', title: 'Network', period: { start: '2019-06-01', end: '2020-01-01' } },
      ],
    });
  });

  it('does not take a summary for a register', async () => {
    const { tables, events } = await register(
      'Country | Events | Participants\nPortugal | 4 | 80\nPoland | 5 | 100',
    );
    expect([tables[0]?.role, events.length]).toEqual(['breakdown', 0]);
  });
});

describe('readTables of the sheets of a workbook', () => {
  const sheet = (name: string, text: string) => ({
    ...gridWith(text),
    source: { file: 'register.xlsx', sheet: name },
  });
  const rows = 'Event | Date | Participants\nOne | 2021-05-03 | 18\nTwo | 2021-06-03 | 2';

  it('gives rows the country or partner that their sheet is named for', async () => {
    const { dataset } = await readTables([
      sheet('Portugal', rows),
      sheet('CARDET', rows),
      sheet('Sheet3', rows),
    ]);
    const events = dataset.events ?? [];
    expect(fieldsOf(events, 'country', 'partners').filter((_, index) => index % 2 === 0)).toEqual([
      ['PT', []],
      [null, ['CARDET']],
      [null, []],
    ]);
    expect(new Set(events.map(({ id }) => id)).size).toBe(6);
  });

  it('reads what the config says a sheet holds, and leaves out what it ignores', async () => {
    const { tables } = await readTables([sheet('A', rows), sheet('B', rows)], {
      sheets: { a: 'ignore', B: 'register' },
    });
    expect(tables.map(({ source, role }) => [source.sheet, role])).toEqual([['B', 'register']]);
  });

  it('tells numbers that are stored as text among numbers', async () => {
    const plain = sheet('Events', rows);
    const typed = {
      ...plain,
      cell: (row: number, column: number) =>
        row === 1 && column === 2
          ? ({ kind: 'number', value: 18, text: '18' } as const)
          : plain.cell(row, column),
    };
    const { issues, dataset } = await readTables([typed]);
    expect(dataset.events?.map(({ headcount }) => headcount)).toEqual([18, 2]);
    expect(issues.map(({ code, source }) => [code, source.row])).toEqual([['number-as-text', 3]]);
  });

  it('adds two halves of the people, and leaves the whole open where one is missing', async () => {
    const { events, codes } = await register(
      'Event | Date | Local participants | Foreign participants\nOne | 2021-05-03 | 30 | 5\nTwo | 2021-05-04 | 20 |',
    );
    expect(fieldsOf(events, 'headcount').flat()).toEqual([35, null]);
    expect(codes).toEqual([]);
  });

  it('reads a table without a header by its cells', async () => {
    const { events } = await register(
      'Kick-off | 2021-05-03 | Portugal | 18\nSecond | 2021-06-03 | Poland | 22',
    );
    expect(fieldsOf(events, 'title', 'start', 'country', 'headcount')).toEqual([
      ['Kick-off', '2021-05-03', 'PT', 18],
      ['Second', '2021-06-03', 'PL', 22],
    ]);
  });
});
