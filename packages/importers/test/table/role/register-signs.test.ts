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
