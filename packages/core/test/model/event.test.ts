import { expect, it } from 'vitest';
import { blankEvent, parseDataset } from '../../src/index.js';

it('takes what a record does not give for what a blank event says', () => {
  const { dataset, issues } = parseDataset({ events: [{ id: 'e1' }] });
  expect(issues).toEqual([]);
  expect(dataset.events).toEqual([{ id: 'e1', ...blankEvent }]);
});
