import { describe, expect, it } from 'vitest';
import { captionLabel, isIndex, namesTable } from '../../src/document/caption-label.js';

describe('captionLabel', () => {
  it.each([
    { text: 'Table 1 – Events promoted', label: 'Table 1' },
    { text: 'Tabela 2.1: Eventos', label: 'Tabela 2.1' },
    { text: 'Rysunek 4. Zdjęcia', label: 'Rysunek 4' },
    { text: 'Πίνακας 3 – Εκδηλώσεις', label: 'Πίνακας 3' },
    { text: 'Table 1 shows that 34 events were held.', label: undefined },
    { text: 'Table 1 – Events ......8', label: undefined },
    { text: 'Tables were set up in the hall.', label: undefined },
  ])('reads "$text"', ({ text, label }) => {
    expect(captionLabel(text)).toBe(label);
  });

  it('tells tables from figures', () => {
    expect([namesTable('Tabelle 1'), namesTable('Figure 1')]).toEqual([true, false]);
  });
});

describe('isIndex', () => {
  it.each([
    { text: 'Introduction ........ 4', index: true },
    { text: 'Figure 1 – Plan 6 Figure 2 – Sums 8', index: true },
    { text: 'Figure 1 – Plan of the events', index: false },
    { text: 'See Figure 1 – and Figure 2: both show it.', index: false },
  ])('says $index of "$text"', ({ text, index }) => {
    expect(isIndex(text)).toBe(index);
  });
});
