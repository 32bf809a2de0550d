import { known } from '../figure-text.js';

interface Valued {
  readonly value: number | null;
  readonly hidden?: boolean;
}

/** Rows by whether their value may be shown, may not, or is not known. */
export function parted<Row extends Valued>(rows: readonly Row[]) {
  return {
    shown: rows.flatMap((row) => {
      const value = row.hidden ? null : known(row.value);
      return value === null ? [] : [{ ...row, value }];
    }),
    hidden: rows.filter(({ hidden }) => hidden),
    unknown: rows.filter(({ value, hidden }) => !hidden && known(value) === null),
  };
}
