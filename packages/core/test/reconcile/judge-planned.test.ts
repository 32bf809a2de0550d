import { describe, expect, it } from 'vitest';
import { parseDataset } from '../../src/model/parse-dataset.js';
import { judgementsOf } from '../../src/reconcile/judge-statement.js';

const period = { start: '2019-01-01', end: '2021-01-01' };

describe('a planned statement', () => {
  it.each([
    { it: 'of the whole project', given: null, status: 'contradicted' },
    { it: 'of all its time', given: period, status: 'contradicted' },
    {
      it: 'of a part of its time',
      given: { start: '2019-01-01', end: '2020-01-01' },
      status: 'unverifiable',
    },
  ])('$it is compared with the targets where they speak of the same', ({ given, status }) => {
    const { dataset } = parseDataset({
      project: { name: 'P', period },
      targets: [{ measure: 'events', value: 32 }],
      statements: [
        {
          role: 'planned',
          measure: 'events',
          value: 34,
          interval: { low: 34, high: 34 },
          printed: '34',
          period: given,
        },
      ],
    });
    expect(judgementsOf(dataset)[0]?.status).toBe(status);
  });
});
