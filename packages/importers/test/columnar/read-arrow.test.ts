import * as arrow from 'apache-arrow';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readArrow } from '../../src/columnar/read-arrow.js';
import { readInput } from '../../src/read-input.js';

const file = 'register.arrow';
const day = Date.UTC(2021, 4, 3);

function vectorOf(values: readonly unknown[], type: arrow.DataType): arrow.Vector {
  return arrow.vectorFromArray(values as never, type);
}

function bytesOf(
  columns: Readonly<Record<string, arrow.Vector>>,
  form: 'file' | 'stream' = 'file',
) {
  return arrow.tableToIPC(new arrow.Table(columns), form);
}

const register = {
  title: vectorOf(['Kick-off', 'Final meeting', 'Λεύκα'], new arrow.Utf8()),
  type: vectorOf(
    ['Igniting', 'Peer', 'Peer'],
    new arrow.Dictionary(new arrow.Utf8(), new arrow.Int32()),
  ),
  date: vectorOf([new Date(day), null, new Date(day)], new arrow.DateDay()),
  country: vectorOf(['PT', 'Italy', 'Greece'], new arrow.Utf8()),
  participants: vectorOf([18n, null, 30n], new arrow.Int64()),
};

afterEach(() => {
  vi.doUnmock('apache-arrow');
  vi.resetModules();
});

describe('readArrow', () => {
  it.each([
    { it: 'whole numbers', vector: vectorOf([12n], new arrow.Int64()), kind: 'number', value: 12 },
    {
      it: 'days',
      vector: vectorOf([new Date(day)], new arrow.DateDay()),
      kind: 'date',
      value: '2021-05-03',
    },
    {
      it: 'days in milliseconds',
      vector: vectorOf([new Date(day)], new arrow.DateMillisecond()),
      kind: 'date',
      value: '2021-05-03',
    },
    {
      it: 'moments',
      vector: vectorOf([day + 34_200_000], new arrow.TimestampMicrosecond()),
      kind: 'date',
      value: '2021-05-03T09:30:00',
    },
    {
      it: 'times of day',
      vector: vectorOf([34_200], new arrow.TimeSecond()),
      kind: 'text',
      value: '09:30:00',
    },
    {
      it: 'decimals',
      vector: vectorOf([new Uint32Array([1234, 0, 0, 0])], new arrow.Decimal(2, 10)),
      kind: 'number',
      value: 12.34,
    },
    {
      it: 'decimals below nought',
      vector: vectorOf([new Uint32Array([0xfffffffd, -1, -1, -1])], new arrow.Decimal(1, 10)),
      kind: 'number',
      value: -0.3,
    },
    {
      it: 'lists',
      vector: vectorOf(
        [['a', 'b']],
        new arrow.List(new arrow.Field('item', new arrow.Utf8(), true)),
      ),
      kind: 'text',
      value: 'a; b',
    },
    {
      it: 'records',
      vector: vectorOf(
        [{ n: 1 }],
        new arrow.Struct([new arrow.Field('n', new arrow.Int32(), true)]),
      ),
      kind: 'text',
      value: '{"n":1}',
    },
    { it: 'marks', vector: vectorOf([true], new arrow.Bool()), kind: 'boolean', value: true },
    { it: 'nulls', vector: vectorOf([null], new arrow.Utf8()), kind: 'blank', value: null },
  ])('reads $it', async ({ vector, kind, value }) => {
    const { grid } = await readArrow({ file, bytes: bytesOf({ it: vector }) });
    expect(grid.text(0, 0)).toBe('it');
    expect(grid.cell(1, 0)).toMatchObject({ kind, value });
  });

  it.each(['file', 'stream'] as const)('reads a register from a %s', async (form) => {
    const { dataset, issues } = await readInput({ file, bytes: bytesOf(register, form) });
    expect(issues).toEqual([]);
    expect(dataset.events).toMatchObject([
      { title: 'Kick-off', type: 'Igniting', start: '2021-05-03', headcount: 18 },
      { title: 'Final meeting', start: null, country: 'IT', headcount: null },
      { title: 'Λεύκα', type: 'Peer', headcount: 30, source: { file, row: 3 } },
    ]);
  });

  it.each([
    { it: 'cells', limits: { cells: 14 } },
    { it: 'columns', limits: { columns: 4 } },
  ])('refuses more $it than the limit', async ({ limits }) => {
    const bytes = bytesOf(register);
    await expect(readInput({ file, bytes }, { limits })).rejects.toMatchObject({
      code: 'limit-exceeded',
    });
  });

  it('refuses a damaged file in a sentence', async () => {
    const bytes = bytesOf(register).slice(0, 300);
    await expect(readInput({ file, bytes })).rejects.toMatchObject({ code: 'unreadable-input' });
  });

  it('says that the peer is to be installed', async () => {
    vi.doMock('apache-arrow', () => {
      throw new Error("Cannot find package 'apache-arrow'");
    });
    const { readInput: anew } = await import('../../src/read-input.js');
    await expect(anew({ file, bytes: bytesOf(register) })).rejects.toMatchObject({
      code: 'missing-peer',
      message: expect.stringContaining('"npm install apache-arrow"'),
    });
  });
});
