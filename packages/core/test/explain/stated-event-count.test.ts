import { describe, expect, it } from 'vitest';
import { statedEventCount } from '../../src/explain/stated-event-count.js';

describe('statedEventCount', () => {
  it.each([
    ['4 exchange meetings with students', 4],
    ['4 very long meetings', 4],
    ['3 Workshops', 3],
    ['12 x visits to schools', 12],
    ['60 seminars', 60],
    ['2 x very long meetings', 2],
    ['3 workshops on years of war', 3],
    ['5 encontros com as escolas', 5],
    ['2 spotkania', 2],
    ['3 Réunions', 3],
  ])('reads in "%s" %d', (title, count) => {
    expect(statedEventCount(title)).toBe(count);
  });

  it.each([
    'Meeting 4',
    'Our 4 meetings',
    '20 years of workshops',
    '20 proud years workshops',
    '3 anni incontri',
    '1 meeting',
    '1 meetings',
    '61 visits',
    '123 meetings',
    '4 very long good meetings',
    '4 rooms 2 meetings',
    '4 big x long meetings',
    'no4 meetings',
    '4th meetings',
    '4 meetinghouses',
    '4 meetingsé',
    '4 schools',
    '4meetings',
    '',
  ])('reads nothing in "%s"', (title) => {
    expect(statedEventCount(title)).toBeUndefined();
  });
});
