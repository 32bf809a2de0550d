import { blankEvent, emptyDataset } from '@partnership-impact/core';
import { describe, expect, it } from 'vitest';
import { factsIn } from '../support/stated-facts.js';

const events = ['TPM', 'ME'].map((type) => ({ id: type, ...blankEvent, type }));

describe('types as the portal for EU grants writes them', () => {
  const types = ['Organisation of a Workshop', 'Organisation of a Conference'];
  const held = types.map((type) => ({ id: type, ...blankEvent, type }));

  it.each([
    ['Three workshops were held.', 'reported 3 events type=Organisation of a Workshop'],
    ['Two conferences took place.', 'reported 2 events type=Organisation of a Conference'],
    ['The project involved 11 organisations.', 'reported 11 organisations'],
  ])('are found in words: %s', async (text, fact) => {
    expect(await factsIn(text, { ...emptyDataset, events: held })).toEqual([fact]);
  });
});

describe('types that the register writes in initials', () => {
  it.each([
    ['Three transnational project meetings were held.', 'reported 3 events type=TPM'],
    ['The 3 multiplier events gathered 138 participants.', 'reported 3 events type=ME'],
    ['The multiplier effect reached 138 participants.', 'reported 138 attendances'],
  ])('are found in words: %s', async (text, fact) => {
    expect((await factsIn(text, { ...emptyDataset, events }))[0]).toBe(fact);
  });
});
