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
      it: 'proposes a slip in four letters',
      one: 'Agor',
      other: 'Agora',
      reason: 'one typing slip',
    },
    { it: 'keeps two slips in a word apart', one: 'Fondazio', other: 'Fundasio', reason: null },
    {
      it: 'proposes two slips in ten letters',
      one: 'Fondazione',
      other: 'Fundasione',
      reason: 'one typing slip',
    },
    { it: 'keeps three slips apart', one: 'Fondazione', other: 'Fundasiona', reason: null },
    { it: 'keeps a word more apart', one: 'Liceo Volta', other: 'Liceo Volta Roma', reason: null },
    {
      it: 'keeps names of small words alone apart',
      one: 'The Of',
      other: 'And The',
      reason: null,
    },
    { it: 'keeps a slip in a number apart', one: 'School A12', other: 'School A13', reason: null },
    {
      it: 'proposes letters with another space',
      one: 'Euro Pahaus Bonn',
      other: 'Europahaus Bonn',
      reason: 'same letters',
    },
    {
      it: 'keeps a slip in a long number apart',
      one: 'School A1234',
      other: 'School A1235',
      reason: null,
    },
    {
      it: 'keeps a slip in three letters apart',
      one: 'Liceo Ago',
      other: 'Liceo Age',
      reason: null,
    },
    {
      it: 'keeps three letters and four apart',
      one: 'Liceo Ago',
      other: 'Liceo Agos',
      reason: null,
    },
    {
      it: 'keeps two slips in eight letters apart, beside a word in common',
      one: 'Liceo Fondazio',
      other: 'Liceo Fundasio',
      reason: null,
    },
    {
      it: 'keeps two words that differ by a slip each apart',
      one: 'Maria Neri Institute',
      other: 'Mario Nero Institute',
      reason: null,
    },
    {
      it: 'keeps a slip and a word more apart',
      one: 'Liceo Volta',
      other: 'Liceo Volto Zeta',
      reason: null,
    },
    {
      it: 'keeps a word more and a slip apart',
      one: 'Liceo Volta Zeta',
      other: 'Liceo Volto',
      reason: null,
    },
    {
      it: 'proposes a slip at the end of a word alone',
      one: 'Volta',
      other: 'Volto',
      reason: 'one typing slip',
    },
    {
      it: 'proposes a slip at the beginning of a word alone',
      one: 'Volta',
      other: 'Bolta',
      reason: 'one typing slip',
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

  it.each([
    {
      it: 'one domain and no word',
      name: 'School of Science',
      domain: 'volta.example',
      reason: null,
    },
    {
      it: 'one domain and a short word',
      name: 'The Lab Liz',
      domain: 'volta.example',
      reason: null,
    },
    { it: 'a word and another domain', name: 'Volta Science', domain: 'x.example', reason: null },
    { it: 'a word and no domain', name: 'Volta Science', domain: null, reason: null },
    { it: 'both', name: 'Volta Science', domain: 'volta.example', reason: 'same domain' },
  ])('judges by $it', ({ name, domain, reason }) => {
    const volta = { name: 'Liz Volta', country: null, domain: 'volta.example' };
    const [proposal] = mergeProposals([volta, { name, country: 'IT', domain }]);
    expect(proposal?.reason ?? null).toBe(reason);
  });

  it.each([
    { one: null, other: 'IT' },
    { one: 'IT', other: null },
    { one: 'IT', other: 'IT' },
  ])('compares names of country $one and $other', ({ one, other }) => {
    const named = [
      { name: 'Liceo Volta', country: one, domain: null },
      { name: 'Liceo Volto', country: other, domain: null },
    ];
    expect(mergeProposals(named)).toMatchObject([{ reason: 'one typing slip' }]);
  });

  it('compares by a domain alone where the word in common stands everywhere', () => {
    const schools = Array.from({ length: 201 }, (_, at) => ({
      name: `School${'abcdefghij'[at % 10]}${'klmnopqrst'[Math.floor(at / 10) % 10]}${at} Europa`,
      country: null,
      domain: null,
    }));
    const two = [
      { name: 'Europa Kolleg', country: null, domain: 'kolleg.example' },
      { name: 'Haus Europa', country: null, domain: 'kolleg.example' },
    ];
    expect(mergeProposals([...schools, ...two])).toEqual([
      { one: 'Europa Kolleg', other: 'Haus Europa', reason: 'same domain' },
    ]);
  });

  it('proposes nothing by a domain that neither has', () => {
    const bare = { country: null, domain: null };
    expect(
      mergeProposals([
        { name: 'Liceo Volta', ...bare },
        { name: 'Volta Science', ...bare },
      ]),
    ).toEqual([]);
  });

  it('puts the proposals for one name in order, whichever word they have in common', () => {
    const names = ['Volta Alfa', 'Volto Alfa', 'Volta Alfi'];
    const named = names.map((name) => ({ name, country: null, domain: null }));
    expect(mergeProposals(named).map(({ other }) => other)).toEqual(['Volta Alfi', 'Volto Alfa']);
  });

  it('proposes each pair once, in the order of the names', () => {
    const names = ['Liceo Volti', 'Agora', 'Liceo Volta', 'AGORA', 'Liceo Volto'];
    const named = names.map((name) => ({ name, country: null, domain: 'x.example' }));
    for (const given of [named, named.toReversed()]) {
      expect(mergeProposals(given).map(({ one, other }) => `${one} = ${other}`)).toEqual([
        'AGORA = Agora',
        'Liceo Volta = Liceo Volti',
        'Liceo Volta = Liceo Volto',
        'Liceo Volti = Liceo Volto',
      ]);
    }
  });
});
