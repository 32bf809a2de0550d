import { ascending, least, sum } from 'd3-array';
import { group } from '../model/group.js';
import { onceBeside } from '../model/once.js';
import type { Hypothesis } from './hypothesis.js';
import { hypotheses } from './messages/english.js';

/** A hypothesis that gives the stated value, and what speaks for it. */
export interface Weighed {
  readonly hypothesis: Hypothesis;
  /** Its prior times how likely the other figures are under it. Not a probability by itself. */
  readonly weight: number;
}

/** One or more hypotheses that come to one answer. */
export interface Answer extends Weighed {
  /** Other kinds of hypotheses that come to the very same rows. */
  readonly alsoKinds: readonly string[];
  /** How many hypotheses cannot be told apart, as any of three rows with 21 people. */
  readonly alike: number;
}

/**
 * Hypotheses as answers, heaviest first. Those that count the very same rows are one answer, e.g. the
 * last three events and the month in which they fall; so are those of one kind and formula, e.g. any of
 * three events with 21 people.
 */
export function answersOf(weighed: readonly Weighed[]): readonly Answer[] {
  const byRows = [...group(weighed, rowsKey).values()].map(ofSameRows);
  const byFormula = group(byRows, ({ hypothesis }) => formulaKey(hypothesis));
  return [...byFormula.values()].map(alikeOf).sort(heaviestFirst);
}

/**
 * Of those that weigh the same, in the order of their words, so that the order of rows does not show;
 * of their English words, so that a check tells the same in any language.
 */
function heaviestFirst(a: Weighed, b: Weighed): number {
  if (Math.abs(a.weight - b.weight) > 1e-9 * Math.max(a.weight, b.weight)) {
    return b.weight - a.weight;
  }
  return ascending(wordsOf(a.hypothesis), wordsOf(b.hypothesis));
}

const wordsOf = onceBeside(({ kind, clause }: Hypothesis) => `${kind} ${clause(hypotheses)}`);

/** How many answers are about as short as one: their weights differ by less than a factor of two. */
export function equallyShort(answers: readonly Answer[], one: Answer): number {
  const each = ({ weight, alike }: Answer) => weight / alike;
  const near = answers.filter(
    (other) => each(other) < 2 * each(one) && each(one) < 2 * each(other),
  );
  return sum(near, ({ alike }) => alike);
}

function rowsKey({ hypothesis }: Weighed): string {
  const { clause, counts } = hypothesis;
  if (counts === undefined || counts.size === 0) {
    return `${formulaKey(hypothesis)} ${clause(hypotheses)}`;
  }
  const rows = [...counts].sort(([a], [b]) => a - b);
  return rows.map(([row, count]) => `${row}:${count}`).join(' ');
}

function formulaKey({ kind, formula }: Hypothesis): string {
  return `${kind} ${formula(hypotheses)}`;
}

function ofSameRows(same: readonly Weighed[]): Answer {
  const [first, ...others] = same.toSorted(heaviestFirst);
  if (first === undefined) throw new TypeError('A group has a member.');
  const kinds = new Set(others.map(({ hypothesis }) => hypothesis.kind));
  kinds.delete(first.hypothesis.kind);
  const weight = sum(same, (one) => one.weight);
  return { hypothesis: first.hypothesis, weight, alsoKinds: [...kinds], alike: 1 };
}

function alikeOf(same: readonly Answer[]): Answer {
  const first = least(same, heaviestFirst);
  if (first === undefined) throw new TypeError('A group has a member.');
  return { ...first, weight: sum(same, ({ weight }) => weight), alike: same.length };
}
