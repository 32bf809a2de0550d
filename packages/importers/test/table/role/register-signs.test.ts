import { describe, expect, it } from 'vitest';
import { readInput } from '../../../src/read-input.js';

describe('a file named for events', () => {
  it.each([
    { header: 'Date;City', days: ['05', '05', '06'], role: 'register' },
    { header: 'Date;City;Trainer', days: ['05', '06', '07'], role: 'register' },
    { header: 'Date;City;Surname', days: ['05', '05', '05'], role: 'breakdown' },
    { header: 'Date;City;Phone', days: ['05', '05', '06'], role: 'breakdown' },
  ])('with "$header" on the days $days is read as $role', async ({ header, days, role }) => {
    const rows = days.map((day, at) => `2024-02-${day};Lisbon;${['Costa', 'Lima', 'Silva'][at]}`);
    const bytes = new TextEncoder().encode([header, ...rows].join('\n'));
    const { tables } = await readInput({ file: 'workshops.csv', bytes });
    expect(tables.map((table) => table.role)).toEqual([role]);
  });
});

describe('a table of indicators', () => {
  it.each([
    'Activity,Indicator,Q1 2023,Q2 2023,Total',
    'Activity,KPI,H1 2023,H2 2023,Total',
    'Atividade,Indicador,1.º trim. 2023,2.º trim. 2023,Total',
  ])('lists no events: "%s"', async (header) => {
    const rows = ['Workshops,Number of events,2,3,5', 'Workshops,Participants,40,60,100'];
    const bytes = new TextEncoder().encode(`${[header, ...rows].join('\n')}\n`);
    const { tables, dataset } = await readInput({ file: 'progress.csv', bytes });
    expect(tables[0]?.role).not.toBe('register');
    expect(dataset.events ?? []).toEqual([]);
  });
});
