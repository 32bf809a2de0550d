import { aggregate, type Dataset, notGiven, vocabularyOf } from '@partnership-impact/core';
import type { Chart } from '../chart.js';
import type { LinkRow } from '../figures/links-between.js';
import { linksChart } from '../forms/links.js';
import type { CatalogueOptions, Drawing } from './catalogue-entry.js';
import { addedMeasure } from './measure-drawn.js';
import { capitalised, dimensionNames, scopeValueText, severalPartners } from './naming.js';

/** Who organises events with whom. */
export const partnership: Drawing = (dataset, options) => {
  const joint = options.by ? [] : jointEvents(dataset, options);
  if (joint.length > 0) {
    return linksChart(joint, {
      unit: 'events',
      heads: ['First-named partner', 'With'],
      title: 'Who organised events with whom',
      ...options,
    });
  }
  return byDimension(dataset, options);
};

function jointEvents(
  dataset: Dataset,
  { where, asOf = null }: CatalogueOptions,
): readonly LinkRow[] {
  const counted = aggregate(dataset, { measures: ['events'], by: ['event'], where, asOf });
  const ids = new Set(counted.map(({ key }) => key.event));
  const vocabulary = vocabularyOf(dataset);
  return dataset.events.flatMap((event): LinkRow[] => {
    const [from, ...others] = vocabulary.partnersOf(event);
    if (from === undefined || event.status === 'cancelled' || !ids.has(event.id)) return [];
    return others.map((to) => ({ from, to, value: event.eventCount }));
  });
}

/** Where no event has two partners: partners and what they organised. */
function byDimension(dataset: Dataset, options: CatalogueOptions): Chart {
  const { where, asOf = null, by: [dimension = 'type'] = [] } = options;
  const measure = addedMeasure(dataset, { measure: 'events', ...options });
  const rows = aggregate(dataset, { measures: [measure], by: ['partner', dimension], where, asOf });
  return linksChart(
    rows.map(({ key, figures }) => ({
      from: scopeValueText('partner', key.partner ?? notGiven),
      to: scopeValueText(dimension, key[dimension] ?? notGiven),
      value: figures[measure]?.value ?? null,
    })),
    {
      unit: measure,
      heads: ['Partner', capitalised(dimensionNames(dimension))],
      title: `Partners and what they organised, by ${dimensionNames(dimension)}`,
      subtitle: severalPartners,
      ...options,
    },
  );
}
