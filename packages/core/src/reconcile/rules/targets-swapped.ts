import { type Attainment, attainments } from '../../aggregate/attainment.js';
import type { Dataset } from '../../model/dataset.js';
import { measures } from '../../model/measure.js';
import { placeOf } from '../../model/source-ref.js';
import type { CatalogueRule, Observation, ProposedRepair } from '../rule.js';
import { measureText, numberText, scopeText } from '../wording.js';

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
      const known = attainments(dataset, { asOf }).filter(
        ({ target, achieved }) => target !== null && achieved.missing === 0,
      );
      for (const missed of known.filter((one) => ratio(one) <= 0.5)) {
        for (const exceeded of known.filter((one) => ratio(one) >= 2)) {
          if (isExchange(missed, exceeded)) yield observationOf(dataset, missed, exceeded);
        }
      }
    },
  };
}

function ratio({ attainment }: Attainment): number {
  return attainment.value ?? 1;
}

function isExchange(missed: Attainment, exceeded: Attainment): boolean {
  const dimensions = ({ scope }: Attainment) => Object.keys(scope).sort().join();
  if (missed.measure !== exceeded.measure || dimensions(missed) !== dimensions(exceeded))
    return false;
  const exchanged = [
    (missed.achieved.value ?? 0) / (exceeded.target?.value || Number.NaN),
    (exceeded.achieved.value ?? 0) / (missed.target?.value || Number.NaN),
  ];
  return exchanged.every((share) => share >= 0.8 && share <= 2);
}

function observationOf(dataset: Dataset, missed: Attainment, exceeded: Attainment): Observation {
  const { measure } = missed;
  const both = [missed, exceeded];
  return {
    key: [measure, ...both.map(({ scope }) => JSON.stringify(scope))],
    confidence: 'possible',
    message: `The targets of ${both.map(({ target, scope }) => `${measureText(target?.value ?? 0, measure)}${scopeText(scope)}`).join(' and ')} would both be met if they were exchanged: the register gives ${both.map(({ achieved }) => numberText(achieved.value ?? 0)).join(' and ')}.`,
    question: 'Are the two targets in the right rows?',
    subject: { measure, unit: measures[measure].unit, scope: {}, period: null },
    figures: both.map(({ target, scope }) => ({
      role: 'planned',
      value: target?.value ?? 0,
      printed: numberText(target?.value ?? 0),
      label: `target${scopeText(scope)}`,
      source: target?.source ?? null,
    })),
    locations: both.flatMap(({ target }) => {
      if (target === null) return [];
      const { cells: _, ...source } = target.source;
      return [{ relation: 'contributes' as const, source }];
    }),
    repairs: exchangeOf(dataset, missed, exceeded),
    root: `swap ${both.map(({ scope }) => JSON.stringify(scope)).join(' ')}`,
  };
}

/** The two values exchanged, where each stands in the row of a target of its own. */
function exchangeOf(
  dataset: Dataset,
  missed: Attainment,
  exceeded: Attainment,
): readonly ProposedRepair[] {
  const [one, other] = [missed, exceeded].map(({ target, measure }) =>
    dataset.targets.findIndex(
      ({ source, measure: own, value }) =>
        source.row === target?.source.row &&
        source.file === target?.source.file &&
        own === measure &&
        value === target?.value,
    ),
  );
  const [first, second] = [dataset.targets[one ?? -1], dataset.targets[other ?? -1]];
  if (one === undefined || other === undefined || !first || !second) return [];
  const [from, to] = [numberText(first.value), numberText(second.value)];
  return [
    {
      location: placeOf(first.source, 'value'),
      from,
      to,
      with: { location: placeOf(second.source, 'value'), from: to, to: from },
      change: {
        both: [
          { list: 'targets', index: one, to: second.value },
          { list: 'targets', index: other, to: first.value },
        ],
      },
    },
  ];
}
