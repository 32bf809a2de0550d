import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestName, slipsBetween } from '../../src/explain/nearest-name.js';
import { foldName } from '../../src/model/fold-name.js';

describe('nearestName', () => {
  it.each([
    { it: 'a letter too many', name: 'OXAFAM', known: ['OXFAM', 'CESIE'], near: 'OXFAM' },
    { it: 'letters exchanged', name: 'Oxfma', known: ['OXFAM'], near: 'OXFAM' },
    {
      it: 'a slip in one of its words',
      name: 'Liceo Volto',
      known: ['Liceo Volta'],
      near: 'Liceo Volta',
    },
    { it: 'a slip at its start', name: 'Niceo Volta', known: ['Liceo Volta'], near: 'Liceo Volta' },
    {
      it: 'words joined',
      name: 'Alessandro Volta',
      known: ['AlessandroVolta'],
      near: 'AlessandroVolta',
    },
    { it: 'a slip in four letters', name: 'Volt', known: ['Volta'], near: 'Volta' },
    { it: 'two slips in nine letters', name: 'Fundacion', known: ['Fondazion'], near: 'Fondazion' },
    {
      it: 'fewer slips than another',
      name: 'Fondazione',
      known: ['Fundacione', 'Fondaziona'],
      near: 'Fondaziona',
    },
    {
      it: 'fewer slips than one before',
      name: 'Fondazione',
      known: ['Fondaziona', 'Fundacione'],
      near: 'Fondaziona',
    },
    {
      it: 'fewer slips than one that begins alike',
      name: 'Fondazione',
      known: ['Fondasiona', 'Bondazione'],
      near: 'Bondazione',
    },
  ])('finds $it: $name', ({ name, known, near }) => {
    expect(nearestName(name, known)).toBe(near);
  });

  it.each([
    { it: 'the name itself', name: 'OXFAM', known: ['OXFAM'] },
    { it: 'the name in other letters', name: 'Oxfam', known: ['OXFAM'] },
    { it: 'one of two as near', name: 'Liceo Volto', known: ['Liceo Volta', 'Liceo Volti'] },
    { it: 'a number', name: 'School 1', known: ['School 2'] },
    { it: 'a number in a word', name: 'School1', known: ['School2'] },
    { it: 'a number for a letter', name: 'Schools', known: ['School2'] },
    { it: 'a name of three letters', name: 'CEO', known: ['CEOS'] },
    { it: 'two slips in eight letters', name: 'Fundacio', known: ['Fondazio'] },
    { it: 'three slips', name: 'Fundaciona', known: ['Fondazione'] },
    { it: 'slips in two words', name: 'Licio Volto', known: ['Liceo Volta'] },
    { it: 'a slip in a word of two letters', name: 'Comune de Roma', known: ['Comune da Roma'] },
    { it: 'a word more', name: 'Liceo Volta Roma', known: ['Liceo Volta'] },
    { it: 'a word less', name: 'Liceo', known: ['Liceo Volta'] },
    { it: 'anything where nothing is known', name: 'OXFAM', known: [] },
  ])('does not find $it', ({ name, known }) => {
    expect(nearestName(name, known)).toBeUndefined();
  });

  it('finds what comparing with every name finds', () => {
    const letter = fc.constantFrom(...'abcde');
    const word = fc
      .array(letter, { minLength: 3, maxLength: 6 })
      .map((letters) => letters.join(''));
    const names = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
    const law = fc.property(names, fc.array(names, { maxLength: 30 }), (name, known) => {
      const slips = new Map(
        [...new Set(known)].map((one) => [one, slipsBetween(foldName(name), one)]),
      );
      const least = Math.min(Infinity, ...[...slips.values()].filter((count) => count > 0));
      const nearest = [...slips].filter(([, count]) => count === least && count < Infinity);
      expect(nearestName(name, known)).toBe(nearest.length === 1 ? nearest[0]?.[0] : undefined);
    });
    fc.assert(law, { seed: 1, numRuns: 300 });
  });
});
