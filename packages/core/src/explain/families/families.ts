import type { Family } from '../hypothesis.js';
import { countsAsItsTitleSays, countsForMany } from './counts-for-many.js';
import { duplicates } from './duplicates.js';
import { likeNames } from './like-names.js';
import { miscounted } from './miscounted.js';
import { digitLost, digitMistyped, digitsExchanged, digitsSlid } from './mistyped.js';
import { rowDigitMistyped, rowMistyped } from './mistyped-row.js';
import { oneRow } from './one-row.js';
import { otherCategory } from './other-category.js';
import { otherFigure } from './other-figure.js';
import { rounded } from './rounded.js';
import { totalAdded } from './total-added.js';
import { firstRows, upToDate } from './up-to-date.js';
import { withoutBoth } from './without-both.js';
import { withoutTwoValues, withoutValue } from './without-value.js';

/** The fixed catalogue of hypotheses. None of them is a free choice of rows. */
export const families: readonly Family[] = [
  digitsExchanged,
  digitMistyped,
  digitLost,
  digitsSlid,
  oneRow,
  countsAsItsTitleSays,
  countsForMany,
  withoutValue,
  withoutTwoValues,
  withoutBoth,
  otherFigure,
  otherCategory,
  likeNames,
  upToDate,
  firstRows,
  rounded,
  miscounted,
  duplicates,
  totalAdded,
  rowMistyped,
  rowDigitMistyped,
];
