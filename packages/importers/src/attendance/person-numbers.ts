import { foldName } from '@partnership-impact/core';

/** What a list says of a person. Never stored. */
export interface PersonSeen {
  readonly email: string;
  readonly name: string;
  readonly id: string;
}

/** Numbers the people of a file in the order in which they come; `null` for a row without a name. */
export function personNumbers(
  _key: string | Uint8Array | undefined,
): (seen: PersonSeen) => string | null {
  const numbers = new Map<string, string>();
  return ({ email, name, id }) => {
    const known = email ? email.trim().toLowerCase() : id || foldName(name);
    if (known === '') return null;
    const person = numbers.get(known) ?? `person ${numbers.size + 1}`;
    numbers.set(known, person);
    return person;
  };
}
