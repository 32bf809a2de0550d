import { countryCode, foldName, type Vocabulary } from '@partnership-impact/core';
import { matchHeader } from '../../table/match-header.js';
import type { RegisterColumns } from './register-columns.js';

/** What the labels of a table's rows or columns stand for. */
export interface LabelDimension {
  /** One of the model, or a column of the register's own. */
  readonly dimension: string;
  /** The value of the dimension that a label names; `undefined` for a label that names none. */
  named(label: string): string | undefined;
}

const year = /^(?:19|20)\d{2}$/u;

function yearOf(label: string): string | undefined {
  const text = label.trim().replace(/\.0$/u, '');
  return year.test(text) ? text : undefined;
}

function countryOf(label: string): string | undefined {
  const text = label.trim();
  return text.length > 3 || /^[A-Z]{2,3}$/u.test(text) ? countryCode(text) : undefined;
}

/**
 * The dimension that nearly all labels name values of: a year, a country, a type or a partner of the
 * dataset, or a value of one of the register's own columns. The header settles types and partners
 * that the dataset does not know.
 */
export function dimensionOf(
  labels: readonly string[],
  {
    header = '',
    vocabulary,
    columns = new Map(),
  }: {
    readonly header?: string;
    readonly vocabulary: Vocabulary;
    readonly columns?: RegisterColumns;
  },
): LabelDimension | undefined {
  const filled = labels.filter((label) => label.trim() !== '');
  if (filled.length === 0 || new Set(filled.map(foldName)).size < filled.length) return undefined;
  const knownType = (label: string) =>
    vocabulary.types.find((type) => type === vocabulary.type(label));
  const knownPartner = (label: string) => vocabulary.organisation(label)?.name;
  const candidates: readonly LabelDimension[] = [
    { dimension: 'year', named: yearOf },
    { dimension: 'country', named: countryOf },
    { dimension: 'type', named: knownType },
    { dimension: 'partner', named: knownPartner },
    ...Array.from(columns, ([dimension, values]) => ({
      dimension,
      named: (label: string) => values.get(foldName(label)),
    })),
  ];
  const found = candidates.find(({ named }) => {
    const known = filled.filter((label) => named(label) !== undefined).length;
    return known >= Math.max(1, filled.length * 0.8);
  });
  const byHeader = namedByHeader(header, filled, vocabulary);
  // Beside known partners stand others that no list has, under a header that says what they are.
  if (found && found.dimension !== byHeader?.dimension) return found;
  return byHeader;
}

function namedByHeader(
  header: string,
  labels: readonly string[],
  vocabulary: Vocabulary,
): LabelDimension | undefined {
  const [match] = matchHeader(header);
  if (!match || match.strength < 2.5 || !labels.every((label) => /\p{L}{2}/u.test(label)))
    return undefined;
  switch (match.meaning) {
    case 'type':
      return { dimension: 'type', named: (label) => vocabulary.type(label) ?? label.trim() };
    case 'partners':
    case 'lead':
      return { dimension: 'partner', named: (label) => vocabulary.partner(label) };
    default:
      return undefined;
  }
}
