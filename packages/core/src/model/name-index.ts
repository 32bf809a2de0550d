import { foldName } from './fold-name.js';

/** Something with a name and other ways to write it. */
export interface Named {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Spellings and the names they stand for. */
export interface NameIndex {
  /** The printed name; a spelling nobody listed stands for itself. */
  nameOf(spelling: string): string;
  /** Whether the spelling is that of a listed name or alias. */
  isListed(spelling: string): boolean;
  /** The names that make up the text word for word, two or more, or `undefined`. */
  split(text: string): readonly string[] | undefined;
}

/**
 * Brings spellings together that differ in case, accents, punctuation or look-alike letters; each
 * comes with how often it is used.
 *
 * A name that is not listed is printed in its most frequent spelling, and of equally frequent ones
 * in the first by code point, so the order of rows makes no difference.
 */
export function nameIndex(
  listed: readonly Named[],
  spellings: ReadonlyMap<string, number>,
): NameIndex {
  const names = new Map<string, string>();
  const listedKeys = new Set<string>();
  for (const { name, aliases } of listed) {
    for (const spelling of [name, ...aliases]) {
      const key = foldName(spelling);
      if (!names.has(key)) names.set(key, name);
      listedKeys.add(key);
    }
  }
  for (const [key, spelling] of usualSpellings(spellings)) {
    if (!names.has(key)) names.set(key, spelling);
  }
  const parts = listed.length > 0 ? listedKeys : new Set(names.keys());

  return {
    nameOf: (spelling) => names.get(foldName(spelling)) ?? spelling.trim(),
    isListed: (spelling) => listedKeys.has(foldName(spelling)),
    split(text) {
      const key = foldName(text);
      const found = splitWords(key.split(' '), (part) => part !== key && parts.has(part));
      return found && found.length > 1 ? found.map((part) => names.get(part) ?? part) : undefined;
    },
  };
}

/** How often each spelling stands in the rows. */
export function countSpellings<Row>(
  rows: readonly Row[],
  spellingOf: (row: Row) => string | null,
): ReadonlyMap<string, number> {
  const counts = new Map<string, { uses: number }>();
  for (const row of rows) {
    const spelling = spellingOf(row);
    if (spelling === null) continue;
    const count = counts.get(spelling);
    if (count) count.uses += 1;
    else counts.set(spelling, { uses: 1 });
  }
  return new Map(Array.from(counts, ([spelling, { uses }]) => [spelling, uses]));
}

/** The most frequent spelling of each folded name; `keyOf` says which spellings are one name. */
export function usualSpellings(
  spellings: ReadonlyMap<string, number>,
  keyOf: (spelling: string) => string = foldName,
): ReadonlyMap<string, string> {
  const usual = new Map<string, string>();
  const byUse = [...spellings].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  for (const [spelling] of byUse) {
    const key = keyOf(spelling);
    if (!usual.has(key)) usual.set(key, spelling.trim());
  }
  return usual;
}

/** The fewest known names that the words are made of. */
function splitWords(
  words: readonly string[],
  isKnown: (part: string) => boolean,
): readonly string[] | undefined {
  const best: (readonly string[] | undefined)[] = [[]];
  for (let end = 1; end <= words.length; end += 1) {
    for (let start = 0; start < end; start += 1) {
      const before = best[start];
      const name = words.slice(start, end).join(' ');
      if (!before || !isKnown(name)) continue;
      const current = best[end];
      if (!current || before.length + 1 < current.length) best[end] = [...before, name];
    }
  }
  return best[words.length];
}
