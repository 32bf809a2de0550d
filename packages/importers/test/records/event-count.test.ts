import { describe, expect, it } from 'vitest';
import { eventCountIn } from '../../src/records/event-count.js';

describe('eventCountIn', () => {
  it.each([
    ['4 Exchange meetings with students', 4],
    ['4 exchange meetings', 4],
    ['Four local workshops', 4],
    ['3 x webinars', 3],
    ['Series of 5 webinars on inclusion', 5],
    ['2 reuniões com escolas', 2],
    ['3 incontri con gli insegnanti', 3],
    ['5 spotkań z nauczycielami', 5],
    ['4 εκδηλώσεις', 4],
    ['2 Treffen mit Schulen', 2],
  ])('takes "%s" for %i events', (title, count) => {
    expect(eventCountIn(title)).toBe(count);
  });

  it.each([
    '2 Day workshop',
    '2 days workshops',
    '3rd meeting',
    '2nd Peer-learning meetings',
    '2019 Meetings',
    '5 Senses workshops',
    '3 countries meetings',
    '10 years of meetings',
    '1 meetings',
    'Workshop for 20 teachers',
    'Meeting 4',
    '21st century workshops',
    '100 Meetings',
    '3D printing workshops',
    'Meetings',
    '',
  ])('takes "%s" for one', (title) => {
    expect(eventCountIn(title)).toBeUndefined();
  });
});
