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
 * The domain of an address as a keyed pseudonym, since a domain of one's own names a person.
 *
 * `null` without an address and for public mail services.
 */
export function organisationDomain(email: string | null, secret: string): string | null {
  const domain = email?.trim().toLowerCase().split('@')[1] ?? '';
  const [name = ''] = domain.split('.');
  if (domain === '' || mailServices.has(name)) return null;
  return pseudonymOf({ email: domain, name: null, organisation: null }, secret);
}
