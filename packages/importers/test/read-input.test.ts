import { describe, expect, it } from 'vitest';
import { writeWorkbook } from '../src/export/write-workbook.js';
import { readInput } from '../src/read-input.js';

describe('readInput says what a file is', () => {
  it.each([
    { kind: 'register', text: 'Event,Date,Participants\nKick-off,2021-05-03,18\n' },
    { kind: 'targets', text: 'Type,Measure,Target\nWorkshop,events,12\n' },
    { kind: 'organisations', text: 'Name,Country,Role\nCARDET,Cyprus,coordinator\n' },
    { kind: 'event types', text: 'Event type,Aim,Audience\nWorkshop,to learn,teachers\n' },
    { kind: 'project', text: 'Name,Green Schools\nStart date,2019-01-01\nEnd date,2022-04-30\n' },
  ])('$kind', async ({ kind, text }) => {
    const bytes = new TextEncoder().encode(text);
    const { input } = await readInput({ file: 'a.csv', bytes });
    expect(input.kind).toBe(kind);
  });

  it('register, where the other sheets of the workbook are not filled in yet', async () => {
    const sheet = (name: string, headers: readonly string[], rows: readonly string[][] = []) => ({
      ...{ name, columns: headers.map((header) => ({ header })), rows },
    });
    const bytes = await writeWorkbook([
      sheet('Targets', ['Type', 'Events', 'Participants per event']),
      sheet('Events', ['Event', 'Date', 'Participants'], [['Kick-off', '2021-05-03', '18']]),
    ]);
    const { input } = await readInput({ file: 'a.xlsx', bytes });
    expect(input.kind).toBe('register');
  });
});
