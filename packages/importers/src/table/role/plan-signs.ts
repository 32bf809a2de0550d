import { foldName } from '@partnership-impact/core';
import { matchHeader } from '../match-header.js';
import { plannedInGreek } from '../planned-words.js';
import type { Table } from '../table.js';
import { hintOf } from './role-hint.js';

/** Whether a column stands beside planned values alone: what was achieved, or until when. */
export function hasPlanColumn({ columns }: Table): boolean {
  return columns.some(({ header }) =>
    matchHeader(header).some(
      ({ meaning, strength }) => planMeanings.has(meaning) && strength >= 1.9,
    ),
  );
}

const planMeanings: ReadonlySet<string> = new Set(['achieved', 'by', 'amended', 'perEvent']);

/** Whether the file's name, the sheet's or any header says that the numbers are planned ones. */
export function isPlan(table: Table): boolean {
  const { columns, title, grid } = table;
  const headers = columns.map(({ header }) => foldName(header));
  if (headers.some((header) => dates.test(header))) return false;
  const names = [title ?? '', grid.source.sheet ?? ''].map(foldName);
  return hintOf(table) === 'targets' || [...headers, ...names].some(isPlanned);
}

const dates = /\b(?:date|data|datum|fecha|termin)\b/;
const planned =
  /\b(?:planned|targets?|targeted|expected|foreseen|previstos?|previstas?|previst[ei]|planowan\w+|geplant\w*|prevus?|prevues?|metas?)\b/;

function isPlanned(text: string): boolean {
  return planned.test(text) || text.search(plannedInGreek()) >= 0;
}
