import type { Contact } from '../model/contact.js';
import type { Dataset } from '../model/dataset.js';
import { isWithin } from '../model/period.js';
import { vocabularyOf } from '../model/vocabulary.js';
import { contactValues, isContactDimension } from './contact-values.js';
import type { Figure } from './figure.js';
import type { Where } from './query.js';

/**
 * Counts the people in the partnership database, each once, whatever their state.
 *
 * In a period count those whose first dated step lies in it; contacts without a date are `missing`
 * then. In a scope that no contact has (an event type, say), and without a database, nothing is known.
 *
 * @example
 * countContacts(dataset, { scope: { country: 'PL' } }); // => { value: 412, records: 412, missing: 0 }
 */
export function countContacts(dataset: Dataset, where: Where = {}): Figure {
  const { scope = {}, period } = where;
  const dimensions = Object.keys(scope);
  if (!dataset.contacts || !dimensions.every(isContactDimension)) {
    return { value: undefined, records: 0, missing: 0 };
  }
  const vocabulary = vocabularyOf(dataset);
  const wanted = dimensions
    .filter(isContactDimension)
    .map((name) => [name, vocabulary.value(name, scope[name] ?? '')] as const);
  const people = new Set<string>();
  let missing = 0;
  for (const contact of dataset.contacts) {
    if (!wanted.every(([name, value]) => contactValues(contact, name).includes(value))) continue;
    const first = period ? firstDay(contact) : undefined;
    if (period && first === undefined) missing += 1;
    else if (!period || (first !== undefined && isWithin(first, period)))
      people.add(contact.person);
  }
  return { value: people.size, records: people.size, missing };
}

function firstDay({ history }: Contact): string | undefined {
  return history.flatMap(({ on }) => on ?? []).sort()[0];
}
