import type { Dataset } from '../model/dataset.js';
import { isInInterval } from '../model/interval.js';
import { measures } from '../model/measure.js';
import type { Statement } from '../model/statement.js';
import type { Explanation } from './explanation.js';
import { duplicates } from './families/duplicates.js';
import { digitLost, digitMistyped, digitsExchanged, mistypedRow } from './families/mistyped.js';
import { oneRow } from './families/one-row.js';
import { miscounted, otherCategory, otherFigure } from './families/other-figure.js';
import { rounded } from './families/rounded.js';
import { totalAdded } from './families/total-added.js';
import { upToDate } from './families/up-to-date.js';
import { withoutTwoValues, withoutValue } from './families/without-value.js';
import { figureKey } from './figure-key.js';
import type { Family, Hypothesis } from './hypothesis.js';
import { type Question, questionOf } from './question.js';

const families: readonly Family[] = [
  digitsExchanged,
  digitMistyped,
  digitLost,
  oneRow,
  withoutValue,
  otherFigure,
  upToDate,
  rounded,
  otherCategory,
  miscounted,
  duplicates,
  totalAdded,
  mistypedRow,
  withoutTwoValues,
];

/**
 * How likely, before anything is known, that a wrong figure has a cause that no family holds, beside the
 * priors of the families. High on purpose: a wrong explanation costs more than none.
 */
const otherCause = 0.9;

/** From this posterior an explanation is called possible. */
export const possibleFrom = 0.2;

interface Weighed {
  readonly hypothesis: Hypothesis;
  readonly weight: number;
  readonly tried: number;
}

/**
 * Why a reported figure may differ from the register: the hypotheses of a fixed catalogue that give the
 * stated value, best first.
 *
 * Each family's prior is shared among the hypotheses that it tried, so one of five hundred that fits
 * weighs little; all are weighed against "some other cause", under which any value near the true
 * one is as likely. A hypothesis about rows must leave the other figures of the sentence as they are
 * stated, else it is refuted. Explanations below 0.2 are left out. With none left, one of the kind
 * `no-supported-explanation` says how many were tried and which were refuted.
 *
 * @returns Nothing for figures that rows do not add up to.
 */
export function explainStatement(dataset: Dataset, statement: Statement): readonly Explanation[] {
  const question = questionOf(dataset, statement);
  if (question === undefined) return [];
  const weighed: Weighed[] = [];
  let tried = 0;
  for (const family of families) {
    const result = family.try(question);
    tried += result.tried;
    for (const hypothesis of result.fits) {
      weighed.push({
        hypothesis,
        weight: family.prior / Math.max(1, result.tried),
        tried: result.tried,
      });
    }
  }
  const spread = 10 + 0.6 * Math.max(question.rows.total, statement.value);
  const judged = weighed.map((one) => ({ ...one, refutedBy: refutedBy(question, one.hypothesis) }));
  const standing = together(judged.filter((one) => one.refutedBy.length === 0));
  const other = otherCause / spread;
  const sum = standing.reduce((total, { weight }) => total + weight, other);
  const chance = 1 - Math.exp(-tried / spread);
  const supported = standing
    .map(({ hypothesis: { kind, text, formula }, weight }) => ({
      kind,
      text,
      formula,
      posterior: weight / sum,
      hypothesesTried: tried,
      chance,
      refutedBy: [],
    }))
    .filter(({ posterior }) => posterior >= possibleFrom)
    .sort((a, b) => b.posterior - a.posterior);
  if (supported.length > 0) return supported;
  const refuted = judged.filter((one) => one.refutedBy.length > 0);
  return [
    {
      kind: 'no-supported-explanation',
      text: `No supported explanation${tooMany(standing.length)}${refutedText(refuted)}. ${supportText(question)}`,
      formula: '',
      posterior: 0,
      hypothesesTried: tried,
      chance,
      refutedBy: [],
    },
  ];
}

/** Hypotheses of one kind and formula are one answer, e.g. any of three events with 21 people. */
function together(standing: readonly Weighed[]): readonly Weighed[] {
  const groups = new Map<string, Weighed[]>();
  for (const one of standing) {
    const key = `${one.hypothesis.kind} ${one.hypothesis.formula}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((group): readonly Weighed[] => {
    const [first] = group;
    if (!first || group.length === 1) return group;
    const { hypothesis } = first;
    const text = `${hypothesis.text.replace(/\.$/, '')}, or another of ${group.length} that fit alike.`;
    const weight = group.reduce((sum, one) => sum + one.weight, 0);
    return [{ ...first, weight, hypothesis: { ...hypothesis, text } }];
  });
}

/** What speaks for the figure of the register. */
function supportText({ dataset, statement, rows }: Question): string {
  const key = figureKey(dataset, statement);
  const agreeing = dataset.statements.filter(
    (other) =>
      other.measure === statement.measure &&
      isInInterval(rows.total, other.interval) &&
      figureKey(dataset, other) === key,
  ).length;
  const others =
    agreeing === 0 ? '' : ` and ${agreeing} other ${agreeing === 1 ? 'statement' : 'statements'}`;
  return `For ${rows.total} speak the ${rows.events.length} records${others}; for ${statement.printed} this place.`;
}

function tooMany(count: number): string {
  if (count === 0) return '';
  return count === 1
    ? '; one that fits is no likelier than chance'
    : `; ${count} that fit are no likelier than chance`;
}

function refutedText(
  refuted: readonly { readonly hypothesis: Hypothesis; readonly refutedBy: readonly string[] }[],
): string {
  const [first] = refuted;
  if (!first) return '';
  const others = refuted.length === 1 ? '' : ` (and ${refuted.length - 1} more)`;
  const told = `${first.hypothesis.text.charAt(0).toLowerCase()}${first.hypothesis.text.slice(1).replace(/\.$/, '')}`;
  return `; that ${told}${others} would contradict ${first.refutedBy.join(' and ')} of the same passage`;
}

/** The figures of the same sentence that a hypothesis about rows would make wrong. */
function refutedBy({ companions }: Question, { counts }: Hypothesis): readonly string[] {
  if (counts === undefined) return [];
  return companions.flatMap(({ statement, rows }) => {
    const changed = [...counts].reduce(
      (sum, [row, count]) => sum + (count - 1) * (rows.values[row] ?? 0),
      rows.total,
    );
    const holds = isInInterval(changed, statement.interval);
    if (holds || statement.measure === null) return [];
    // A figure that is wrong with or without the hypothesis refutes nothing.
    if (!isInInterval(rows.total, statement.interval)) return [];
    return [`the ${statement.printed} ${measures[statement.measure].unit}`];
  });
}
