/** Counters of many projects as those of all: numbers are added, maps and objects field by field. */
export function addedUp(one, other) {
  if (one === undefined || other === undefined) return one ?? other;
  if (typeof one === 'number') return one + other;
  if (typeof one === 'boolean') return one || other;
  if (typeof one === 'string') return one;
  if (one instanceof Map) {
    const keys = new Set([...one.keys(), ...other.keys()]);
    return new Map([...keys].map((key) => [key, addedUp(one.get(key), other.get(key))]));
  }
  return Object.fromEntries(Object.keys(one).map((key) => [key, addedUp(one[key], other[key])]));
}
