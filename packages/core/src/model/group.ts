/**
 * Puts rows with one key together, in the order in which the keys are met.
 *
 * Keys are compared as a `Map` does. The function of that name in d3-array also knows dates by their
 * value, and for keys of text takes several times as long.
 *
 * @example
 * group(['ab', 'a', 'cd'], (word) => word.length); // => Map { 2 => ['ab', 'cd'], 1 => ['a'] }
 */
export function group<Row, Key>(
  rows: Iterable<Row>,
  keyOf: (row: Row) => Key,
): ReadonlyMap<Key, readonly Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const known = groups.get(key);
    if (known) known.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
