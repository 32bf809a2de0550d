import { foldName } from '@partnership-impact/core';
import type { Workings } from './by-values.js';
import type { TableColumn } from './header-texts.js';
import type { Table } from './table.js';

/** The columns that are added to that of the headcount, where several count parts of the people. */
export const otherParts: readonly string[] = ['headcount 2', 'headcount 3'];

/** Words for people in the headers of columns that count them. */
export const countsPeople =
  /\b(?:participants?|attendees?|people|persons|participantes|partecipanti|uczestni\w+|asistentes|teilnehm\w+|personnes)\b/;
/** Two halves of the people, and those who are in neither. */
const halves: readonly (readonly [first: RegExp, second: RegExp, alone: boolean])[] = [
  [
    /\b(?:female|females|women|girls|donne|femmine|mulheres|kobiety|mujeres|femmes|frauen|weiblich|f)\b/,
    /\b(?:male|males|men|boys|uomini|maschi|homens|mezczyzni|hombres|hommes|manner|mannlich|m)\b/,
    true,
  ],
  [
    /\b(?:local|national|domestic|internal|locais|locali|lokaln\w+|locales|nationaux)\b/,
    /\b(?:foreign|international|transnational|external|estrangeiros|stranieri|zagraniczn\w+|extranjeros|etrangers)\b/,
    false,
  ],
  [
    /\b(?:online|remote|virtual)\b/,
    /\b(?:in person|onsite|on site|physical|presencial|in presenza|prasenz)\b/,
    false,
  ],
];

/** Those who are in neither half. */
const neither =
  /\b(?:non ?binary|nonbinary|divers|diverse|other gender|gender other|other|not specified|unspecified|unknown|prefer not|undisclosed|altro|altri|outros?|inne|inni|otros?|otro|autres?|andere|keine angabe|x|nb)\b/;

/** Two columns that count the halves of the people, where no column counts all, and one of the rest. */
export function settleParts(table: Table, { fields, taken, kept, take, valuesOf }: Workings): void {
  if (fields.has('headcount')) return;
  const open = table.columns.filter(({ index }) => !taken.has(index) && !kept.has(index));
  const numeric = ({ index }: TableColumn) =>
    valuesOf(index).filled > 0 && valuesOf(index).numbers >= 0.5;
  for (const [first, second, alone] of halves) {
    const find = (words: RegExp) => {
      const named = open.filter(({ header }) => {
        const name = foldName(header);
        return (
          words.test(name) && (countsPeople.test(name) || (alone && name.split(' ').length <= 2))
        );
      });
      return named.length === 1 ? named[0] : undefined;
    };
    const [one, two] = [find(first), find(second)];
    if (!one || !two || one === two || !numeric(one) || !numeric(two)) continue;
    const rest = open.find((column) => {
      const name = foldName(column.header);
      const isNear = Math.abs(column.index - two.index) <= 2 && column !== one && column !== two;
      const isShort = countsPeople.test(name) || name.split(' ').length <= 2;
      return alone && isNear && isShort && neither.test(name) && numeric(column);
    });
    const all = rest ? [one, two, rest] : [one, two];
    const why = `${all.map(({ header }) => `"${header}"`).join(' and ')} together count the people`;
    for (const [at, column] of all.entries()) {
      take({ field: otherParts[at - 1] ?? 'headcount', column, strength: 2, why });
    }
    return;
  }
}
