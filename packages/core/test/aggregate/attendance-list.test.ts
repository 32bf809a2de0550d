import { describe, expect, it } from 'vitest';
import { type Attendance, attendanceLists, emptyDataset, unsourced } from '../../src/index.js';
import { event } from './social-labs.js';

const events = [
  event({ id: 'e1', title: 'Workshop', start: '2021-03-01', end: '2021-03-02' }),
  event({ id: 'e2', title: 'Workshop', start: '2021-04-01' }),
  event({ id: 'e3', title: 'Closing – Łódź', start: '2021-05-01' }),
];

describe('attendanceLists', () => {
  it.each<{ it: string; event: string | null; date?: string; found: string | undefined }>([
    { it: 'matches an id', event: 'e2', found: 'e2' },
    { it: 'matches a title in any spelling', event: 'closing lodz', found: 'e3' },
    { it: 'tells titles apart by the day', event: 'Workshop', date: '2021-03-02', found: 'e1' },
    { it: 'leaves a title that could be two', event: 'Workshop', found: undefined },
    { it: 'matches a day alone', event: null, date: '2021-05-01', found: 'e3' },
    { it: 'matches a day in the place of the title', event: '2021-04-01', found: 'e2' },
    { it: 'leaves what no event fits', event: 'Gala', date: '2021-05-01', found: undefined },
  ])('$it', ({ event: name, date = null, found }) => {
    const attendance: Attendance = {
      ...{ event: name, date, person: null, organisation: null, country: null, targetGroup: null },
      ...{ presence: 'present', minutes: null, source: unsourced },
    };
    const { byEvent, unmatched } = attendanceLists({
      ...emptyDataset,
      events,
      attendances: [attendance],
    });
    expect([...byEvent.keys()]).toEqual(found === undefined ? [] : [found]);
    expect(unmatched).toHaveLength(found === undefined ? 1 : 0);
  });
});
