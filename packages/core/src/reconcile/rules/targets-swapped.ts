import { type Attainment, attainments } from '../../aggregate/attainment.js';
import type { Dataset } from '../../model/dataset.js';
import { measures } from '../../model/measure.js';
import { placeOf, type SourceRef } from '../../model/source-ref.js';
import type { Target } from '../../model/target.js';
import type { Messages } from '../messages/messages.js';
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
    *check(dataset, { asOf, messages }) {
      const known = attainments(dataset, { asOf }).flatMap((one) => aimOf(one) ?? []);
      for (const missed of known.filter(({ ratio }) => ratio <= 0.5)) {
        for (const exceeded of known.filter(({ ratio }) => ratio >= 2)) {
          if (isExchange(missed, exceeded)) {
            yield observationOf(dataset, messages, [missed, exceeded]);
          }
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

function observationOf(
  dataset: Dataset,
  messages: Messages,
  aims: readonly [Aim, Aim],
): Observation {
  const [missed, exceeded] = aims;
  const { measure } = missed.target;
  const targets = aims.map(({ target }) => target);
  const say = messages.targets.targetsSwapped;
  const scopes = targets.map(({ scope }) => JSON.stringify(scope));
  return {
    key: [measure, ...scopes],
    confidence: 'possible',
    message: say.message(aims),
    question: say.question,
    subject: { measure, unit: measures[measure].unit },
    figures: targets.map((target) => ({
      role: 'planned',
      value: target.value,
      printed: numberText(target.value),
      label: say.target(target),
      source: rowOf(target),
    })),
    locations: targets.map((target) => ({ relation: 'contributes', source: rowOf(target) })),
    repairs: exchangeOf(dataset, missed.target, exceeded.target),
    root: `swap ${scopes.join(' ')}`,
  };
}

function rowOf({ source: { cells: _, ...row } }: Target): SourceRef {
  return row;
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
