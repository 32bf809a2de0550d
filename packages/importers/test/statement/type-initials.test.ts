import { blankEvent, emptyDataset } from '@partnership-impact/core';
import { describe, expect, it } from 'vitest';
import { factsIn } from '../support/stated-facts.js';

const events = ['TPM', 'ME'].map((type) => ({ id: type, ...blankEvent, type }));

describe('types that the register writes in initials', () => {
  it.each([
    ['Three transnational project meetings were held.', 'reported 3 events type=TPM'],
    ['The 3 multiplier events gathered 138 participants.', 'reported 3 events type=ME'],
    ['The multiplier effect reached 138 participants.', 'reported 138 attendances'],
  ])('are found in words: %s', async (text, fact) => {
    expect((await factsIn(text, { ...emptyDataset, events }))[0]).toBe(fact);
  });
});
