import { describe, expect, it } from 'vitest';
import { explanations } from '../../../src/explain/messages/english.js';

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
