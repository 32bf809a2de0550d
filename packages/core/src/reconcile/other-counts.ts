import { countryCode } from '../model/country.js';
import type { Dataset } from '../model/dataset.js';
import type { MeasureId } from '../model/measure.js';
import type { Statement } from '../model/statement.js';

/**
 * Other numbers that a report may mean when it counts organisations or countries: those of the list
 * of organisations, which names partners that organised no event of their own.
 *
 * Empty where the list is not given or the measure counts something else.
 */
export function otherCounts(
  { organisations, events }: Dataset,
  { scope }: Statement,
  measure: MeasureId,
): readonly number[] {
  if (organisations.length === 0 || Object.keys(scope).length > 0) return [];
  if (measure === 'organisations') {
    const partners = organisations.filter(
      ({ role }) => role !== null && role !== 'associated partner',
    );
    return [organisations.length, partners.length];
  }
  if (measure !== 'countries') return [];
  const listed = organisations.map(({ country }) => country).filter((one) => one !== null);
  const held = events.map(({ country }) => country).filter((one) => one !== null);
  const codes = (names: readonly string[]) =>
    new Set(names.map((name) => countryCode(name) ?? name));
  return listed.length === 0 ? [] : [codes(listed).size, codes([...listed, ...held]).size];
}
