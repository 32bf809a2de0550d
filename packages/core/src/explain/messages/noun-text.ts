/** A noun that is given in the plural, in the singular for one: `1 country`, `2 countries`. */
export function nounText(count: number, plural: string): string {
  if (count !== 1) return plural;
  return plural
    .replace(/\bpeople\b/, 'person')
    .replace(/ies\b/, 'y')
    .replace(/s\b/, '');
}
