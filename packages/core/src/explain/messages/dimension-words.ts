import { countryName } from '../../model/country.js';

/** A dimension in English, e.g. `work package`. */
export function dimensionText(dimension: string): string {
  return dimension.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** A value of a dimension: countries by their name, others as they are written. */
export function valueText(dimension: string, value: string): string {
  return dimension === 'country' ? countryName(value) : value;
}

/** A dimension with its value, e.g. `country Italy`. */
export function categoryText(dimension: string, value: string): string {
  return `${dimensionText(dimension)} ${valueText(dimension, value)}`;
}
