import { foldName } from '@partnership-impact/core';
import { foldedWords } from '../values/folded-words.js';
import type { Workings } from './by-values.js';
import type { TableColumn } from './header-texts.js';
import { saysPlanned } from './planned-words.js';
import type { Table } from './table.js';

/** The columns that are added to that of the headcount, where several count parts of the people. */
export const otherParts: readonly string[] = [
  'headcount 2',
  'headcount 3',
  'headcount 4',
  'headcount 5',
];

/** Words for people in the headers of columns that count them. */
const peopleLatin =
  /\b(?:participants?|attendees?|people|persons|participantes|partecipanti|uczestni\w+|asistentes|teilnehm\w+|personnes)\b/;
let peopleGreek: RegExp | undefined;

/** Whether a header says that a column counts people. */
export function countsPeople(header: string): boolean {
  const name = foldName(header);
  peopleGreek ??= new RegExp(`(?:^| )(?:${foldedWords('συμμετεχ|συμμετοχ|άτομα').join('|')})`);
  return peopleLatin.test(name) || peopleGreek.test(name);
}

interface Halves {
  readonly words: readonly [first: string, second: string];
  /** Whether a header may be one of the words alone: "Women". */
  readonly alone: boolean;
}

const halves: readonly Halves[] = [
  {
    words: [
      'female|females|women|girls|f|mulheres|donne|femmine|kobiety|kobiet|mujeres|femmes|frauen|weiblich|weibliche|γυναίκες|γυναικών',
      'male|males|men|boys|m|homens|uomini|maschi|mężczyźni|mężczyzn|hombres|hommes|männer|männlich|männliche|άνδρες|άντρες|ανδρών',
    ],
    alone: true,
  },
  {
    words: [
      'local|national|domestic|internal|locais|nacionais|locali|nazionali|lokalni|lokalnych|krajowi|locales|nacionales|nationaux|locaux|inländisch',
      'foreign|international|transnational|external|estrangeiros|internacionais|stranieri|internazionali|zagraniczni|zagranicznych|extranjeros|internacionales|étrangers|internationaux|ausländisch',
    ],
    alone: false,
  },
  {
    words: [
      'online|remote|remotely|virtual|virtuais|virtuales|à distância|da remoto|a distanza|zdalnie|en ligne|à distance|en línea|a distancia|διαδικτυακά|διαδικτυακοί|εξ αποστάσεως',
      'in person|onsite|on site|physical|face to face|presencial|presenciais|presenciales|in presenza|stacjonarnie|na miejscu|en présentiel|sur place|sur site|präsenz|vor ort|δια ζώσης',
    ],
    alone: false,
  },
];

const patterns = new Map<string, RegExp>();

/** Whether a folded header holds one of the words. */
function says(words: string, folded: string): boolean {
  const pattern =
    patterns.get(words) ?? new RegExp(`(?:^| )(?:${foldedWords(words).join('|')})(?= |$)`);
  patterns.set(words, pattern);
  return pattern.test(folded);
}

/** Those who are in neither half. */
const neither =
  /\b(?:non ?binary|nonbinary|divers|diverse|other gender|gender other|other|not specified|unspecified|unknown|prefer not|undisclosed|altro|altri|outros?|inne|inni|otros?|otro|autres?|andere|keine angabe|x|nb)\b/;

/**
 * Two columns that count the halves of the people, where no column counts all, and one of the rest.
 * Beside what was planned they are those of what took place.
 */
export function settleParts(table: Table, { fields, taken, kept, take, valuesOf }: Workings): void {
  const known = fields.get('headcount');
  // "Participants en présentiel" reads like all participants, until its other half is seen.
  if (known && known.strength >= 3) return;
  const open = table.columns.filter(
    (column) => column === known?.column || !(taken.has(column.index) || kept.has(column.index)),
  );
  const numeric = ({ index }: TableColumn) =>
    valuesOf(index).filled > 0 && valuesOf(index).numbers >= 0.5;
  for (const { words, alone } of halves) {
    const isShort = ({ header }: TableColumn) =>
      countsPeople(header) || (alone && foldName(header).split(' ').length <= 2);
    const [one, two] = words.map((half) => {
      const named = open.filter((column) => {
        const name = foldName(column.header);
        return says(half, name) && isShort(column) && !saysPlanned(name);
      });
      return named.length === 1 ? named[0] : undefined;
    });
    if (!one || !two || one === two || !numeric(one) || !numeric(two)) continue;
    if (known && known.column !== one && known.column !== two) return;
    const rest = open.find((column) => {
      const isNear = Math.abs(column.index - two.index) <= 2 && column !== one && column !== two;
      const name = foldName(column.header);
      return alone && isNear && isShort(column) && neither.test(name) && numeric(column);
    });
    const all = rest ? [one, two, rest] : [one, two];
    const why = `${all.map(({ header }) => `"${header}"`).join(' and ')} together count the people`;
    for (const [at, column] of all.entries()) {
      take({ field: otherParts[at - 1] ?? 'headcount', column, strength: 2, why });
    }
    return;
  }
}
