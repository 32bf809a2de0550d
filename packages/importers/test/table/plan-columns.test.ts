import { describe, expect, it } from 'vitest';
import { readInput } from '../../src/read-input.js';

async function columnsOf(file: string, rows: readonly string[]) {
  const bytes = new TextEncoder().encode(`${rows.join('\n')}\n`);
  const { tables, dataset } = await readInput({ file, bytes });
  const [table] = tables;
  return { role: table?.role, fields: table?.columns.map(({ field }) => field), dataset };
}

describe('a plan by type of event', () => {
  it.each([
    'Event type;Planned events;Planned participants',
    'Type of event;Planned events;Planned participants',
    'Activity type;Planned activities;Planned participants',
    'Tipo di evento;Eventi previsti;Partecipanti previsti',
    'Tipo de atividade;Atividades previstas;Participantes previstos',
    'Rodzaj wydarzenia;Planowane wydarzenia;Planowani uczestnicy',
    'Veranstaltungsart;Geplante Veranstaltungen;Geplante Teilnehmende',
    "Type d'événement;Événements prévus;Participants prévus",
    'Είδος εκδήλωσης;Προγραμματισμένες εκδηλώσεις;Προγραμματισμένοι συμμετέχοντες',
  ])('is read under "%s"', async (header) => {
    const { role, fields, dataset } = await columnsOf('plan.csv', [
      header,
      'Alfa;2;60',
      'Beta;3;30',
    ]);
    expect({ role, fields }).toEqual({
      role: 'targets',
      fields: ['type', 'events', 'participants'],
    });
    expect(dataset.targets?.map(({ scope }) => scope.type)).toEqual([
      'Alfa',
      'Alfa',
      'Beta',
      'Beta',
    ]);
  });
});

describe('a column of codes', () => {
  it.each([
    { it: 'gives the id under "Nr"', header: 'Nr', codes: ['V1', 'V2'], field: 'id' },
    { it: 'gives none where a code comes twice', header: 'Nr', codes: ['V1', 'V1'], field: null },
    { it: 'gives none where numbers count the rows', header: 'Nr', codes: ['1', '2'], field: null },
    { it: 'gives none where its cells are words', header: 'No', codes: ['yes', 'no'], field: null },
  ])('$it', async ({ header, codes, field }) => {
    const { fields } = await columnsOf('register.csv', [
      `${header},Title,Date,Participants`,
      `${codes[0]},Opening,2024-02-05,12`,
      `${codes[1]},Closing,2024-06-03,15`,
    ]);
    expect(fields).toEqual([field, 'title', 'start', 'headcount']);
  });
});

describe('a small table of a report', () => {
  it.each([
    { table: ['Country | Participants', 'Portugal | 109', 'Spain | 95'], figures: 2 },
    // Each a part of the events, of a type that nothing else names.
    {
      table: ['Country | Workshops | Conferences', 'Spain | 12 | 5', 'Italy | 8 | 9'],
      figures: 0,
    },
    { table: ['Coordinator | Alfa', 'Call | 2019', 'Grant | 12345'], figures: 0 },
  ])('tells $figures figures: $table', async ({ table: [header, ...rows], figures }) => {
    const rule = `|${(header ?? '').replace(/[^|]+/g, '---')}|`;
    const lines = ['# Report', '', `| ${header} |`, rule, ...rows.map((row) => `| ${row} |`)];
    const { dataset } = await columnsOf('report.md', lines);
    expect(dataset.statements).toHaveLength(figures);
  });
});

describe('figures of years of the project', () => {
  it('stand for parts, with which nothing is compared', async () => {
    const { dataset } = await columnsOf('plan.csv', [
      'Indicator;Year 1 Target;Year 1 Actual;Year 2 Target;Year 2 Actual',
      'Number of events;5;6;8;3',
      'Number of participants;100;117;160;60',
    ]);
    expect(dataset.targets ?? []).toEqual([]);
    expect(dataset.statements?.map(({ role, value, scope }) => [role, value, scope])).toEqual(
      expect.arrayContaining([
        ['planned', 5, { part: 'Year 1' }],
        ['reported', 3, { part: 'Year 2' }],
      ]),
    );
  });
});
