import { describe, expect, it } from 'vitest';
import { notAdditive } from '../../../src/document/breakdown/additive.js';

describe('notAdditive', () => {
  it.each([
    { header: 'Share of women', texts: ['0.5', '0.4'], reason: 'share' },
    { header: 'Percent', texts: ['54', '48'], reason: 'share' },
    { header: 'Completed', texts: ['11 %', '12 %'], reason: 'share' },
    { header: 'Participants (cumulative)', texts: ['3', '7', '12'], reason: 'cumulative' },
    { header: 'Média por evento', texts: ['3', '7'], reason: 'average' },
    { header: 'Unique participants', texts: ['3', '7'], reason: 'distinct' },
    {
      header: 'Receiving (all)',
      texts: ['305494', '305494', '305494', '305494'],
      reason: 'repeated',
    },
    { header: 'Participants', texts: ['3', '7', '12'], reason: undefined },
    { header: 'Enrolled', texts: ['11 (55%)', '12 (25%)'], reason: undefined },
  ])('says $reason of "$header"', ({ header, texts, reason }) => {
    expect(notAdditive(header, texts, '')).toBe(reason);
  });

  it('heeds the text beside the table', () => {
    const beside = 'Applicants could choose more than one area, so the areas do not add up.';
    expect(notAdditive('Applications', ['3', '7'], beside)).toBe('overlapping');
  });
});
