import { foldName } from '@partnership-impact/core';
import { isSmall, letters } from '../values/letters.js';
import type { TableColumn } from './header-texts.js';
import { mostCells } from './most-cells.js';
import type { Table } from './table.js';

/** Headers that may stand over people or over events and organisations. */
const plainNames = 'name|nome|nombre|nom|όνομα|nazwa|bezeichnung|person|title';
const eventWords =
  /\b(?:meetings?|events?|workshops?|seminars?|webinars?|conferences?|sessions?|trainings?|courses?|visits?|kick ?off|days?|lab|hackathon|forum|festival|exhibition|reuniao|evento|oficina|seminario|incontro|laboratorio|spotkanie|warsztat\w*|taller|reunion|atelier|treffen|veranstaltung|tagung)\b/;

/**
 * Whether a column names people: by a header that says so, or under a plain "Name" by its cells,
 * which are two to four words without digits or words for events.
 */
export function namesPeople(table: Table, column: TableColumn): boolean {
  if (!isPlainName(column.header)) return true;
  return mostCells(
    table,
    column,
    (cell) =>
      /^\S+(?:\s+\S+){1,3}$/.test(cell) &&
      cell.length <= 40 &&
      !/\d/.test(cell) &&
      !eventWords.test(foldName(cell)),
  );
}

/**
 * Whether the cells of a column are names of persons: two to four words, each with a capital and small
 * letters, none of which stands in names of organisations. A cell may hold several.
 */
export function namesPersons(table: Table, column: TableColumn): boolean {
  return mostCells(table, column, (cell) => cell.split(betweenNames).every(isPersonsName));
}

const betweenNames = /\s*[,;/&\n]\s*|\s(?:and|e|i|y|et|und|και|oraz)\s/;
/** `Ana`, `O’Neill`, `M.` for a first name, `dos` and the like between. */
const wordOfName = new RegExp(
  `^(?:[${letters}]\\.|[${letters}][${letters}'’-]*[${letters}]|d[aeiou]s?|de[lrn]|dell[ao]|v[ao]n|y)$`,
);
const organisationWords =
  /\b(?:universi\w*|univ|institu\w*|istitut\w*|schools?|schule\w*|gymnasium|escola|escuela|scuola|szkola|ecole|liceo|liceu|lyc\w+|colleg\w*|colegio|academ\w*|akademi\w*|associa\w*|foundation|fundac\w*|fondazione|fondation|stiftung|trust|cent(?:re|er|ro|rum)|zentrum|verein|network\w*|council|camara|comune|comun\w*|gmina|stadt|municip\w*|city|region\w*|ministry|minister\w*|department|office|agency|agen\w*|compan\w*|ltd|gmbh|lda|srl|spa|inc|consult\w*|group|gruppo|grupo|hub|labs?|services?|systems?|computers?|software|technolog\w*|solutions|research|europe\w*|international|union|federa\w*|club|museum|museo|librar\w*|bibliot\w*|coop\w*|social\w*|educa\w*|learning|innovat\w*|project|partners?|team|online|internal|external)\b/;

function isPersonsName(name: string): boolean {
  const words = name.split(/\s+/);
  const called = words.filter((word) => !isSmall(word.charAt(0)));
  return (
    called.length >= 2 &&
    words.length <= 4 &&
    words.every((word) => wordOfName.test(word)) &&
    called.every((word) => word.length === 2 || word !== word.toUpperCase()) &&
    !organisationWords.test(foldName(name)) &&
    !eventWords.test(foldName(name))
  );
}

function isPlainName(header: string): boolean {
  const name = foldName(header);
  return plainNames.split('|').some((plain) => foldName(plain) === name);
}
