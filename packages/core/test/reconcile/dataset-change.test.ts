import { describe, expect, it } from 'vitest';
import { alteredBy, type DatasetChange, withChange } from '../../src/reconcile/dataset-change.js';
import { datasetOf, event, statement, target } from '../support/records.js';

const dataset = datasetOf({
  events: [
    event({ row: 2, headcount: 20, printed: { headcount: '20 people', title: 'Fair' } }),
    event({ row: 3, headcount: 30, start: '2029-03-01', end: '2029-03-01' }),
    event({ row: 4, start: '2029-03-01', end: '2029-03-04' }),
  ],
  targets: [target({ value: 5 }), target({ value: 6 })],
  statements: [
    statement({ value: 50, printed: 'about 50', interval: { low: 45, high: 55 } }),
    statement({ value: 60 }),
  ],
});
const before = structuredClone(dataset);
const headcount = (row: number, to: number) =>
  ({ event: `e${row}`, field: 'headcount', to }) as const;

describe('a dataset with a repair made', () => {
  it('has the cell as the repair would print it', () => {
    const { events } = withChange(dataset, headcount(2, 25), '25 people');
    expect(events[0]).toMatchObject({
      headcount: 25,
      printed: { headcount: '25 people', title: 'Fair' },
    });
    expect(events.slice(1)).toEqual(dataset.events.slice(1));
  });

  it.each([
    {
      it: 'nothing would be printed',
      change: headcount(2, 25),
      printedAs: undefined,
      at: 0,
      printed: { title: 'Fair' },
    },
    { it: 'nothing was printed', change: headcount(3, 25), printedAs: '25', at: 1, printed: {} },
  ])('has no words for the cell where $it', ({ change, printedAs, at, printed }) => {
    expect(withChange(dataset, change, printedAs).events[at]?.printed).toStrictEqual(printed);
  });

  it.each([
    { it: 'both days of one that lasts a day', row: 3, at: 1, end: '2020-03-01' },
    { it: 'the first day of one that lasts', row: 4, at: 2, end: '2029-03-04' },
  ])('has another date in $it', ({ row, at, end }) => {
    const change = { event: `e${row}`, field: 'start', to: '2020-03-01' } as const;
    expect(withChange(dataset, change).events[at]).toMatchObject({ start: '2020-03-01', end });
  });

  it('has the days as they were where another cell changes', () => {
    expect(withChange(dataset, headcount(3, 25)).events[1]).toMatchObject({
      headcount: 25,
      start: '2029-03-01',
      end: '2029-03-01',
    });
  });

  it('has a day for an event that had none', () => {
    const change = { event: 'e2', field: 'start', to: '2020-03-01' } as const;
    expect(withChange(dataset, change).events[0]).toMatchObject({ start: '2020-03-01', end: null });
  });

  it('has its last day changed alone', () => {
    const change = { event: 'e3', field: 'end', to: '2029-03-02' } as const;
    expect(withChange(dataset, change).events[1]).toMatchObject({
      start: '2029-03-01',
      end: '2029-03-02',
    });
  });

  it.each([
    { printedAs: 'about 52', printed: 'about 52' },
    { printedAs: undefined, printed: '52' },
  ])(
    'has a stated figure that allows its value alone, printed $printed',
    ({ printedAs, printed }) => {
      const changed = withChange(dataset, { list: 'statements', index: 0, to: 52 }, printedAs);
      expect(changed.statements).toEqual([
        { ...dataset.statements[0], value: 52, printed, interval: { low: 52, high: 52 } },
        dataset.statements[1],
      ]);
      expect(changed.targets).toEqual(dataset.targets);
    },
  );

  it('has another target', () => {
    const changed = withChange(dataset, { list: 'targets', index: 1, to: 9 });
    expect(changed.targets).toEqual([dataset.targets[0], { ...dataset.targets[1], value: 9 }]);
    expect(changed.statements).toEqual(dataset.statements);
  });

  it('has both of two that are exchanged', () => {
    const { events } = withChange(dataset, { both: [headcount(2, 30), headcount(3, 20)] });
    expect(events.map((one) => one.headcount)).toEqual([30, 20, null]);
  });

  it.each<DatasetChange>([
    { list: 'statements', index: 2, to: 1 },
    { list: 'targets', index: 2, to: 1 },
  ])('needs a record that there is: $list', (change) => {
    expect(() => withChange(dataset, change)).toThrow(TypeError);
  });

  it('leaves the dataset as it was', () => {
    expect(dataset).toEqual(before);
  });
});

describe('what a change alters', () => {
  it.each<[DatasetChange, readonly string[]]>([
    [headcount(2, 1), ['events', 'headcount']],
    [{ event: 'e2', field: 'start', to: null }, ['events', 'start', 'end']],
    [{ event: 'e2', field: 'end', to: null }, ['events', 'end']],
    [{ list: 'targets', index: 0, to: 1 }, ['targets']],
    [{ list: 'statements', index: 0, to: 1 }, ['statements']],
    [{ both: [headcount(2, 1), headcount(3, 1)] }, ['events', 'headcount', 'events', 'headcount']],
  ])('by %j is %j', (change, altered) => {
    expect(alteredBy(change)).toEqual(altered);
  });
});
