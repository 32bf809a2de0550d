import type { FieldName, NetworkField } from '../../figure-network.js';
import { numberText } from '../../number-text.js';
import { countText, listText, placesText } from './wording.js';

/** Which figure is most likely wrong, and what speaks for each. */
export const likelyWrong = {
  printed: nameText,
  /** One figure, and what would have to change instead if it were right. */
  one: (wrong: NetworkField, instead: readonly NetworkField[]) =>
    `${fieldText(wrong)} is most likely wrong: ${insteadText(instead, wrong.places[0]?.file)}`,
  /** Two sets of figures, of which either may be wrong. */
  either: (one: readonly NetworkField[], other: readonly NetworkField[]) =>
    `It cannot be told which figure is wrong: to change ${fieldsText(one)} is as little as to change ${fieldsText(other)}.`,
  speaks: {
    statedParts: (count: number) => `the sum of ${count} stated parts`,
    targets: (count: number) => countText(count, 'targets'),
    register: 'the count of the register',
    records: (count: number) => `${countText(count, 'records')} of the register`,
    statements: (count: number) => countText(count, 'statements'),
    otherPlaces: (count: number) => countText(count, 'other places'),
  },
};

function nameText(name: FieldName): string {
  switch (name.kind) {
    case 'stated':
      return `${name.printed}${name.role === 'planned' ? ' planned' : ''}`;
    case 'target':
      return `the target of ${numberText(name.value)}`;
    case 'rows':
      return `${name.count === 1 ? 'a row' : `one of ${name.count} rows`} of the register`;
    case 'register':
      return `the ${numberText(name.value)} of the register`;
  }
}

/** The name of a field with its places, without the file where that is known already. */
function fieldText({ name, places, isSource }: NetworkField, file?: string): string {
  if (isSource && places.length !== 1) return nameText(name);
  const text = placesText(places);
  const known = `${file}, `;
  return `${nameText(name)} (${text.startsWith(known) ? text.slice(known.length) : text})`;
}

function fieldsText(fields: readonly NetworkField[]): string {
  return listText(fields.map((field) => fieldText(field)));
}

function insteadText(fields: readonly NetworkField[], file: string | undefined): string {
  if (fields.length === 0) return 'no other change was found that makes the figures agree.';
  const told = fields.map((field) => fieldText(field, file));
  const more = told.length > 4 ? [...told.slice(0, 3), `${told.length - 3} more`] : told;
  return `if it were right, ${listText(more)} would have to change.`;
}
