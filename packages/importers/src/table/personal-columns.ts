import { foldName } from '@partnership-impact/core';
import { foldedWords } from '../values/folded-words.js';
import { letters } from '../values/letters.js';
import { yesOrNo } from '../values/words.js';
import type { TableColumn } from './header-texts.js';
import { mostCells } from './most-cells.js';
import { namesPersons } from './names-people.js';
import { type PersonalWords, personalWords } from './personal-words.js';
import type { Table } from './table.js';

/**
 * Whether a column of a register holds personal details: how to reach somebody, what tells one person
 * from all others, or names of people in a part that people play at an event. Columns that count such
 * people ("Trainers: 3") or tick them off ("Teachers: yes") do not.
 *
 * A part that an organisation may play too ("Responsible", "Coordinator") is told by what stands in the
 * cells.
 */
export function holdsPersonalDetails(table: Table, column: TableColumn): boolean {
  const header = foldName(column.header);
  if (says('details', header)) return true;
  const isOfPeople = says('people', header);
  if (!(isOfPeople || says('peopleOrOrganisations', header)) || says('courses', header))
    return false;
  if (countsOrTicks(table, column)) return false;
  return (isOfPeople && !says('somethingElse', header)) || namesPersons(table, column);
}

/** Whether a column counts people ("3", "ca. 30", "30 (20 online)") or ticks them off ("yes"). */
export function countsOrTicks(table: Table, column: TableColumn): boolean {
  return mostCells(table, column, (cell) => count.test(cell) || yesOrNo(cell) !== undefined);
}

const count = new RegExp(`^(?:ca?\\.?|~|≈)?\\s*\\d{1,4}(?:\\s*\\(.*|\\s+[${letters}]+)?$`);

const patterns = new Map<PersonalWords, RegExp>();

function says(words: PersonalWords, folded: string): boolean {
  const pattern = patterns.get(words) ?? patternOf(personalWords[words]);
  patterns.set(words, pattern);
  return pattern.test(folded);
}

/** From so many letters on a word stands for its other forms too: `Formador`, `Formadores`. */
const lettersOfStem = 7;

function patternOf(list: string): RegExp {
  const words = foldedWords(list).map((word) => {
    const last = word.slice(word.lastIndexOf(' ') + 1);
    return last.length < lettersOfStem ? `${word}(?= |$)` : word;
  });
  return new RegExp(`(?:^| )(?:${words.join('|')})`);
}
