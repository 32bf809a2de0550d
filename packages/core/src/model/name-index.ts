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
 * Brings spellings together that differ in case, accents, punctuation or look-alike letters.
 *
 * A name that is not listed is printed in its most frequent spelling, and of equally frequent ones
 * in the first by code point, so the order of rows makes no difference.
 */
export function nameIndex(listed: readonly Named[], spellings: readonly string[]): NameIndex {
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
      const found = splitWords(key.split(' '), new Set([...parts].filter((part) => part !== key)));
      return found && found.length > 1 ? found.map((part) => names.get(part) ?? part) : undefined;
    },
  };
}

/** The most frequent spelling of each folded name; `keyOf` says which spellings are one name. */
export function usualSpellings(
  spellings: readonly string[],
  keyOf: (spelling: string) => string = foldName,
): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const spelling of spellings) counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
  const usual = new Map<string, string>();
  const byUse = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  for (const [spelling] of byUse) {
    const key = keyOf(spelling);
    if (!usual.has(key)) usual.set(key, spelling.trim());
  }
  return usual;
}

/** The fewest known names that the words are made of. */
function splitWords(
  words: readonly string[],
  known: ReadonlySet<string>,
): readonly string[] | undefined {
  const best: (readonly string[] | undefined)[] = [[]];
  for (let end = 1; end <= words.length; end += 1) {
    for (let start = 0; start < end; start += 1) {
      const before = best[start];
      const name = words.slice(start, end).join(' ');
      if (!before || !known.has(name)) continue;
      const current = best[end];
      if (!current || before.length + 1 < current.length) best[end] = [...before, name];
    }
  }
  return best[words.length];
}
