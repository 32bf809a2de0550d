import { describe, expect, it } from 'vitest';
import { measureOf } from '../../src/records/measure-words.js';

describe('measureOf', () => {
  it.each([
    ['events', 'events'],
    ['Number of workshops', 'events'],
    ['participants', 'attendances'],
    ['Number of participants in events', 'attendances'],
    ['Attendances', 'attendances'],
    ['unique participants', 'participants'],
    ['Different people reached', 'participants'],
    ['Liczba uczestników', 'attendances'],
    ['Αριθμός συμμετεχόντων', 'attendances'],
    ['Veranstaltungen', 'events'],
    ['contacts', 'contacts'],
    ['countries', 'countries'],
    ['Number of events with schools', 'events'],
    ['Organisations by country', 'organisations'],
    ['Open days for participants', 'events'],
    ['Associated partners', 'organisations'],
    ['Registered participants', 'registered'],
    ['teachers', 'attendances'],
    ['Farmers trained', 'attendances'],
    ['Teachers trained in 10 local workshops', 'attendances'],
    ['Number of local guides certified', 'attendances'],
    ['Attendance (%)', undefined],
    ['Satisfaction rate', undefined],
    ['new editors', undefined],
    ['Participants per event', undefined],
    ['Number of teachers (men/women) receiving teaching material', undefined],
    ['Ensure registration of conflict-affected people and disseminate information', undefined],
    ['', undefined],
  ])('reads "%s" as %s', (words, measure) => {
    expect(measureOf(words)).toBe(measure);
  });
});
