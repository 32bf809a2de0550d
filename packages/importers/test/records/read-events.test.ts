import { describe, expect, it } from 'vitest';
import { gridOf } from '../../src/grid/grid.js';
import { readTables } from '../../src/records/read-tables.js';

const read = (...rows: readonly string[][]) =>
  readTables([gridOf(rows, { file: 'register.csv' })], {});

describe('readEvents', () => {
  it('takes the people who came, not those who were planned for', async () => {
    const { dataset } = await read(
      ['Title', 'Date', 'Participants (target)', 'Participants (actual)'],
      ['Soil', '2020-10-14', '20', '24'],
      ['Water', '2020-11-18', '20', '31'],
    );
    expect(dataset.events?.map(({ headcount }) => headcount)).toEqual([24, 31]);
  });

  it.each([
    ['Participants expected', 'Participants actual'],
    ['Geplant', 'Teilnehmende tatsächlich'],
    ['Registered', 'Attended live'],
    ['Partecipanti previsti', 'Partecipanti effettivi'],
  ])('takes the people under "%s | %s" who came', async (...headers) => {
    const { dataset } = await read(
      ['Title', 'Date', ...headers],
      ['Soil', '2020-10-14', '20', '24'],
      ['Water', '2020-11-18', '20', '31'],
    );
    expect(dataset.events?.map(({ headcount }) => headcount)).toEqual([24, 31]);
  });

  it.each([
    ['a title beside a column of numbers', ['Event', 'Title'], ['E1', 'Soil'], 'Soil'],
    ['the only column with a name', ['Event', 'Place'], ['E1', 'Graz'], 'E1'],
  ])('takes %s', async (_, headers, cells, title) => {
    const { dataset } = await read(
      [...headers, 'Date', 'Participants'],
      [...cells, '2021-03-04', '18'],
    );
    expect(dataset.events?.[0]?.title).toBe(title);
  });

  it.each([
    ['Stakeholders', ['18', '21'], [18, 21]],
    ['Stakeholders', ['farmers', 'mayors'], [null, null]],
    ['People trained', ['18', '21'], [18, 21]],
  ])('counts people under "%s" where it holds numbers', async (header, cells, people) => {
    const rows = cells.map((cell, at) => [`Meeting ${at}`, `2021-03-0${at + 1}`, cell]);
    const { dataset } = await read(['Event', 'Date', header], ...rows);
    expect(dataset.events?.map(({ headcount }) => headcount)).toEqual(people);
  });

  it.each([
    ['Workshops held in 2021', ['2021-01-14', '2021-05-03'], ['date-without-year']],
    ['Workshops held in 2020 and 2021', [null, null], ['no-year']],
  ])('reads dates without a year below "%s"', async (title, starts, codes) => {
    const { dataset, issues } = await read(
      [title],
      ['Title', 'Date', 'Participants'],
      ['Soil', '14-Jan', '24'],
      ['Water', '3 May', '31'],
    );
    expect(dataset.events?.map(({ start }) => start)).toEqual(starts);
    expect([...new Set(issues.map(({ code }) => code))]).toEqual(codes);
  });

  it.each([
    [
      ['Year', 'Month'],
      ['2021', 'May'],
      ['2021-05-01', '2021-05-31'],
    ],
    [
      ['Month', 'Year'],
      ['05', '2021'],
      ['2021-05-01', '2021-05-31'],
    ],
    [
      ['Rok', 'Kwartał'],
      ['2021', '2'],
      ['2021-04-01', '2021-06-30'],
    ],
    [
      ['Year', 'Quarter'],
      ['2021', 'Q2'],
      ['2021-04-01', '2021-06-30'],
    ],
    [
      ['Ano', 'Data'],
      ['2021', '3 de maio'],
      ['2021-05-03', null],
    ],
    [
      ['Month', 'Date'],
      ['May', '2021-05-03'],
      ['2021-05-03', null],
    ],
    [
      ['Year', 'Date'],
      ['2021', '2021-05-03'],
      ['2021-05-03', null],
    ],
    [
      ['Year', 'Place'],
      ['2021', 'Lisbon'],
      ['2021-01-01', '2021-12-31'],
    ],
  ])('reads when it was from %o', async (headers, cells, [start, end]) => {
    const { dataset } = await read(
      ['Workshop', ...headers, 'Participants'],
      ['Soil', ...cells, '24'],
      ['Water', ...cells, '31'],
      ['Air', ...cells, '12'],
    );
    expect(dataset.events).toMatchObject(Array(3).fill({ start, end }));
  });

  it.each([
    ['Date', 'Meetup title'],
    ['Data', 'Szkolenie'],
    ['Conference name', 'Year'],
  ])('takes "%s | %s" for a register', async (...headers) => {
    const isYear = headers[1] === 'Year';
    const { dataset } = await read(
      headers,
      isYear ? ['Soil', '2021'] : ['2021-05-03', 'Soil'],
      isYear ? ['Water', '2022'] : ['2022-05-03', 'Water'],
    );
    expect(dataset.events?.map(({ title }) => title)).toEqual(['Soil', 'Water']);
  });

  it.each([
    ['Data', ['date-order-by-language']],
    ['Ημερομηνία', ['date-order-by-language']],
    ['Date', ['date-order-assumed']],
  ])('takes the day first below "%s" where nothing proves it', async (header, codes) => {
    const { dataset, issues } = await read(
      ['Title', header, 'Participants'],
      ['Soil', '3/05/2021', '24'],
      ['Water', '4/06/2021', '31'],
    );
    expect(dataset.events?.map(({ start }) => start)).toEqual(['2021-05-03', '2021-06-04']);
    expect(issues.map(({ code }) => code)).toEqual(codes);
  });

  it.each(['TN gesamt', 'Partecipanti totali', 'Participantes no total', 'Uczestnicy razem'])(
    'takes "%s" for the people',
    async (header) => {
      const { dataset } = await read(
        ['Titel', 'Datum', header, 'davon weiblich'],
        ['Soil', '2021-05-03', '24', '12'],
        ['Water', '2021-06-04', '31', '11'],
      );
      expect(dataset.events?.map(({ headcount }) => headcount)).toEqual([24, 31]);
    },
  );

  it('checks a total of all tables of a sheet, and takes their captions for countries', async () => {
    const { dataset, issues } = await read(
      ['Project Soil', '', ''],
      ['Italy', '', ''],
      ['Date', 'Event', 'Participants'],
      ['2021-01-12', 'Opening', '34'],
      ['2021-03-03', 'Workshop', '22'],
      ['', 'Subtotal', '56'],
      ['', '', ''],
      ['Portugal', '', ''],
      ['Date', 'Event', 'Participants'],
      ['2021-01-20', 'Opening', '41'],
      ['2021-04-15', 'Workshop', '18'],
      ['', 'Subtotal', '59'],
      ['', '', ''],
      ['', 'Grand total', '115'],
    );
    expect(dataset.events?.map(({ country }) => country)).toEqual(['IT', 'IT', 'PT', 'PT']);
    expect(issues.filter(({ severity }) => severity !== 'note')).toEqual([]);
  });

  it.each(['E-Mail-Adresse', 'Contact email', 'Person'])(
    'leaves out what stands below "%s"',
    async (header) => {
      const { dataset } = await read(
        ['Title', 'Date', header, 'Participants'],
        ['Soil', '2021-05-03', 'ada@example.org', '24'],
        ['Water', '2021-06-04', 'ada@example.org', '31'],
      );
      expect(JSON.stringify(dataset)).not.toContain('ada@');
    },
  );

  it('takes no answers for countries, and no time of sending for the date', async () => {
    const { dataset } = await read(
      ['Zeitstempel', 'Workshop', 'Participants', 'Paid'],
      ['2021-05-03 10:00', 'Soil', '24', 'No'],
      ['2021-05-04 11:00', 'Water', '31', 'No'],
    );
    expect(dataset.events).toMatchObject(Array(2).fill({ start: null, country: null }));
  });

  it('takes "cancelled" in the place of a date for what it says', async () => {
    const { dataset, issues } = await read(
      ['Title', 'Date', 'Participants'],
      ['Soil', '2021-05-03', '24'],
      ['Water', 'Cancelled', ''],
    );
    expect(dataset.events?.map(({ start, status }) => [start, status])).toEqual([
      ['2021-05-03', 'held'],
      [null, 'cancelled'],
    ]);
    expect(issues).toEqual([]);
  });

  it('tells the events of tables side by side apart by their column', async () => {
    const { dataset, issues } = await read(
      ['Title', 'Date', 'Participants', '', 'Title', 'Date', 'Participants'],
      ['Soil', '2021-05-03', '24', '', 'Fire', '2021-06-03', '12'],
      ['Water', '2021-05-04', '31', '', '', '', ''],
    );
    expect(dataset.events?.map(({ id }) => id)).toEqual([
      'register.csv:2',
      'register.csv:3',
      'register.csv:2:5',
    ]);
    expect(issues).toEqual([]);
  });

  it.each([
    ['Data od', 'Data do'],
    ['Data dal', 'Data al'],
    ['Fecha desde', 'Fecha hasta'],
    ['Date du', 'Date au'],
    ['Datum von', 'Datum bis'],
    ['From', 'To'],
  ])('takes "%s | %s" for the first and the last day', async (...headers) => {
    const { dataset } = await read(
      ['Workshop', ...headers, 'Participants'],
      ['Soil', '2021-05-03', '2021-05-05', '24'],
      ['Water', '2021-06-04', '2021-06-05', '31'],
    );
    expect(dataset.events?.[0]).toMatchObject({ start: '2021-05-03', end: '2021-05-05' });
  });

  it.each(['Event / Evento', 'Veranstaltung/Treffen', 'Intitulé / Title'])(
    'takes "%s" for the title',
    async (header) => {
      const { dataset } = await read(
        [header, 'Date', 'Teilnehmer/innen'],
        ['Soil', '2021-05-03', '24'],
        ['Water', '2021-06-04', '31'],
      );
      expect(dataset.events?.[1]).toMatchObject({ title: 'Water', headcount: 31 });
    },
  );

  it('takes organisations with a person to write to for no list of people', async () => {
    const { dataset } = await read(
      ['Name of organisation', 'Country', 'Contact person', 'E-mail'],
      ['Lyceum', 'PT', 'Ada Alba', 'ada@example.org'],
      ['Town council', 'IT', 'Bo Berg', 'bo@example.org'],
      ['Museum', 'PL', 'Cleo Cano', 'cleo@example.org'],
    );
    expect(dataset.organisations).toHaveLength(3);
    expect(JSON.stringify(dataset)).not.toMatch(/Ada|ada@/);
  });

  it('adds those who are neither women nor men', async () => {
    const { dataset } = await read(
      ['Title', 'Date', 'Female', 'Male', 'Non-binary', 'Under 18'],
      ['Soil', '2021-05-03', '20', '18', '2', '30'],
      ['Water', '2021-06-04', '11', '9', '', '4'],
    );
    expect(dataset.events?.map(({ headcount }) => headcount)).toEqual([40, 20]);
  });

  it.each([
    ['3 May 2021', '2021-06-04'],
    ['May 3, 2021', '2021-04-06'],
  ])('takes the order of "%s" for that of dates in figures', async (inWords, start) => {
    const { dataset, issues } = await read(
      ['Title', 'Date', 'Participants'],
      ['Soil', inWords, '24'],
      ['Water', '4/6/2021', '31'],
    );
    expect(dataset.events?.map((event) => event.start)).toEqual(['2021-05-03', start]);
    expect(issues).toEqual([]);
  });

  it('tells a cell that names several days', async () => {
    const { dataset, issues } = await read(
      ['Title', 'Date', 'Participants'],
      ['Soil', '14.01.2021, 21.01.2021', '24'],
      ['Water', '03.05.2021', '31'],
    );
    expect(dataset.events?.[0]).toMatchObject({ start: '2021-01-14', end: '2021-01-21' });
    expect(issues.map(({ code }) => code)).toEqual(['several-days']);
  });

  it('takes numbers under "Countries" for no country', async () => {
    const { dataset } = await read(
      ['Title', 'Date', 'Participants', 'Countries'],
      ['Soil', '2020-10-14', '20', '31'],
      ['Water', '2020-11-18', '20', '28'],
    );
    expect(dataset.events?.map(({ country, extra }) => [country, extra.Countries])).toEqual([
      [null, '31'],
      [null, '28'],
    ]);
  });

  it('takes the sum of the groups before it for the people, and none of the groups', async () => {
    const { dataset } = await read(
      ['Title', 'Date', 'Participants: teachers', 'Participants: students', 'Other', 'Total'],
      ['Soil', '2020-10-14', '12', '25', '7', '44'],
      ['Water', '2020-11-18', '18', '', '7', '25'],
      ['Air', '2020-12-02', '20', '41', '9', '70'],
    );
    expect(dataset.events?.map(({ headcount }) => headcount)).toEqual([44, 25, 70]);
  });

  it.each([
    [
      ['Prague, CZ', 'Delft, NL', 'Berlin, DE'],
      ['CZ', 'NL', 'DE'],
    ],
    [
      ['Prague, CZ', 'Austin, TX', 'Dover, DE'],
      ['CZ', null, null],
    ],
    [
      ['Berkeley, CA', 'Dover, DE'],
      [null, null],
    ],
  ])('reads the codes behind the places of %o', async (places, countries) => {
    const { dataset } = await read(
      ['Title', 'Date', 'Place', 'Participants'],
      ...places.map((place, at) => [`Event ${at}`, `2020-10-1${at}`, place, '20']),
    );
    expect(dataset.events?.map(({ country }) => country)).toEqual(countries);
  });

  it('takes activities beside titles for types where they are kinds of event', async () => {
    const { dataset } = await read(
      ['Activity', 'Title', 'Date', 'Participants'],
      ['MC meeting', 'Kick-off', '2020-10-14', '20'],
      ['Workshop', 'Protocols', '2020-11-18', '31'],
    );
    expect(dataset.events?.map(({ type }) => type)).toEqual(['MC meeting', 'Workshop']);
  });

  it('reads a cancelled event that people attended as held, and says so', async () => {
    const { dataset, issues } = await read(
      ['Title', 'Date', 'Participants', 'Status'],
      ['Soil', '2020-10-14', '18', 'cancelled'],
      ['Water', '2020-11-18', '0', 'cancelled'],
      ['Seeds', '2020-11-19', '12', ''],
    );
    expect(dataset.events?.map(({ status }) => status)).toEqual(['held', 'cancelled', 'held']);
    expect(issues.map(({ code }) => code)).toContain('cancelled-with-people');
  });
});

