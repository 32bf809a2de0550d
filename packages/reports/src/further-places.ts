import type { Finding, FindingLocation } from '@partnership-impact/core';
import { isSamePlace } from './place.js';

/** The places of a finding at which none of its figures stands. */
export function furtherPlaces({ figures, locations }: Finding): readonly FindingLocation[] {
  const shown = figures.flatMap(({ source }) => source ?? []);
  return locations.filter(({ source }) => !shown.some((one) => isSamePlace(one, source)));
}
