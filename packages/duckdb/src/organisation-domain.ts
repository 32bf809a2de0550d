import { pseudonymOf } from '@partnership-impact/core';

/** Mail services of people, by the name before the country or the ending. */
const mailServices = new Set(
  (
    'gmail googlemail hotmail outlook live msn yahoo ymail icloud me mac aol gmx web mail protonmail proton pm ' +
    'zoho yandex libero virgilio alice tiscali tin tim wp onet o2 interia op poczta gazeta sapo iol clix netcabo ' +
    'cytanet otenet forthnet hol orange free laposte wanadoo sfr terra telefonica t-online freenet seznam centrum ' +
    'abv inbox freemail'
  ).split(' '),
);

/**
 * Gives the domain of an address as a keyed pseudonym, since a domain of one's own names a person.
 *
 * `null` without an address and for public mail services.
 */
export function organisationDomains(secret: string): (email: string | null) => string | null {
  // Many addresses of a list share a domain.
  const known = new Map<string, string | null>();
  return (email) => {
    const domain = email?.trim().toLowerCase().split('@')[1] ?? '';
    const found = known.get(domain);
    if (found !== undefined) return found;
    const isService = domain === '' || mailServices.has(domain.split('.')[0] ?? '');
    const pseudonym = isService
      ? null
      : pseudonymOf({ email: domain, name: null, organisation: null }, secret);
    known.set(domain, pseudonym);
    return pseudonym;
  };
}
