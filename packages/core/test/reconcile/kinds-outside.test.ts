import { describe, expect, it } from 'vitest';
import { mayHoldKindsOutside } from '../../src/reconcile/kinds-outside.js';
import { datasetOf, event, statement } from '../support/records.js';

const events = [
  event({ row: 2, type: 'Workshop', headcount: 40 }),
  event({ row: 3, type: 'Workshop', headcount: 30 }),
];
const whole = (value: number) => statement({ value, line: 4 });
const others = [
  statement({ value: 6, measure: 'events', scope: { type: 'conferences' } }),
  statement({ value: 200, scope: { type: 'conferences' } }),
];

describe('mayHoldKindsOutside', () => {
  it.each([
    ['a figure that has room for the other kind', whole(295), others, true],
    ['a difference too small for it', whole(190), others, false],
    ['a figure one slip of a key away', whole(970), others.slice(0, 1), false],
    ['a report without other kinds', whole(295), [], false],
    ['a figure below the rows', whole(60), others, false],
  ])('%s', (_, figure, said, holds) => {
    const dataset = datasetOf({ events, statements: [figure, ...said] });
    expect(mayHoldKindsOutside(dataset, figure, 70) !== null).toBe(holds);
  });
});
