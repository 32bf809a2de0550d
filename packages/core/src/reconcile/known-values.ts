import { aggregate } from '../aggregate/aggregate.js';
import { isCountable } from '../aggregate/event-dimensions.js';
import type { Dataset } from '../model/dataset.js';
import { levels } from '../model/event-type.js';
import { onceBeside, onceEach } from '../model/once.js';
import { vocabularyOf } from '../model/vocabulary.js';

/** The values that a dimension has. */
export interface KnownValues {
  readonly values: readonly string[];
  /** Whether the model, the register or the targets tell them; else only the statements do. */
  readonly certain: boolean;
  /** Those that only the words of a statement tell, and that may overlap with the others. */
  readonly loose: ReadonlySet<string>;
}

const settings = ['school', 'community'];

/**
 * The values of a dimension that the model, the register, the targets and the statements use. Records that do not
 * give one are a value too: international events have no country, and no list of countries is then complete.
 */
export function knownValues(dataset: Dataset, dimension: string): KnownValues {
  return valuesByDimension(dataset)(dimension);
}

const valuesByDimension = onceBeside((dataset: Dataset) =>
  onceEach((dimension: string) => valuesOf(dataset, dimension)),
);

function valuesOf(dataset: Dataset, dimension: string): KnownValues {
  if (dimension === 'level') return { values: levels, certain: true, loose: new Set() };
  if (dimension === 'setting') return { values: settings, certain: true, loose: new Set() };
  const vocabulary = vocabularyOf(dataset);
  const told = new Set<string>();
  if (dimension === 'type') for (const { name } of dataset.eventTypes) told.add(name);
  for (const { scope } of dataset.targets) {
    if (scope[dimension] !== undefined) told.add(vocabulary.value(dimension, scope[dimension]));
  }
  if (dataset.events.length > 0 && isCountable(dataset, { [dimension]: '' })) {
    for (const { key } of aggregate(dataset, { measures: ['events'], by: [dimension] })) {
      const value = key[dimension];
      if (typeof value === 'string') told.add(value);
    }
  }
  const certain = told.size > 0;
  const loose = new Set<string>();
  for (const { scope } of dataset.statements) {
    if (scope[dimension] === undefined) continue;
    const value = vocabulary.value(dimension, scope[dimension]);
    if (!told.has(value)) loose.add(value);
  }
  return { values: [...told, ...loose], certain, loose };
}

/**
 * Whether the stated values are all that a dimension has: `known` from the model, the register or the
 * targets, or only `stated`, where nothing but the text tells which there are.
 */
export function areAllParts(
  dataset: Dataset,
  dimension: string,
  parts: readonly string[],
): 'known' | 'stated' | false {
  const vocabulary = vocabularyOf(dataset);
  const stated = new Set(parts.map((value) => vocabulary.value(dimension, value)));
  const { values, certain, loose } = knownValues(dataset, dimension);
  if (values.some((value) => !stated.has(value))) return false;
  // A kind that the text alone names may hold others: "training events" and the workshops among them.
  const overlaps = dimension === 'type' && [...stated].some((value) => loose.has(value));
  return certain && !overlaps ? 'known' : 'stated';
}
