import { ImpactError, type RepairedCell } from '@partnership-impact/core';

/** The error for a cell that cannot be changed: what should become of it, and why it was not done. */
export function notRepairable({ location, from, to }: RepairedCell, reason: string): ImpactError {
  const { file, sheet, page, row, line = row, column } = location;
  const place = [
    sheet === undefined ? undefined : `sheet "${sheet}"`,
    page === undefined ? undefined : `page ${page}`,
    line === undefined ? undefined : `${sheet === undefined ? 'line' : 'row'} ${line}`,
    column === undefined ? undefined : `column ${column}`,
  ].filter((part) => part !== undefined);
  const at = place.length === 0 ? '' : ` (${place.join(', ')})`;
  return new ImpactError(
    'invalid-option',
    `"${from}" of "${file}"${at} was not changed to "${to}": ${reason}`,
  );
}
