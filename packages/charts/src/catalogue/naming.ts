import { countryName, type Dimension, notGiven, type Scope } from '@partnership-impact/core';

const dimensionWords: Readonly<Record<string, string>> = {
  type: 'event type',
  targetGroup: 'target group',
  workPackage: 'work package',
  projectMonth: 'project month',
};

/** Said below charts by partner. */
export const severalPartners = 'An event of several partners counts in full for each of them.';

/** A dimension in words. */
export function dimensionNames(dimension: Dimension): string {
  return dimensionWords[dimension] ?? dimension;
}

/** A value of a dimension as a picture prints it: countries by name, the rest as it is. */
export function scopeValueText(dimension: Dimension, value: string): string {
  if (value === notGiven) return `No ${dimensionNames(dimension)} given`;
  return dimension === 'country' && /^[A-Z]{2}$/.test(value) ? countryName(value) : value;
}

/** A scope in words, e.g. `Igniting event, Italy`. */
export function scopeText(scope: Scope): string {
  const parts = Object.entries(scope).map(([dimension, value]) => scopeValueText(dimension, value));
  return parts.length === 0 ? 'whole project' : parts.join(', ');
}

/** With a capital at the start. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
