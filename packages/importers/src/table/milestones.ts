import { foldName } from '@partnership-impact/core';
import type { TableColumn } from './header-texts.js';

/** A column of a plan that holds what is to be, or was, reached by a month of the project. */
export interface Milestone {
  readonly column: TableColumn;
  readonly role: 'planned' | 'reported';
  /**
   * A month or a year of the project, counted from 1, or a calendar year; the figure is that of its end.
   */
  readonly month: number;
  readonly unit: 'month' | 'year' | 'project year';
}

const planned =
  /^(?:planned|plan|targets?|targeted|goal|expected|foreseen|metas?|previst[oaie]s?|objetivos?|obiettiv[oi]|objectifs?|cibles?|prevue?s?|geplant|soll|ziel|zielwert|cel|planowan\w*)$/;
const reported =
  /^(?:achieved|achievement|actual|reached|realised|realized|result|reported|done|status|alcancad\w+|realizad\w+|raggiunt\w+|realizzat\w+|atteint|realises?|conseguid\w+|alcanzad\w+|erreicht|ist|istwert|osiagniet\w+|zrealizowan\w+)$/;
const years = /(?<!\d)(20\d{2})(?!\d)/;
const projectYears = /\b(?:year|ano|anno|rok|annee|jahr) ?([1-9])\b/;
const small = /^(?:value|values|by|at|in|until|end|of|the|cumulative|month|total|kpi|valor|val)$/;

/**
 * The columns that milestones head: "Target M12 | Target M24 | Achieved M12" or "Target 2024 | Target
 * 2025", also below groups. Beside a plain column of targets, months alone head what was achieved.
 *
 * @returns none where fewer than two columns of one role are told apart by their months.
 */
export function milestonesIn(columns: readonly TableColumn[]): readonly Milestone[] {
  const hasTarget = columns.some(({ header }) => planned.test(foldName(header)));
  const found = columns.flatMap((column): readonly Milestone[] => {
    const name = foldName(column.header);
    const month = /\bm(?:onth)? ?(\d{1,2})\b/.exec(name);
    const projectYear = projectYears.exec(name);
    const found = month ?? projectYear ?? years.exec(name);
    if (!found) return [];
    const words = name.replace(found[0], ' ').split(' ').filter(Boolean);
    const roles = words.filter((word) => !small.test(word));
    const isPlanned = roles.some((word) => planned.test(word));
    const isReported = roles.some((word) => reported.test(word));
    const isKnown = roles.every((word) => planned.test(word) || reported.test(word));
    if (!isKnown || isPlanned === isReported) {
      if (roles.length > 0 || !hasTarget || !month) return [];
    }
    const role = isPlanned ? 'planned' : 'reported';
    const unit = month ? 'month' : projectYear ? 'project year' : 'year';
    return [{ column, role, month: Number(found[1]), unit }];
  });
  const months = (role: Milestone['role']) =>
    found.filter((one) => one.role === role).map((one) => one.month);
  if (new Set(found.map(({ unit }) => unit)).size > 1) return [];
  const areApart = (one: readonly number[]) => new Set(one).size === one.length;
  const [targets, results] = [months('planned'), months('reported')];
  if (!areApart(targets) || !areApart(results)) return [];
  return targets.length >= 2 || results.length >= 2 ? found : [];
}
