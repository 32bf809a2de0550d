import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explainImport } from '../src/explain-import.js';
import { readInput } from '../src/read-input.js';

const folder = new URL('../../../examples/social-labs/', import.meta.url);
const example = (file: string) => ({
  file,
  bytes: new Uint8Array(readFileSync(new URL(file, folder))),
});
const bytes = (text: string) => new TextEncoder().encode(text);

describe('explainImport', () => {
  it.each([
    'register.csv',
    'targets.csv',
    'statements.csv',
    'organisations.csv',
    'event-types.csv',
  ])('gives a mapping with which %s reads the same', async (file) => {
    const plain = await readInput(example(file));
    const { columns } = explainImport(plain);
    const mapped = await readInput(example(file), { columns });
    expect(mapped.dataset).toEqual(plain.dataset);
  });

  it('names the columns that stay open, and maps two halves to one field', async () => {
    const input = {
      file: 'a.csv',
      bytes: bytes('Event,Date,Women,Men,Weather\nOne,2021-05-03,8,10,sunny\n'),
    };
    const plain = await readInput(input);
    const { columns, open } = explainImport(plain);
    expect(columns).toEqual({
      Event: 'title',
      Date: 'start',
      Women: 'headcount',
      Men: 'headcount',
    });
    expect(open).toEqual(['Weather']);
    const mapped = await readInput(input, { columns });
    expect(mapped.dataset).toEqual(plain.dataset);
  });
});
