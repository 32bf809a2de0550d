import { describe, expect, it } from 'vitest';
import { readCsv } from '../../src/csv/read-csv.js';
import { streamCsv } from '../../src/csv/stream-csv.js';
import { textsOf } from '../support/agreement.js';

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const lines = Array.from(
  { length: 150_000 },
  (_, n) => `${n},"Łódź, ${n % 7 ? 'day' : 'day\n2'}",${n % 11 ? n * 3 : ''}`,
);
const large = new TextEncoder().encode(`id,town,people\n${lines.join('\r\n')}\r\n`);

describe('streamCsv', () => {
  it.each([65_536, 1_000_003])('reads in pieces of %i bytes what is read whole', async (size) => {
    const whole = await readCsv(large, { file: 'a.csv' });
    const rows: (readonly string[])[] = [];
    const places: unknown[] = [];
    let stretches = 0;
    for await (const { grid, firstRow } of streamCsv(pieces(large, size), { file: 'a.csv' })) {
      expect(firstRow).toBe(rows.length);
      rows.push(...textsOf(grid));
      places.push(grid.place(3, 1));
      stretches += 1;
    }
    expect(stretches).toBeGreaterThan(1);
    expect(rows).toEqual(textsOf(whole.grid));
    const last = places.at(-1) as { readonly row: number };
    expect(last).toEqual(whole.grid.place(last.row - 1, 1));
  });

  it('goes on in a code page when bytes beyond ASCII come late', async () => {
    const head = new TextEncoder().encode('town,n\n'.repeat(200_000));
    const late = Uint8Array.of(99, 97, 102, 0xe9, 44, 49, 10);
    let last = '';
    let encoding = '';
    const source = pieces(new Uint8Array([...head, ...late]), 500_000);
    for await (const stretch of streamCsv(source, { file: 'a.csv' })) {
      last = stretch.grid.text(stretch.grid.rowCount - 1, 0);
      encoding = stretch.encoding;
    }
    expect([last, encoding]).toEqual(['café', 'windows-1252']);
  });

  it('is not stuck by a quote that does not close', async () => {
    const bytes = new TextEncoder().encode(`a,b\n1,"open\n${'2,x\n'.repeat(1_500_000)}`);
    let rows = 0;
    let found: readonly { readonly code: string }[] = [];
    for await (const { grid, issues } of streamCsv(pieces(bytes, 1 << 20), { file: 'a.csv' })) {
      rows += grid.rowCount;
      found = issues();
    }
    expect(rows).toBe(1_500_002);
    expect(found).toMatchObject([{ code: 'unclosed-quote', source: { row: 2, line: 2 } }]);
  });

  it('tells how far it is, and stops when told to', async () => {
    const seen: number[] = [];
    const control = new AbortController();
    const reading = async () => {
      const options = {
        file: 'a.csv',
        signal: control.signal,
        progress: ({ bytes }: { readonly bytes: number }) => seen.push(bytes),
      };
      for await (const _ of streamCsv(pieces(large, 65_536), options))
        if (seen.length === 1) control.abort();
    };
    await expect(reading()).rejects.toThrow();
    expect(seen.length).toBeLessThanOrEqual(2);
  });
});
