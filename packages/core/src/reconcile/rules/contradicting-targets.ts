import { ascending, group } from 'd3-array';
import { printedScope, scopeKey } from '../../aggregate/target-in-force.js';
import type { Dataset } from '../../model/dataset.js';
import { measures } from '../../model/measure.js';
import { placeOf } from '../../model/source-ref.js';
import type { Target } from '../../model/target.js';
import type { Messages } from '../messages/messages.js';
import { numberText } from '../number-text.js';
import type { CatalogueRule, Observation } from '../rule.js';

/** Finds two or more values that are given for one target. */
export function contradictingTargets(): CatalogueRule {
  return {
    id: 'contradicting-targets',
    group: 'targets',
    severity: 'error',
    title: 'One target is given with several values',
    needs: 'Two targets of one measure, scope, due day and day of amendment.',
    missing:
      'Targets without a due day are those of the whole project; without a day of amendment, those of the first plan.',
    tolerance: 'None.',
    falsePositives: 'Targets of different parts of the plan that no column tells apart.',
    whatToDo:
      'Remove the target that no longer holds, or give the day of its amendment under "Amended". Until then the largest counts.',
    reads: ['targets'],
    *check(dataset, { messages }) {
      for (const [key, targets] of group(dataset.targets, (target) => keyOf(dataset, target))) {
        const values = [...group(targets, ({ value }) => value).values()];
        const [first] = targets;
        if (first && values.length > 1)
          yield observationOf(dataset, { key, first, values }, messages);
      }
    },
  };
}

interface Contradiction {
  readonly key: string;
  readonly first: Target;
  /** The targets of each value. */
  readonly values: readonly (readonly Target[])[];
}

function keyOf(dataset: Dataset, { measure, scope, by, amended }: Target): string {
  return JSON.stringify([measure, scopeKey(printedScope(dataset, scope)), by, amended]);
}

function observationOf(
  dataset: Dataset,
  { key, first, values }: Contradiction,
  messages: Messages,
): Observation {
  const { measure } = first;
  const scope = printedScope(dataset, first.scope);
  const inOrder = values.toSorted(([a], [b]) => ascending(a?.value, b?.value));
  const say = messages.targets.contradictingTargets;
  return {
    key: [key],
    confidence: 'likely',
    message: say.message({ ...first, scope }, inOrder),
    question: say.question,
    subject: { measure, unit: measures[measure].unit, scope },
    figures: inOrder.flatMap(([target]) =>
      target
        ? {
            role: 'planned',
            value: target.value,
            printed: numberText(target.value),
            label: messages.targets.attainment.target({ ...target, scope }),
            source: placeOf(target.source, 'value'),
          }
        : [],
    ),
    locations: inOrder.flat().map(({ source }) => ({
      relation: 'contradicts',
      source: placeOf(source, 'value'),
    })),
  };
}
