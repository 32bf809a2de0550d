import type { Contact } from '../model/contact.js';
import { notGiven } from './figure.js';

const dimensions = ['targetGroup', 'country', 'partner', 'call', 'language', 'role'] as const;

/** What contacts are counted by. A contact on several partners' lists counts with each. */
export type ContactDimension = (typeof dimensions)[number];

/** Whether contacts can be counted by a dimension. */
export function isContactDimension(name: string): name is ContactDimension {
  return dimensions.some((dimension) => dimension === name);
}

/** The values of a contact in a dimension; `(not given)` where it has none. */
export function contactValues(contact: Contact, dimension: ContactDimension): readonly string[] {
  switch (dimension) {
    case 'partner':
      return contact.partners.length > 0 ? contact.partners : [notGiven];
    case 'call': {
      const calls = contact.history.flatMap(({ call }) => call ?? []);
      return calls.length > 0 ? [...new Set(calls)] : [notGiven];
    }
    case 'targetGroup':
    case 'country':
    case 'language':
    case 'role':
      return [contact[dimension] ?? notGiven];
  }
}
