import { afterEach, describe, expect, it, vi } from 'vitest';
import { readParquet } from '../../src/columnar/read-parquet.js';
import { readInput } from '../../src/read-input.js';
import { parquetOf } from './parquet-of.js';

const file = 'register.parquet';

const register = `select * from (values
  ('Kick-off', 'Igniting event', date '2021-05-03', 'PT', ['River Trust', 'Uni Porto'], 18),
  ('Final meeting', 'Peer learning', date '2021-06-04', 'Italy', [], null),
  ('Λεύκα', 'Peer learning', null, 'Greece', ['Delta'], 30)
) rows(title, type, date, country, partners, participants)`;

afterEach(() => {
  vi.doUnmock('hyparquet');
  vi.doUnmock('hyparquet-compressors');
  vi.resetModules();
});

describe('readParquet', () => {
  it.each([
    { it: 'whole numbers', sql: '12::bigint', kind: 'number', value: 12 },
    {
      it: 'numbers too large to be exact',
      sql: '9007199254740993',
      kind: 'text',
      value: '9007199254740993',
    },
    { it: 'decimals', sql: '12.34::decimal(10,2)', kind: 'number', value: 12.34 },
    { it: 'decimals below nought', sql: '-0.3::decimal(30,1)', kind: 'number', value: -0.3 },
    { it: 'days', sql: "date '2021-05-03'", kind: 'date', value: '2021-05-03' },
    {
      it: 'moments',
      sql: "timestamp '2021-05-03 09:30:00'",
      kind: 'date',
      value: '2021-05-03T09:30:00',
    },
    { it: 'midnights', sql: "timestamp '2021-05-03 00:00:00'", kind: 'date', value: '2021-05-03' },
    { it: 'times of day', sql: "time '09:30:05'", kind: 'text', value: '09:30:05' },
    { it: 'lists', sql: "['a', null, 'b']", kind: 'text', value: 'a; b' },
    { it: 'records', sql: "{'n': 1::bigint}", kind: 'text', value: '{"n":"1"}' },
    { it: 'marks', sql: 'true', kind: 'boolean', value: true },
    { it: 'nulls', sql: 'null::integer', kind: 'blank', value: null },
    { it: 'what is no number', sql: "'nan'::double", kind: 'blank', value: null },
    { it: 'bytes of a text', sql: "encode('Λεύκα')", kind: 'text', value: 'Λεύκα' },
    { it: 'bytes', sql: "'\\x00\\xFF'::blob", kind: 'text', value: '2 bytes' },
  ])('reads $it', async ({ sql, kind, value }) => {
    const bytes = await parquetOf(`select ${sql} as it`);
    const { grid, issues } = await readParquet({ file, bytes });
    expect(grid.text(0, 0)).toBe('it');
    expect(grid.cell(1, 0)).toMatchObject({ kind, value });
    expect(issues).toEqual([]);
  });

  it.each(['uncompressed', 'snappy', 'gzip', 'zstd', 'brotli', 'lz4_raw'])(
    'reads a register compressed by %s, each record with its row and columns',
    async (codec) => {
      const bytes = await parquetOf(register, `, codec '${codec}'`);
      const { dataset, issues, tables } = await readInput({ file, bytes });
      expect(issues).toEqual([]);
      expect(tables).toMatchObject([{ role: 'register', rows: 3 }]);
      expect(dataset.events).toMatchObject([
        {
          title: 'Kick-off',
          start: '2021-05-03',
          partners: ['River Trust', 'Uni Porto'],
          headcount: 18,
        },
        { title: 'Final meeting', country: 'IT', partners: [], headcount: null },
        { title: 'Λεύκα', start: null, headcount: 30, source: { file, row: 3 } },
      ]);
      expect(dataset.events?.[0]?.source).toMatchObject({
        row: 1,
        cells: { headcount: { column: 6 } },
      });
    },
  );

  it('reads all groups of rows', async () => {
    const query =
      "select range as id, 'Meeting ' || range as title, 2 as participants from range(5000)";
    const bytes = await parquetOf(query, ', row_group_size 2048');
    const { dataset } = await readInput({ file, bytes });
    expect(dataset.events).toHaveLength(5000);
    expect(dataset.events?.at(-1)).toMatchObject({ title: 'Meeting 4999', source: { row: 5000 } });
  });

  it('leaves out a column that cannot be read, and says so', async () => {
    const bytes = await parquetOf("select 'a' as title, interval 3 day as gap");
    const { grid, issues } = await readParquet({ file, bytes });
    expect(grid.text(1, 0)).toBe('a');
    expect(issues).toMatchObject([{ code: 'column-unreadable', source: { file, column: 2 } }]);
  });

  it.each([
    { it: 'cells', limits: { cells: 17 } },
    { it: 'columns', limits: { columns: 5 } },
    { it: 'inflated bytes', limits: { inflatedBytes: 20 } },
    { it: 'bytes', limits: { workbookBytes: 100 } },
  ])('refuses more $it than the limit', async ({ limits }) => {
    const bytes = await parquetOf(register);
    await expect(readInput({ file, bytes }, { limits })).rejects.toMatchObject({
      code: 'limit-exceeded',
    });
  });

  it('refuses a damaged file in a sentence', async () => {
    const bytes = await parquetOf(register);
    bytes.fill(7, bytes.length - 60, bytes.length - 8);
    await expect(readInput({ file, bytes })).rejects.toMatchObject({
      code: 'unreadable-input',
      message: expect.stringMatching(/^"register\.parquet" is damaged/),
    });
  });

  it.each([
    { peer: 'hyparquet', codec: 'snappy' },
    { peer: 'hyparquet-compressors', codec: 'zstd' },
  ])('says that $peer is to be installed', async ({ peer, codec }) => {
    const bytes = await parquetOf(register, `, codec '${codec}'`);
    vi.resetModules();
    vi.doMock(peer, () => {
      throw new Error(`Cannot find package '${peer}'`);
    });
    const { readInput: anew } = await import('../../src/read-input.js');
    await expect(anew({ file, bytes })).rejects.toMatchObject({
      code: 'missing-peer',
      message: `"${file}" needs the package "${peer}", which is not installed. Run "npm install ${peer}", or save the file as CSV.`,
    });
  });

  it('stops when it is told to', async () => {
    const bytes = await parquetOf(register);
    const signal = AbortSignal.abort(new Error('enough'));
    await expect(readInput({ file, bytes }, { signal })).rejects.toThrow('enough');
  });
});
