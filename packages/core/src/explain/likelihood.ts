import { sum } from 'd3-array';
import { isInInterval } from '../model/interval.js';
import type { Statement } from '../model/statement.js';
import { figureKey } from './figure-key.js';
import type { Hypothesis } from './hypothesis.js';
import { agrees, type Companion, indexOfRows, type Question, statedFigures } from './question.js';

/** How often a cause that no family holds leaves the other figure of the sentence right: one source gave both. */
const leavesCompanion = 0.3;

/** How often such a cause, where it spoils both, moves them together, as figures of another list of events. */
const movesTogether = 0.9;

/** How often a second fault, of its own, spoils the other figure of a sentence. */
const secondFault = 0.01;

/**
 * How likely a value is under "some other cause" where another is right: half anywhere up to a little
 * beyond the two, half the likelier the nearer it is, down to a hundredth. A rounded figure stands for
 * many values.
 */
export function chanceOf(statement: Statement, right: number): number {
  const { value } = statement;
  const spread = spreadOf(value, right);
  const gap = Math.max(1, 0.01 * right, Math.abs(value - right));
  const near = 1 / (2 * gap * Math.log(spread));
  const width = Math.min(spread, widthOf(statement));
  return Math.min(1, (width * (1 / spread + near)) / 2);
}

/** How many whole numbers a figure stands for: several where it is rounded. */
function widthOf({ value, interval }: Statement): number {
  return (interval.high ?? value) - interval.low + 1;
}

/** Within how many values a figure that is wrong for another cause is looked for. */
export function spreadOf(value: number, right: number): number {
  return 10 + 0.6 * Math.max(value, right);
}

/** How likely the other figures of the sentence are under "some other cause". */
export function companionsByChance(question: Question): number {
  const { companions } = question;
  const [wrong, ...others] = companions.filter((one) => !agrees(one));
  if (wrong === undefined) return leavesCompanion ** companions.length;
  const spoilt = product([wrong, ...others], ({ statement, rows }) =>
    chanceOf(statement, rows.total),
  );
  const alone = 1 - movesTogether;
  return (1 - leavesCompanion) * spoilt * (alone + movesTogether * likelierBeside(question, wrong));
}

/**
 * How many times likelier the figure in question is beside another that moved with it. Another list has
 * so many more or fewer events, each as large as these here; so the smaller the register and the more
 * alike its rows, the oftener such a list comes by chance to what some rows of the register give.
 */
function likelierBeside({ statement, rows }: Question, { statement: other, rows: own }: Companion) {
  if (own.total <= 0) return 0;
  const each = rows.total / own.total;
  const moved = other.value - own.total;
  const strays = sum(rows.values, (value, row) => (value - each * (own.values[row] ?? 0)) ** 2);
  // Figures are whole numbers, so that no spread is finer than half of one.
  const deviation = Math.max(0.5, Math.sqrt((Math.abs(moved) * strays) / own.total));
  const away = (statement.value - rows.total - each * moved) / deviation;
  const density = Math.exp(-(away ** 2) / 2) / (deviation * Math.sqrt(2 * Math.PI));
  return Math.min(1, widthOf(statement) * density) / chanceOf(statement, rows.total);
}

/**
 * How likely the other stated figures are where a hypothesis holds. One of the sentence that is wrong
 * should be wrong as the hypothesis says, else it needs a second fault, that left the figure in question
 * alone. Elsewhere, wrong figures that the hypothesis reproduces count for it; where it says that the
 * register is wrong, those that agree with the register count against it.
 */
export function companionsUnder(question: Question, hypothesis: Hypothesis): number {
  const { dataset, statement, companions } = question;
  const reproduces = reproducedBy(question, hypothesis);
  const beside = product(companions, (one) =>
    reproduces(one) ? 1 : leavesCompanion * secondFault * chanceOf(one.statement, one.rows.total),
  );
  const { counts, meant, ofRegister } = hypothesis;
  if (counts === undefined && meant === undefined) return beside;
  const near = new Set([statement, ...companions.map((one) => one.statement)]);
  const own = figureKey(dataset, statement);
  return statedFigures(dataset).reduce((likelihood, one) => {
    if (near.has(one.statement)) return likelihood;
    if (agrees(one)) return ofRegister && !reproduces(one) ? likelihood * secondFault : likelihood;
    // The same figure in another place is a copy, and says nothing more.
    const isCopy = figureKey(dataset, one.statement) === own;
    if (isCopy || !reproduces(one)) return likelihood;
    return (likelihood * 0.5) / chanceOf(one.statement, one.rows.total);
  }, beside);
}

/**
 * The figures of the same sentence that agree with the register and that a hypothesis about rows would
 * make wrong. A figure that is wrong with or without the hypothesis refutes nothing.
 */
export function contradictedBy(question: Question, hypothesis: Hypothesis): readonly Companion[] {
  const reproduces = reproducedBy(question, hypothesis);
  return question.companions.filter((one) => agrees(one) && !reproduces(one));
}

/** Whether another figure would be as it is stated if the hypothesis held. */
function reproducedBy(
  { rows, measure }: Question,
  { counts = new Map(), meant = new Map(), figures }: Hypothesis,
): (one: Companion) => boolean {
  const changed = new Set([...counts.keys(), ...meant.keys()]);

  function predicted(one: Companion): number {
    const { rows: own } = one;
    if (figures) return (!agrees(one) && figures.get(one.measure)) || own.total;
    const indexes = indexOfRows(own);
    let total = own.total;
    for (const row of changed) {
      const event = rows.events[row];
      const index = event && indexes.get(event);
      if (index === undefined) continue;
      const value = own.values[index] ?? 0;
      const count = one.measure === measure ? meant.get(row) : undefined;
      total += (count ?? (counts.get(row) ?? 1) * value) - value;
    }
    return total;
  }

  return (one) => isInInterval(predicted(one), one.statement.interval);
}

function product<One>(list: readonly One[], factor: (one: One) => number): number {
  return list.reduce((result, one) => result * factor(one), 1);
}
