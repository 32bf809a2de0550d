import { describe, expect, it } from 'vitest';
import { mergeProposals } from '../../src/reconcile/merge-proposals.js';

describe('mergeProposals', () => {
  it.each([
    {
      it: 'proposes a slip of typing',
      one: 'OXAFAM Italia',
      other: 'OXFAM Italia',
      reason: 'one typing slip',
    },
    { it: 'proposes other letters', one: 'CMM', other: 'СММ', reason: 'same letters' },
    {
      it: 'proposes other case and spaces',
      one: 'INOVA +',
      other: 'Inova+',
      reason: 'same letters',
    },
    {
      it: 'proposes a legal form more',
      one: 'Cesie',
      other: 'CESIE ETS Onlus'.replace(' ETS', ''),
      reason: 'same words',
    },
    {
      it: 'proposes another order',
      one: 'Liceo Volta Alessandro',
      other: 'Liceo Alessandro Volta',
      reason: 'same words',
    },
    {
      it: 'keeps numbers apart',
      one: 'Primary School 12',
      other: 'Primary School 13',
      reason: null,
    },
    { it: 'keeps Roman and other short names apart', one: 'CEO', other: 'CEA', reason: null },
    {
      it: 'keeps different schools apart',
      one: 'Liceo Galileo',
      other: 'Liceo Leonardo',
      reason: null,
    },
    {
      it: 'keeps two words that differ apart',
      one: 'Maria Bianchi Institute',
      other: 'Mario Bianco Institute',
      reason: null,
    },
  ])('$it', ({ one, other, reason }) => {
    const named = (name: string) => ({ name, country: null, domain: null });
    const [proposal] = mergeProposals([named(one), named(other)]);
    expect(proposal?.reason ?? null).toBe(reason);
  });

  it('never crosses a border, and takes a shared domain with a shared word', () => {
    const volta = { name: 'Liceo Volta', country: 'IT', domain: 'volta.example' };
    expect(mergeProposals([volta, { ...volta, name: 'Liceo Volto', country: 'PL' }])).toEqual([]);
    expect(mergeProposals([volta, { ...volta, name: 'Volta School of Science' }])).toMatchObject([
      { reason: 'same domain' },
    ]);
  });
});
