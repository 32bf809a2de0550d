import type { CodeColumn } from './event-columns.js';
import { creditedDimensions } from './event-dimensions.js';
import type { EventTable } from './event-table.js';

type Partners = Pick<EventTable, 'list' | 'targetGroup'>;

/** The dimension's value for each partner, and at last for an event without one. */
export function valuesByPartner(table: Partners, dimension: string): readonly (string | null)[] {
  const partners = table.list('partner')?.values ?? [];
  const named = partners.map((partner) => {
    if (partner === null || dimension === 'partner') return partner;
    return table.targetGroup(partner);
  });
  return [...named, null];
}

/** Whether events of several partners stand in the table, so that a dimension must be credited. */
export function isCredited(table: Partners, dimension: string): boolean {
  if (!creditedDimensions.has(dimension)) return false;
  const partners = table.list('partner');
  return partners !== null && 'offsets' in partners;
}

/** Partner or target group as a column, where no event has several partners. */
export function partnerColumn(
  table: Partners & Pick<EventTable, 'length'>,
  dimension: string,
): CodeColumn {
  const partners = table.list('partner');
  if (partners === null) return { codes: new Uint8Array(table.length), values: [null] };
  return { codes: partners.codes, values: valuesByPartner(table, dimension) };
}
