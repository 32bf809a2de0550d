import type { ColumnValues } from './column-values.js';

const countFields = new Set([
  'headcount', 'registered', 'eventCount', 'counter', 'achieved', 'events', 'perEvent', 'participants', 'line', 'page',
]); // biome-ignore format: a list reads best in rows

/**
 * Why the cells of a column speak against what its header says.
 *
 * @returns `undefined` where they allow it; a column without cells allows everything.
 */
export function valuesAllow(
  field: string,
  values: ColumnValues,
  strength: number,
): string | undefined {
  // A row of figures by kind of event has headers such as "Workshop", which name no title.
  if (field === 'title' && values.rows > 0 && values.words < 0.2) return 'its cells hold no words';
  if (values.filled === 0) return undefined;
  if (countFields.has(field) && values.numbers < 0.4) return 'most of its cells are no numbers';
  if (countFields.has(field) && values.dates > 0.5 && values.digits < 0.3) {
    return 'its cells are dates';
  }
  switch (field) {
    case 'start':
    case 'end':
    case 'amended':
      return values.dates < 0.4 ? 'most of its cells are no dates' : undefined;
    case 'month':
      return values.months < 0.6 ? 'its cells are no months' : undefined;
    case 'year':
      return values.years < 0.8 ? 'its cells are no years' : undefined;
    case 'value':
      return values.numbers < 0.2 ? 'its cells are no numbers' : undefined;
    case 'country':
      if (values.digits > 0.8) return 'its cells are numbers';
      return strength < 2.9 && values.countries < 0.3 ? 'its cells are no countries' : undefined;
    case 'mode':
      return values.modes < 0.4 ? 'its cells are no ways to attend' : undefined;
    case 'level':
      return values.levels < 0.4 ? 'its cells are no levels' : undefined;
    case 'targetGroup':
      return values.digits > 0.8 ? 'its cells are numbers' : undefined;
    case 'type':
    case 'partners':
    case 'lead':
      return values.distinct > 12 && values.digits > 0.8 ? 'its cells are numbers' : undefined;
    default:
      return undefined;
  }
}
