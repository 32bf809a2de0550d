import { aggregate, type MeasureId, plannedFor, usualMinimum } from '@partnership-impact/core';
import { countText, figureText, percentText } from '../figure-text.js';
import { type CardRow, cardsChart } from '../forms/cards.js';
import type { Drawing } from './catalogue-entry.js';

const shown = [
  'attendances',
  'events',
  'organisations',
  'countries',
  'participants',
] as const satisfies readonly MeasureId[];

/** The project in a few large numbers. */
export const overview: Drawing = (dataset, options) => {
  const { where, asOf = null, minimum = usualMinimum } = options;
  const [row] = aggregate(dataset, { measures: shown, where, asOf });
  const cards = shown.flatMap((measure): CardRow[] => {
    const { value, missing = 0, records = 0 } = row?.figures[measure] ?? {};
    if (value === undefined || records === 0) return [];
    if (measure === 'participants' && value > 0 && value < minimum) {
      return [{ label: labelOf(measure), value: null, detail: `fewer than ${minimum}` }];
    }
    const planned = plannedFor(dataset, measure, where?.scope, asOf)?.value ?? null;
    const share = percentText(value, planned);
    const details = [
      ...(share === null ? [] : [`${share} of ${figureText(planned)} planned`]),
      ...(missing > 0 ? [`${countText(missing, 'record')} without a value`] : []),
    ];
    return [{ label: labelOf(measure), value, detail: details.join('; ') }];
  });
  return cardsChart(cards, {
    ...(dataset.project ? { title: dataset.project.name } : {}),
    ...options,
  });
};

function labelOf(measure: (typeof shown)[number]): string {
  if (measure === 'participants') return 'different participants';
  return measure === 'organisations' ? 'organisations named' : measure;
}
