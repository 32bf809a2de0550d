import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { readInput, reportAsDocx, reportOfFiles } from 'partnership-impact';
import { describe, expect, it } from 'vitest';

const example = (name: string) =>
  new URL(`../../../../examples/social-labs/${name}`, import.meta.url);

/** Node hands out small buffers as parts of a larger one, and their `slice` shares the memory. */
function insideLarger(bytes: Uint8Array): Buffer {
  const larger = Buffer.alloc(bytes.length + 200, 0x50);
  larger.set(bytes, 77);
  return larger.subarray(77, 77 + bytes.length);
}

const inputs: readonly (readonly [file: string, bytes: () => Promise<Uint8Array>])[] = [
  ['register.csv', async () => readFileSync(example('register.csv'))],
  ['social-labs.xlsx', async () => readFileSync(example('social-labs.xlsx'))],
  ['README.md', async () => readFileSync(example('README.md'))],
  [
    'report.docx',
    async () => reportAsDocx(await reportOfFiles([example('social-labs.xlsx').pathname])),
  ],
];

describe('an input that is part of a larger buffer', () => {
  it.each(inputs)('%s reads the same, and the buffer stays as it was', async (file, make) => {
    const bytes = Uint8Array.from(await make());
    const part = insideLarger(bytes);
    const before = Buffer.from(part.buffer).toString('latin1');
    const read = await readInput({ file, bytes: part });
    expect(read).toEqual(await readInput({ file, bytes }));
    expect(Buffer.from(part.buffer).toString('latin1')).toBe(before);
  });
});
