import { type Attainment, attainments } from '../../aggregate/attainment.js';
import type { Dataset } from '../../model/dataset.js';
import { measures } from '../../model/measure.js';
import { placeOf } from '../../model/source-ref.js';
import type { Target } from '../../model/target.js';
import { measureText, scopeText } from '../messages/english/wording.js';
import { numberText } from '../number-text.js';
import type { CatalogueRule, Observation, ProposedRepair } from '../rule.js';

/** Finds two targets of which each would be met if they were exchanged. */
export function targetsSwapped(): CatalogueRule {
  return {
    id: 'targets-swapped',
    group: 'targets',
    severity: 'note',
    title: 'Two targets seem exchanged',
    needs: 'Two targets of one measure, one missed by half or more and one exceeded twice or more.',
    missing: 'Targets whose figure lacks records are left out.',
    tolerance: 'Exchanged, each must be reached by 80 to 200 %.',
    falsePositives: 'Plans that were simply wrong about two types.',
    whatToDo: 'Compare the two targets with the work plan.',
    reads: ['events', 'targets'],
    *check(dataset, { asOf }) {
      const known = attainments(dataset, { asOf }).flatMap((one) => aimOf(one) ?? []);
      for (const missed of known.filter(({ ratio }) => ratio <= 0.5)) {
        for (const exceeded of known.filter(({ ratio }) => ratio >= 2)) {
          if (isExchange(missed, exceeded)) yield observationOf(dataset, missed, exceeded);
        }
      }
    },
  };
}

/** A target and what came of it. */
interface Aim {
  readonly target: Target;
  readonly achieved: number;
  /** Achieved of target. */
  readonly ratio: number;
}

function aimOf({ target, achieved, attainment }: Attainment): Aim | undefined {
  if (target === null || achieved.missing > 0) return undefined;
  if (achieved.value === undefined || attainment.value === undefined) return undefined;
  return { target, achieved: achieved.value, ratio: attainment.value };
}

function isExchange(missed: Aim, exceeded: Aim): boolean {
  const kind = ({ target: { measure, scope } }: Aim) => [measure, ...Object.keys(scope)].join();
  if (kind(missed) !== kind(exceeded)) return false;
  const exchanged = [
    missed.achieved / exceeded.target.value,
    exceeded.achieved / missed.target.value,
  ];
  return exchanged.every((share) => share >= 0.8 && share <= 2);
}

function observationOf(dataset: Dataset, missed: Aim, exceeded: Aim): Observation {
  const { measure } = missed.target;
  const both = [missed, exceeded];
  const targets = both.map(({ target }) => target);
  const scopes = targets.map(({ scope }) => JSON.stringify(scope));
  return {
    key: [measure, ...scopes],
    confidence: 'possible',
    message: `The targets of ${targets.map(({ value, scope }) => `${measureText(value, measure)}${scopeText(scope)}`).join(' and ')} would both be met if they were exchanged: the register gives ${both.map(({ achieved }) => numberText(achieved)).join(' and ')}.`,
    question: 'Are the two targets in the right rows?',
    subject: { measure, unit: measures[measure].unit },
    figures: targets.map(({ value, scope, source: { cells: _, ...source } }) => ({
      role: 'planned',
      value,
      printed: numberText(value),
      label: `target${scopeText(scope)}`,
      source,
    })),
    locations: targets.map(({ source: { cells: _, ...source } }) => ({
      relation: 'contributes',
      source,
    })),
    repairs: exchangeOf(dataset, missed.target, exceeded.target),
    root: `swap ${scopes.join(' ')}`,
  };
}

/** The two values exchanged, where each stands in the row of a target of its own. */
function exchangeOf(dataset: Dataset, one: Target, other: Target): readonly ProposedRepair[] {
  const [first, second] = [one, other].map(({ measure, value, source }) =>
    dataset.targets.findIndex(
      (target) =>
        target.source.row === source.row &&
        target.source.file === source.file &&
        target.measure === measure &&
        target.value === value,
    ),
  );
  if (first === undefined || second === undefined || first < 0 || second < 0) return [];
  const [from, to] = [numberText(one.value), numberText(other.value)];
  return [
    {
      location: placeOf(one.source, 'value'),
      from,
      to,
      with: { location: placeOf(other.source, 'value'), from: to, to: from },
      change: {
        both: [
          { list: 'targets', index: first, to: other.value },
          { list: 'targets', index: second, to: one.value },
        ],
      },
    },
  ];
}
