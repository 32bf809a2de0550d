import { describe, expect, it } from 'vitest';
import { parseDataset } from '../../src/model/parse-dataset.js';

describe('parseDataset', () => {
  it('fills what is left out with null, never with zero', () => {
    const { dataset, issues } = parseDataset({ events: [{ id: 'a' }] });
    expect(issues).toEqual([]);
    expect(dataset.events[0]).toMatchObject({ headcount: null, start: null, eventCount: 1 });
  });

  it.each([
    { it: 'a negative headcount', event: { id: 'b', headcount: -1 }, names: 'events[1].headcount' },
    {
      it: 'a day that does not exist',
      event: { id: 'b', start: '2021-02-30' },
      names: 'events[1].start',
    },
    {
      it: 'a field that is not given',
      event: { title: 'Kick-off' },
      names: 'events[1].id: It is needed and was not given. The record was left out.',
    },
    { it: 'an unknown field', event: { id: 'b', colour: 'red' }, names: 'colour' },
    { it: 'an id given twice', event: { id: 'a' }, names: 'id "a"' },
  ])('names the place of $it and keeps the good record', ({ event, names }) => {
    const { dataset, issues } = parseDataset({ events: [{ id: 'a' }, event] });
    expect(dataset.events.map(({ id }) => id)).toEqual(['a']);
    expect(issues.map(({ message }) => message).join()).toContain(names);
  });

  it.each([null, 7, [], 'text', { events: 7 }, { project: { name: 3 } }, { colour: [] }])(
    'gives an issue for %j and does not throw',
    (input) => {
      expect(parseDataset(input).issues).not.toEqual([]);
    },
  );

  it('survives JSON', () => {
    const { dataset } = parseDataset({ project: { name: 'P' }, events: [{ id: 'a' }] });
    expect(parseDataset(JSON.parse(JSON.stringify(dataset)))).toEqual({ dataset, issues: [] });
  });
});