describe('headers in other letters', () => {
  it.each([
    {
      it: 'tells Cyrillic letters in an English header',
      header: ['Туре', 'Date', 'Event', 'Participants'],
      told: 1,
    },
    {
      it: 'tells nothing of a Greek register',
      header: ['ΗΜΕΡΑ', 'Τίτλος', 'Χώρα', 'Συμμετέχοντες'],
      told: 0,
    },
  ])('$it', async ({ header, told }) => {
    const { issues } = await read(
      header,
      ['a', '2020-10-14', 'Soil', '18'],
      ['b', '2020-11-14', 'Air', '8'],
    );
    expect(issues.filter(({ code }) => code === 'look-alike-header')).toHaveLength(told);
  });
});

describe('readTargets', () => {
  const rows = [
    ['Report', 'Indicator', 'Target', 'Achieved'],
    ['North', 'participants', '40', '21'],
    ['South', 'participants', '50', '60'],
  ];

  it('tells rows of one measure apart by a column that no field took', async () => {
    const { dataset } = await read(...rows);
    expect(dataset.targets?.map(({ scope }) => scope)).toEqual([
      { Report: 'North' },
      { Report: 'South' },
    ]);
    expect(dataset.statements?.map(({ scope }) => scope)).toEqual([
      { Report: 'North' },
      { Report: 'South' },
    ]);
  });

  it('takes what is called planned for targets, not what was held', async () => {
    const { dataset } = await read(
      ['Year', 'Events planned', 'Events held', 'Participants'],
      ['2021', '10', '12', '301'],
      ['2022', '8', '7', '180'],
    );
    expect(dataset.targets?.map(({ measure, value }) => [measure, value])).toEqual([
      ['events', 10],
      ['events', 8],
    ]);
  });

  it('takes people beside "planned" and "achieved" for those who came', async () => {
    const { dataset } = await read(
      ['Type', 'Planned', 'Achieved', 'Participants'],
      ['Workshops', '3', '4', '91'],
      ['Webinaires', '2', '2', '174'],
    );
    const { targets = [], statements = [] } = dataset;
    expect(targets.map(({ scope, value }) => [scope.type, value])).toEqual([
      ['Workshops', 3],
      ['Webinaires', 2],
    ]);
    expect(statements.map(({ measure, scope, value }) => [measure, scope.type, value])).toEqual([
      ['attendances', 'Workshops', 91],
      ['events', 'Workshops', 4],
      ['attendances', 'Webinaires', 174],
      ['events', 'Webinaires', 2],
    ]);
  });

  const milestones = [
    ['KPI', 'Target M12', 'Target M24', 'Achieved M12', 'Achieved M24'],
    ['Workshops', '2', '5', '2', '6'],
    ['Meetings', '2', '2', '2', '2'],
  ];
  const readMilestones = async (start: string | null) => {
    const period = start === null ? null : { start, end: '2021-09-01' };
    const grids = [gridOf(milestones, { file: 'plan.csv' })];
    const { targets = [], statements = [] } = (await readTables(grids, { project: { period } }))
      .dataset;
    return [
      targets.map(({ value, by }) => `${value} by ${by}`),
      statements.map(
        ({ role, value, scope, period }) =>
          `${role} ${value} ${scope.part ?? period?.end ?? 'in all'}`,
      ),
    ];
  };
  const constant = ['planned 2 M12', 'planned 2 M24', 'reported 2 M12', 'reported 2 M24'];

  it('dates milestones that grow by the start of the project', async () => {
    expect(await readMilestones('2019-09-01')).toEqual([
      ['2 by 2020-08-31', '5 by 2021-08-31'],
      ['reported 2 2020-09-01', 'reported 6 in all', ...constant],
    ]);
  });

  it('takes the last milestone for the whole where the start is not known', async () => {
    expect(await readMilestones(null)).toEqual([
      ['5 by null'],
      ['planned 2 M12', 'reported 2 M12', 'reported 6 in all', ...constant],
    ]);
  });

  it.each([
    ['grow', ['10', '14'], [], ['planned 10 part=2024', 'planned 14 part=2025']],
    ['do not grow', ['14', '10'], ['14 year=2024', '10 year=2025'], []],
  ])('reads targets of calendar years that %s', async (_, values, targets, statements) => {
    const { dataset } = await read(
      ['', 'Target', ''],
      ['KPI', '2024', '2025'],
      ['Workshops', ...values],
      ['Meetings', ...values],
    );
    const scopeOf = ({ year, part }: Readonly<Record<string, string>>) =>
      year ? `year=${year}` : `part=${part}`;
    expect(
      dataset.targets?.slice(0, 2).map(({ value, scope }) => `${value} ${scopeOf(scope)}`),
    ).toEqual(targets);
    expect(
      (dataset.statements ?? [])
        .slice(0, 2)
        .map(({ role, value, scope }) => `${role} ${value} ${scopeOf(scope)}`),
    ).toEqual(statements);
  });

  it('takes a type of event beside what is planned for no number of events', async () => {
    const { dataset } = await read(
      ['Type of event', 'Number of events planned', 'Participants per event'],
      ['Workshops', '8', '25'],
      ['Meetings', '12', '15'],
    );
    expect(dataset.targets?.map(({ scope, value }) => [scope.type, value])).toEqual([
      ['Workshops', 8],
      ['Workshops', 200],
      ['Meetings', 12],
      ['Meetings', 180],
    ]);
  });

  it('takes shares of a target for no result', async () => {
    const { dataset } = await read(
      ['Indicator', 'Target (2021)', 'Result (2021)', '% achieved'],
      ['Number of workshops', '12', '14', '117%'],
    );
    expect(dataset.statements?.map(({ role, value }) => [role, value])).toEqual([['reported', 14]]);
  });

  it('leaves rows alone that nothing tells apart', async () => {
    const { dataset } = await read(...rows.map((row) => row.slice(1)));
    expect(dataset.targets?.map(({ scope }) => scope)).toEqual([{}, {}]);
  });
});
