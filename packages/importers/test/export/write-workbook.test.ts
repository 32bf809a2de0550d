import { describe, expect, it } from 'vitest';
import { type SheetToWrite, writeWorkbook } from '../../src/export/write-workbook.js';
import { readWorkbook } from '../../src/workbook/read-workbook.js';

const many = Array.from({ length: 60 }, (_, n) => `Organisation, no. ${n}`);
const sheets: readonly SheetToWrite[] = [
  {
    name: 'Events',
    columns: [
      { header: 'Title', note: 'As on the invitation' },
      { header: 'Date', kind: 'date' },
      { header: 'Type', values: ['Igniting', 'Peer learning'] },
      { header: 'Participants', kind: 'number' },
      { header: 'Partner', values: many },
    ],
    rows: [
      ['=1+1', '2020-02-29', 'Igniting', 12, many[3] ?? ''],
      ['Rosé & <b>', null, null, 0, null],
    ],
  },
  { name: 'Notes', columns: [{ header: 'Text' }], rows: [] },
];

describe('writeWorkbook', () => {
  it('is read back as it was', async () => {
    const bytes = await writeWorkbook(sheets);
    const {
      sheets: [events, notes, lists],
      issues,
    } = await readWorkbook(bytes, { file: 'a.xlsx' });
    expect(issues).toEqual([]);
    expect(events?.source).toEqual({ file: 'a.xlsx', sheet: 'Events' });
    expect(events?.cell(0, 0)).toEqual({
      kind: 'text',
      value: 'Title',
      text: 'Title',
      note: expect.stringContaining('As on the invitation'),
    });
    expect(events?.cell(1, 0)).toEqual({ kind: 'text', value: '=1+1', text: '=1+1' });
    expect(events?.cell(1, 1)).toMatchObject({ kind: 'date', date: '2020-02-29' });
    expect(events?.cell(1, 3)).toEqual({ kind: 'number', value: 12, text: '12' });
    expect(events?.cell(2, 0).text).toBe('Rosé & <b>');
    expect(events?.cell(2, 1).kind).toBe('blank');
    expect(events?.cell(2, 3).value).toBe(0);
    expect(events?.dropDowns?.map(({ left, values }) => [left, values])).toEqual([
      [2, ['Igniting', 'Peer learning']],
      [4, many],
    ]);
    expect(notes?.rowCount).toBe(1);
    expect(lists?.hidden).toBe(true);
  });

  it('gives the same bytes each time', async () => {
    expect(await writeWorkbook(sheets)).toEqual(await writeWorkbook(sheets));
  });
});
