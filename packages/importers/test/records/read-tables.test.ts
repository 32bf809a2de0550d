import { describe, expect, it } from 'vitest';
import { readTables } from '../../src/records/read-tables.js';
import { gridWith } from '../support/grid-with.js';
import { fieldsOf, register } from '../support/read-register.js';

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

  it('reads each row of a plan by the columns that it fills in', async () => {
    const { dataset } = await register(`Type | Events | Participants per event | Measure | Target
Workshop | 2 | 25 | |
Webinar | 3 | | |
 | | | organisations | 10
Seminar | | | participants | 200`);
    expect(
      dataset.targets?.map(({ measure, scope, value }) => [scope.type, measure, value]),
    ).toEqual([
      ['Workshop', 'events', 2],
      ['Workshop', 'attendances', 50],
      ['Webinar', 'events', 3],
      [undefined, 'organisations', 10],
      ['Seminar', 'attendances', 200],
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
