import { describe, expect, it } from 'vitest';
import { explanations } from '../../../src/explain/messages/english.js';
import { event, statement } from '../../support/records.js';

const { groupsLeftOut } = explanations.hypotheses;
const group = { rows: [], sum: 0, share: 1 };

describe('a group of rows', () => {
  it.each([
    { dimension: 'country', value: 'IT', name: 'country Italy' },
    { dimension: 'type', value: 'IT', name: 'type IT' },
  ])('is called $name', ({ name, ...fields }) => {
    expect(groupsLeftOut([{ ...group, ...fields }])).toBe(`The figure leaves out ${name}`);
  });
});

describe('what speaks for the register, and for the text', () => {
  it.each([
    { rows: 0, agreeing: 0, says: 'For 7 speaks the register; for 9 this place.' },
    { rows: 1, agreeing: 0, says: 'For 7 speaks the one record; for 9 this place.' },
    {
      rows: 1,
      agreeing: 1,
      says: 'For 7 speak the one record and 1 other statement; for 9 this place.',
    },
    {
      rows: 2,
      agreeing: 2,
      says: 'For 7 speak the 2 records and 2 other statements; for 9 this place.',
    },
  ])('of $rows rows and $agreeing statements: $says', ({ rows, agreeing, says }) => {
    const events = Array.from({ length: rows }, (_, at) => event({ row: at + 2 }));
    const told = explanations.none({
      statement: statement({ value: 9 }),
      rows: { events, values: [], total: 7 },
      ...{ standing: 0, refuted: [], agreeing },
    });
    expect(told).toBe(`No supported explanation. ${says}`);
  });
});
