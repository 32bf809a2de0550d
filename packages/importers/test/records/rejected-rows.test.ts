import { describe, expect, it } from 'vitest';
import { readInput } from '../../src/read-input.js';
import { writeRejected } from '../../src/records/rejected-rows.js';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('writeRejected', () => {
  it('writes the rows to be mended, which read again once they are', async () => {
    const read = await readInput({
      file: 'register.csv',
      bytes: bytes(
        'Event,Date,Participants,Contact email\nOne,2021-05-03,18,a@b.example\nTwo,2021-02-31,many,c@d.example\n',
      ),
    });
    const [text = ''] = writeRejected(read.rejected ?? []);
    expect(text.split(/\r?\n/)[0]).toBe('Event,Date,Participants,Read from,Rejected because');
    expect(text).toContain('Two,2021-02-31,many,register.csv row 3,');
    expect(text).not.toContain('@');
    const mended = text.replace('2021-02-31', '2021-02-28').replace('many', '7');
    const again = await readInput({ file: 'mended.csv', bytes: bytes(mended) });
    expect(again.dataset.events).toMatchObject([
      { title: 'Two', start: '2021-02-28', headcount: 7 },
    ]);
    expect(again.rejected).toEqual([]);
  });
});
