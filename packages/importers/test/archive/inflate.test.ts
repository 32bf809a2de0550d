import { afterEach, describe, expect, it, vi } from 'vitest';
import { inflatePart } from '../../src/archive/inflate.js';
import { archiveParts } from '../../src/archive/parts.js';
import { zipOf } from '../support/workbook-of-parts.js';

const text = Array.from({ length: 9_000 }, (_, at) => `${(at * 7919) % 99_991}`).join(' ');

async function inflated(archive: Uint8Array) {
  const [part] = archiveParts(archive);
  if (part === undefined) throw new Error('no part');
  const { bytes, isWhole } = await inflatePart(archive, part);
  return { text: new TextDecoder().decode(bytes), isWhole };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe.each([
  { where: 'in Node', process: globalThis.process },
  { where: 'in a browser', process: undefined },
])('inflatePart $where', ({ process }) => {
  it('gives what was packed', async () => {
    vi.stubGlobal('process', process);
    expect(await inflated(zipOf([{ name: 'a', content: text }]))).toEqual({ text, isWhole: true });
    expect(await inflated(zipOf([{ name: 'a', content: '' }]))).toMatchObject({ text: '' });
  });

  it('gives what can be had of a part that ends early, and says so', async () => {
    vi.stubGlobal('process', process);
    const archive = zipOf([{ name: 'a', content: text }]);
    const entry = Buffer.from(archive).lastIndexOf('PK\u0001\u0002');
    const view = new DataView(archive.buffer, archive.byteOffset);
    view.setUint32(entry + 20, view.getUint32(entry + 20, true) >> 1, true);
    const part = await inflated(archive);
    expect(part.isWhole).toBe(false);
    expect(text.startsWith(part.text)).toBe(true);
    expect(part.text.length).toBeGreaterThan(text.length / 4);
  });

  it('stops where a part becomes larger than was declared', async () => {
    vi.stubGlobal('process', process);
    const part = await inflated(zipOf([{ name: 'a', content: text, declared: 100 }]));
    expect(part).toEqual({ text: text.slice(0, 100), isWhole: false });
  });
});
