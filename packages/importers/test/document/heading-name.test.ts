import { describe, expect, it } from 'vitest';
import { headingName } from '../../src/document/heading-name.js';

describe('headingName', () => {
  it.each([
    ['3.2 Multiplier events', 'Multiplier events'],
    ['2. Multiplier events', 'Multiplier events'],
    ['IV. Project meetings', 'Project meetings'],
    ['Annex 1. Info days', 'Info days'],
    ['Table 5: Workshops by country', 'Workshops by country'],
    ['Anexo A – Talleres', 'Talleres'],
    ['5 workshops', '5 workshops'],
    ['2021', '2021'],
    ['Activities', 'Activities'],
  ])('takes the number from %s', (text, name) => {
    expect(headingName(text)).toBe(name);
  });
});
