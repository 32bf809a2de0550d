import type { Attainment } from '../../../aggregate/attainment.js';
import type { Planned } from '../../../aggregate/target-in-force.js';
import type { MeasureId } from '../../../model/measure.js';
import type { Scope } from '../../../model/scope.js';
import type { Statement } from '../../../model/statement.js';
import type { Target } from '../../../model/target.js';
import { additionText, numberText } from '../../number-text.js';
import type { StatedValue } from '../../stated-value.js';
import {
  countText,
  listText,
  measureText,
  placesOf,
  placeText,
  scopeText,
  statedSubject,
  unitText,
} from './wording.js';

/** What the rules about targets say. */
export const targets = {
  attainment: {
    message: ({ achieved, attainment, variance = 0 }: Attainment, target: Target) =>
      `The target is ${targetText(target)}${target.by === null ? '' : ` by ${target.by}`} (${placeText(target.source)}); the register gives ${numberText(achieved.value ?? 0)}, ${shareText(attainment.value ?? 0)} of it, ${numberText(Math.abs(variance))} ${variance < 0 ? 'fewer' : 'more'}.`,
    target: ({ measure, scope }: Target) => `target of ${unitText(measure)}${scopeText(scope)}`,
  },
  targetMissed: {
    question: 'Does the report say why, and are all events in the register?',
    notInRegister: (target: Target) =>
      `Whether the target of ${targetText(target)} was reached cannot be told: the register does not give the figure.`,
    valuesMissing: (target: Target, missing: number) =>
      `Whether the target of ${targetText(target)} was reached cannot be told: ${countText(missing, 'records')} without a value could make up the difference.`,
  },
  targetFarExceeded: {
    question: 'Is the target the one in force, and are all records events of this kind?',
  },
  targetWithoutResult: {
    message: (target: Target) =>
      `The target is ${targetText(target)} (${placeText(target.source)}); no record of the register belongs to it.`,
    question: 'Was nothing done, or is the name written in another way in the register?',
  },
  resultWithoutTarget: {
    message: ({ value, measure, scope }: Result) =>
      `The register gives ${measureText(value, measure)}${scopeText(scope)}; no target speaks of that.`,
    question: 'Is it an activity beyond the plan, or another spelling of a planned one?',
  },
  contradictingTargets: {
    message: ({ measure, scope, by }: Target, values: readonly (readonly Target[])[]) =>
      `The target of ${unitText(measure)}${scopeText(scope)}${by === null ? '' : ` by ${by}`} is given as ${listText(values.map((same) => `${numberText(same[0]?.value ?? 0)} (${placesOf(same)})`))}; the largest of them counts.`,
    question: 'Which of them is in force?',
  },
  targetsSwapped: {
    message: (aims: readonly Aim[]) =>
      `The targets of ${aims.map(({ target }) => targetText(target)).join(' and ')} would both be met if they were exchanged: the register gives ${aims.map(({ achieved }) => numberText(achieved)).join(' and ')}.`,
    question: 'Are the two targets in the right rows?',
    target: ({ scope }: Target) => `target${scopeText(scope)}`,
  },
  plannedStatementDiffersFromTargets: {
    message: ({ statement, same, planned }: Contradicted) =>
      `${statedSubject(statement)} stated as planned (${placesOf(same)}); the targets give ${plannedText(planned)} (${placesOf(planned.targets)}).`,
    question: 'Was the plan amended, or does the text quote another figure as planned?',
    planned: (measure: MeasureId, scope: Scope) =>
      `${unitText(measure)} of the targets${scopeText(scope)}`,
  },
  plannedEqualsAchieved: {
    message: ({ statement, same, reported }: Achieved) =>
      `${statedSubject(statement)} stated as planned (${placesOf(same)}), and exactly ${numberText(statement.value)} were achieved${reported.length === 0 ? '' : ` (${placesOf(reported)})`}.`,
    question: 'Was the achieved figure written where the planned one belongs?',
    achieved: ({ measure, scope }: Statement) => `${unitText(measure)} achieved${scopeText(scope)}`,
  },
  attainmentDiffers: {
    question: 'Was the plan amended, or is one of the figures wrong?',
  },
};

/** What the register gives. */
export interface Result {
  readonly value: number;
  readonly measure: MeasureId;
  readonly scope: Scope;
}

/** A target and what came of it. */
export interface Aim {
  readonly target: Target;
  readonly achieved: number;
}

/** A figure stated as planned that the targets do not come to. */
export interface Contradicted extends StatedValue {
  /** What the targets come to. */
  readonly planned: Planned;
}

/** A figure stated as planned that is exactly what was achieved. */
export interface Achieved extends StatedValue {
  /** What states the same value as achieved; without any, the register gives it. */
  readonly reported: readonly Statement[];
}

function targetText({ value, measure, scope }: Target): string {
  return `${measureText(value, measure)}${scopeText(scope)}`;
}

/** A share of one in per cent, with one decimal. */
function shareText(share: number): string {
  return `${Math.round(share * 1000) / 10} %`;
}

/** What targets come to, with their values where it takes several: `12 + 20 = 32`. */
function plannedText({ targets, value }: Planned): string {
  const values = targets.map((target) => numberText(target.value));
  return values.length === 1 ? numberText(value) : additionText(values, value);
}
