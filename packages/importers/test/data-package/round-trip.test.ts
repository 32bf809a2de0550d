import { parseDataset } from '@partnership-impact/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeDataPackage } from '../../src/data-package/write-data-package.js';
import { joinImports } from '../../src/join-imports.js';
import { readInput } from '../../src/read-input.js';

const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

const text = fc.string({ minLength: 1, maxLength: 12 });
const event = fc.record({
  title: fc.option(text),
  type: fc.option(text),
  start: fc.option(fc.constantFrom('2020-01-31', '2021-12-18')),
  country: fc.option(fc.constantFrom('PT', 'PL')),
  partners: fc.array(text, { maxLength: 3 }),
  headcount: fc.option(fc.nat({ max: 500 })),
  eventCount: fc.integer({ min: 1, max: 9 }),
});
const dataset = fc
  .record({
    events: fc.array(event, { maxLength: 8 }),
    targets: fc.array(fc.record({ measure: fc.constant('events'), value: fc.nat() }), {
      maxLength: 4,
    }),
    statements: fc.array(
      fc.record({
        measure: fc.constant('attendances'),
        value: fc.nat(),
        interval: fc.constant({ low: 0, high: null }),
        printed: text,
      }),
      { maxLength: 4 },
    ),
  })
  .map(({ events, ...rest }) => {
    const numbered = events.map((one, index) => ({ ...one, id: `e${index}` }));
    return parseDataset({ ...rest, events: numbered }).dataset;
  });

describe('a dataset written and read', () => {
  it('as JSON is the same', async () => {
    await fc.assert(
      fc.asyncProperty(dataset, async (given) => {
        const read = await readInput({ file: 'dataset.json', bytes: bytes(given) });
        expect(read.input.kind).toBe('dataset');
        expect(joinImports([read]).dataset).toEqual(given);
      }),
      { seed: 4, numRuns: 60 },
    );
  });

  it('as a data package is the same', async () => {
    await fc.assert(
      fc.asyncProperty(dataset, async (given) => {
        const read = await readInput({
          file: 'datapackage.json',
          bytes: bytes(writeDataPackage(given)),
        });
        expect(joinImports([read]).dataset).toEqual(given);
      }),
      { seed: 5, numRuns: 60 },
    );
  });

  it('reads other resources like tables', async () => {
    const read = await readInput({
      file: 'datapackage.json',
      bytes: bytes({
        resources: [
          { name: 'meetings', data: [{ Event: 'Kick-off', Date: '2021-05-03', Participants: 18 }] },
          { name: 'far', path: 'far.csv' },
        ],
      }),
    });
    expect(read.dataset.events).toMatchObject([{ title: 'Kick-off', headcount: 18 }]);
    expect(read.issues.map(({ code }) => code)).toEqual(['resource-elsewhere']);
  });
});
