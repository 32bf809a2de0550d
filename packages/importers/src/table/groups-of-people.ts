import { foldName } from '@partnership-impact/core';
import { foldedWords } from '../values/folded-words.js';
import type { Workings } from './by-values.js';
import type { TableColumn } from './header-texts.js';
import { countsPeople, otherParts } from './people-in-parts.js';
import type { Table } from './table.js';
import { withoutCounting } from './without-counting.js';

/** Groups of people at events of schools, none of which is a part of another; a line for each language. */
const groupWords = `students|pupils|teachers|parents|citizens|others|other participants
alunos|estudantes|professores|docentes|pais|encarregados de educação|outros
alunni|studenti|docenti|insegnanti|genitori|altri
uczniowie|studenci|nauczyciele|rodzice|inni|uczniów|studentów|nauczycieli|rodziców|innych
μαθητές|φοιτητές|εκπαιδευτικοί|γονείς|άλλοι|μαθητών|φοιτητών|εκπαιδευτικών|γονέων
alumnos|alumnado|estudiantes|profesores|profesorado|padres|familias|otros
élèves|étudiants|enseignants|professeurs|autres
schüler|schülerinnen und schüler|schüler innen|studierende|lehrkräfte|lehrer|lehrer innen|eltern|sonstige|andere`;

/** Words before a group that part it by schools: "Primary students | Secondary students". */
const ofSchools = /^(?:primary|secondary|school|high school|university|college|vet) /;

let groups: ReadonlySet<string> | undefined;

function isGroup({ header }: TableColumn): boolean {
  groups ??= new Set(foldedWords(groupWords));
  return groups.has(withoutCounting(foldName(header)).replace(ofSchools, ''));
}

/**
 * "Students | Teachers | Parents": columns that count groups of people are added where no column counts
 * all of them, rather than one of them taken for all.
 */
export function settleGroups(
  { columns }: Table,
  { fields, taken, kept, take, valuesOf }: Workings,
): void {
  const known = fields.get('headcount')?.column;
  if (known && (fields.has('headcount 2') || fields.get('headcount')?.strength === 4)) return;
  if (known ? !isGroup(known) : columns.some(({ header }) => countsPeople(header))) return;
  const isFree = (column: TableColumn) =>
    column === known || !(taken.has(column.index) || kept.has(column.index));
  const counts = ({ index }: TableColumn) =>
    valuesOf(index).filled > 0 && valuesOf(index).numbers >= 0.5;
  const parts = columns.filter((column) => isFree(column) && counts(column) && isGroup(column));
  if (parts.length < 2 || parts.length > otherParts.length + 1) return;
  const why = `${parts.map(({ header }) => `"${header}"`).join(' and ')} together count the people`;
  for (const [at, column] of parts.entries()) {
    take({ field: otherParts[at - 1] ?? 'headcount', column, strength: 2, why });
  }
}
