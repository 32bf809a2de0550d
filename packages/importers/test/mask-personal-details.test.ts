import { describe, expect, it } from 'vitest';
import { readInput } from '../src/read-input.js';

const written = {
  'register.csv':
    'Event,Date,Type,Partner,Participants,Remarks\n' +
    'Opening (write to kolibri@nest.example),2021-05-03,Workshop,Alfa,12,\n' +
    'Second,2021-05-04,Workshop,Beta tel. 912 345 678,nobody,call +351 912 345 678\n' +
    `${Array.from({ length: 300 }, (_, at) => `Event ${at},2021-06-01,Workshop,Beta,7,`).join('\n')}\n` +
    'Last,2021-06-02,Workshop,Beta,7,kolibri@nest.example\n',
  'report.md':
    '# Report\n\nWe held 5 workshops with 586 participants (lists: kolibri@nest.example, +351 912 345 678).\n',
  'dataset.json': JSON.stringify({
    schema: 'partnership-impact/dataset/1',
    events: [{ id: 'e1', title: 'Opening, kolibri@nest.example', headcount: 3 }],
    attendances: [{ event: 'e1', person: 'kolibri@nest.example' }],
  }),
};

describe('addresses and telephone numbers', () => {
  it.each(Object.entries(written))('are masked in what is read of %s', async (file, text) => {
    const bytes = new TextEncoder().encode(text);
    const read = JSON.stringify(await readInput({ file, bytes }));
    expect(read).not.toMatch(/kolibri|912 345/);
    expect(read).toContain('[e-mail address]');
  });

  it('stand in no message about a file that is no JSON', async () => {
    for (const text of ['[{"email":kolibri@nest.example}]', '[{"a":1,\n "kolibri" 2}]']) {
      const reading = readInput({ file: 'people.json', bytes: new TextEncoder().encode(text) });
      await expect(reading).rejects.toThrow(/^(?!.*kolibri).*people\.json/);
    }
  });

  it('stand in no message about a file in which nothing is recognised', async () => {
    const bytes = new TextEncoder().encode('kolibri@nest.example [');
    const read = await readInput({ file: 'people.json', bytes });
    expect(read.issues.map(({ code }) => code)).toContain('nothing-recognised');
    expect(JSON.stringify(read)).not.toContain('kolibri');
  });

  it('leave the words around them', async () => {
    const bytes = new TextEncoder().encode(written['register.csv']);
    const { dataset } = await readInput({ file: 'register.csv', bytes });
    const [first, second] = dataset.events ?? [];
    expect(first?.title).toBe('Opening (write to [e-mail address])');
    expect(second?.partners).toEqual(['Beta tel. [telephone number]']);
    expect(second?.extra.Remarks).toBe('call [telephone number]');
  });
});
