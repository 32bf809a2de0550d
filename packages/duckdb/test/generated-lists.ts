import type { ContactEntry } from '@partnership-impact/core';
import { entry } from './entries.js';

/** Four partners' contact lists with what is true of them. */
export interface GeneratedLists {
  readonly lists: readonly {
    readonly partner: string;
    readonly entries: readonly ContactEntry[];
  }[];
  /** People that the lists name, each counted once. */
  readonly people: number;
  /** Rows that name nobody. */
  readonly bad: number;
  /** The organisation that each spelling stands for. */
  readonly truth: ReadonlyMap<string, string>;
}

const countries = ['PT', 'PL', 'CY', 'IT'] as const;
const partners = ['INOVA+', 'CEO', 'CARDET', 'CESIE'];
const groups = ['schools', 'local authorities', 'scientific/technical', 'other stakeholders'];
const kinds: Readonly<Record<(typeof countries)[number], readonly string[]>> = {
  PT: ['Escola Secundária', 'Câmara Municipal de', 'Agrupamento de Escolas', 'Universidade de'],
  PL: ['Szkoła Podstawowa', 'Urząd Miasta', 'Liceum Ogólnokształcące', 'Fundacja'],
  CY: ['Δημοτικό Σχολείο', 'Δήμος', 'Γυμνάσιο', 'Πανεπιστήμιο'],
  IT: ['Liceo Scientifico', 'Comune di', 'Istituto Comprensivo', 'Associazione'],
};
const syllables =
  'ba ce do fi gu la me no pi ru sa te vo zi kal mor tan bel cor dun fes gol hir jas kem lin nud pex'.split(
    ' ',
  );

/**
 * Makes the lists of a project: each person on one or two of them, one organisation in eight also
 * under a second spelling (a slip, letters of the other alphabet, another order or case), one row
 * in twenty without a name. The same seed gives the same lists.
 */
export function generatedLists({
  seed,
  people: count,
}: {
  seed: number;
  people: number;
}): GeneratedLists {
  const random = sequence(seed);
  const pick = <Item>(items: readonly Item[]): Item =>
    items[Math.floor(random() * items.length)] as Item;
  const truth = new Map<string, string>();
  const organisations = Array.from({ length: Math.ceil(count / 4) }, () => {
    const country = pick(countries);
    const place = Array.from({ length: 4 }, () => pick(syllables)).join('');
    const name = `${pick(kinds[country])} ${place[0]?.toUpperCase()}${place.slice(1)}`;
    const spellings = random() < 0.125 ? [name, respelt(name, random)] : [name];
    return { country, name, spellings };
  });
  for (const { name, spellings } of organisations) {
    for (const spelling of spellings) if (!truth.has(spelling)) truth.set(spelling, name);
  }
  const entries = partners.map((): ContactEntry[] => []);
  let bad = 0;
  for (let person = 0; person < count; person += 1) {
    const { country, spellings } = pick(organisations);
    const row = (): ContactEntry =>
      entry({
        name: `Canary ${person}`,
        email: `canary.${person}@example.org`,
        organisation: pick(spellings),
        country,
        targetGroup: groups[person % groups.length] ?? null,
      });
    const lists = random() < 0.2 ? [pick(entries), pick(entries)] : [pick(entries)];
    for (const list of lists) list.push(row());
    if (random() < 0.05) {
      bad += 1;
      pick(entries).push(entry({ organisation: pick(spellings), country }));
    }
  }
  return {
    lists: partners.map((partner, index) => ({ partner, entries: entries[index] ?? [] })),
    people: count,
    bad,
    truth,
  };
}

/** Another way in which a person would write the name. */
function respelt(name: string, random: () => number): string {
  const words = name.split(' ');
  switch (Math.floor(random() * 4)) {
    case 0: {
      const last = words.at(-1) ?? name;
      const at = 2 + Math.floor(random() * (last.length - 3));
      return [...words.slice(0, -1), last.slice(0, at) + last.slice(at + 1)].join(' ');
    }
    case 1:
      return name.replaceAll('a', 'а').replaceAll('o', 'о');
    case 2:
      return [...words.slice(1), words[0]].join(' ');
    default:
      return name.toUpperCase();
  }
}

/** Numbers from 0 to 1 by mulberry32: small, and the same everywhere. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
