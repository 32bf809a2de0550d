import keyCollision from 'talisman/clustering/key-collision.js';
import fingerprint from 'talisman/keyers/fingerprint.js';
import levenshtein from 'talisman/metrics/levenshtein.js';
import { inRegister, registerRows } from './register-rows.mjs';

const near = 2;

/**
 * Names of the clean project as the vocabulary: a name that is not in it and at most two letters from
 * one that is, or that has its fingerprint, is an alarm; so are two titles of one day that near.
 */
export function talismanPeer(clean) {
  const columns = ['type', 'country', 'partner'];
  const known = new Map(
    columns.map((name) => [
      name,
      [...new Set(registerRows(clean).map(({ cells }) => cells[name]))].filter(Boolean),
    ]),
  );
  const prints = new Set([...known.values()].flat().map(fingerprint));
  const isSlip = (name, text) =>
    text !== '' &&
    !known.get(name).includes(text) &&
    (prints.has(fingerprint(text)) ||
      known.get(name).some((one) => levenshtein(one, text) <= near));
  return (dataset) => {
    const rows = registerRows(dataset);
    const misspelt = rows.filter(({ cells }) => columns.some((name) => isSlip(name, cells[name])));
    const days = keyCollision({ keys: ({ cells }) => [cells.start] }, rows);
    const doubled = days.flatMap((same) =>
      same.filter(({ cells }, at) =>
        same.slice(0, at).some((one) => levenshtein(one.cells.title, cells.title) <= near),
      ),
    );
    return [...misspelt, ...doubled].map(({ row }) => inRegister(row));
  };
}
