import { countryName } from '../../model/country.js';
import { dimensionIds } from '../../model/scope.js';

/** A dimension in English, e.g. `work package`; a column of the register by its header as it stands. */
export function dimensionText(dimension: string): string {
  const isOfModel = dimensionIds.some((id) => id === dimension);
  return isOfModel ? dimension.replace(/[A-Z]/, (letter) => ` ${letter.toLowerCase()}`) : dimension;
}

/** A value of a dimension: countries by their name, others as they are written. */
export function valueText(dimension: string, value: string): string {
  return dimension === 'country' ? countryName(value) : value;
}

/** A dimension with its value, e.g. `country Italy`. */
export function categoryText(dimension: string, value: string): string {
  return `${dimensionText(dimension)} ${valueText(dimension, value)}`;
}
