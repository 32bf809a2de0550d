import { foldName } from '@partnership-impact/core';
import type { TableColumn } from '../table/header-texts.js';
import { onceEach } from '../values/once-each.js';
import { modeOf } from '../values/words.js';
import type { Cells } from './cells.js';
import { type NameSplitter, nameSplitter } from './split-names.js';

/**
 * Reads the organisations of each row, the lead first.
 *
 * A column of leads and one of partners are joined where the same names stand in both; otherwise
 * they name different things, and the leads count.
 */
export function partnerReader(
  cells: Cells,
  others: readonly TableColumn[],
): (row: number) => readonly string[] {
  const { table } = cells;
  const column = (field: string) => table.rows.map((row) => cells.text(row, field));
  const splitPartners = table.isOwn ? atSemicolons : nameSplitter(column('partners'));
  const namesIn = onceEach((cell) => splitPartners(cell).filter((name) => !isNothing(name)));
  const namesUnder = (row: number) => namesIn(cells.text(row, 'partners'));
  if (!cells.has('lead')) return namesUnder;
  const splitLead = nameSplitter(column('lead'));
  const leads = new Set(column('lead').filter(Boolean).map(foldName));
  const alike = (texts: readonly string[]) =>
    texts.filter((text) => leads.has(foldName(text))).length >= texts.length * 0.3;
  const partnersAlike = alike(table.rows.flatMap(namesUnder));
  const sameNames = others.find(({ index }) => {
    const texts = table.rows.map((row) => table.text(row, index).trim()).filter(Boolean);
    return texts.length > 0 && alike(texts.flatMap((text) => text.split(/\s*[,;]\s*/)));
  });
  const splitOther = sameNames
    ? nameSplitter(table.rows.map((row) => table.text(row, sameNames.index)))
    : null;
  return (row) => {
    const names = [...splitLead(cells.text(row, 'lead'))];
    if (partnersAlike) names.push(...namesUnder(row));
    if (sameNames && splitOther) names.push(...splitOther(table.text(row, sameNames.index)));
    return [...new Set(names.filter((name) => !isNothing(name)))];
  };
}

const atSemicolons: NameSplitter = (cell) => cell.split(/\s*;\s*/).filter(Boolean);

/** `n/a`, `-` and the like name nobody. */
function isNothing(name: string): boolean {
  return (
    /^(?:[-–—.?]+|n\/?a|none|tb[acd]|unknown)$/i.test(name) ||
    (modeOf(name) === 'online' && /^online$/i.test(name))
  );
}
