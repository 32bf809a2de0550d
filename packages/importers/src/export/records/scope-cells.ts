import type { Scope } from '@partnership-impact/core';
import { scopeFieldNames } from '../../table/role-fields.js';
import type { CellToWrite } from '../write-csv.js';

/** The cells of a scope: a column for each dimension of the model, the others in one cell. */
export function scopeCells(scope: Scope): Readonly<Record<string, CellToWrite>> {
  const own = Object.entries(scope).filter(([dimension]) => scopeFieldNames.includes(dimension));
  const others = Object.entries(scope).filter(
    ([dimension]) => !scopeFieldNames.includes(dimension),
  );
  return { ...Object.fromEntries(own), scope: pairsText(others) };
}

/** `part: schools; year: 2021`; as JSON where a name or value holds signs of its own. */
function pairsText(pairs: readonly (readonly [string, string])[]): string {
  const isPlain = pairs.every(
    ([name, value]) => /^[a-z]+$/.test(name) && /^[^\s{;|](?:[^;|\n]*[^\s;|])?$/.test(value),
  );
  return isPlain
    ? pairs.map(([name, value]) => `${name}: ${value}`).join('; ')
    : JSON.stringify(Object.fromEntries(pairs));
}
