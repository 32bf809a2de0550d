import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reachOf } from '../../src/aggregate/reach.js';
import { parseDataset } from '../../src/model/parse-dataset.js';

const { dataset } = parseDataset({
  events: [
    { id: 'e1', type: 'Igniting event' },
    { id: 'e2', type: 'igniting events' },
  ],
  organisations: [{ name: 'CEO', targetGroup: 'other stakeholders' }],
  contacts: [{ person: 'a', targetGroup: 'schools' }],
  attendances: [
    { event: 'e1', person: 'a' },
    { event: 'e2', person: 'a' },
    { event: 'e1', person: 'b', targetGroup: 'local authorities' },
    { event: 'e1', person: 'c', organisation: 'CEO' },
    { event: 'e1', person: null },
    { event: 'e1', person: 'd', presence: 'absent' },
  ],
});

describe('reachOf', () => {
  it('takes the group from the list, the contact or the organisation, and shows the unknown', () => {
    expect(
      reachOf(dataset).map(({ targetGroup, attendances, participants }) => [
        targetGroup,
        attendances,
        participants,
      ]),
    ).toEqual([
      ['(unknown)', 1, 0],
      ['local authorities', 1, 1],
      ['other stakeholders', 1, 1],
      ['schools', 2, 1],
    ]);
  });

  it('leaves out the list of an event that was cancelled', () => {
    const events = dataset.events.map((event) => ({ ...event, status: 'cancelled' as const }));
    expect(reachOf({ ...dataset, events })).toEqual([]);
  });

  it('counts lists without a register', () => {
    expect(reachOf({ ...dataset, events: [] })).toContainEqual({
      type: '(not given)',
      targetGroup: 'schools',
      attendances: 2,
      participants: 1,
    });
  });

  it('adds up to all who were present, in any order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...dataset.attendances]), (attendances) => {
        const rows = reachOf({ ...dataset, attendances });
        const present = attendances.filter(({ presence }) => presence !== 'absent').length;
        expect(rows.reduce((sum, row) => sum + row.attendances, 0)).toBe(present);
        expect(reachOf({ ...dataset, attendances: attendances.toReversed() })).toEqual(rows);
      }),
      { seed: 7 },
    );
  });
});
