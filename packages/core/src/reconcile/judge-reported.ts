import { isCountable } from '../aggregate/event-dimensions.js';
import type { Figure } from '../aggregate/figure.js';
import { figureOf } from '../aggregate/figure-of.js';
import { whereOf } from '../explain/figure-key.js';
import type { Dataset } from '../model/dataset.js';
import { isInInterval } from '../model/interval.js';
import { type MeasureId, measures } from '../model/measure.js';
import type { Period } from '../model/period.js';
import type { Statement } from '../model/statement.js';
import { type CountedIn, countedByColumn } from './counted-by-column.js';
import { figureRange } from './figure-range.js';
import type { Judged } from './judged.js';
import { kindsItMayHold } from './kinds-outside.js';
import { otherCounts } from './other-counts.js';
import { partSpokenOf } from './part-of-figure.js';
import { registerPartOf } from './register-part.js';

/**
 * Compares a reported statement with the register.
 *
 * Equal within what its printed form allows: verified. Where records without a value could make up
 * the difference, or the statement seems to speak of a part, it cannot be verified.
 */
export function judgeReported(dataset: Dataset, statement: Statement, measure: MeasureId): Judged {
  const { scope, interval, value, period } = statement;
  const counted = countedByColumn(dataset, scope, measure);
  const figure = figureIfAny(counted, period, measure);
  const judged = (status: Judged['status'], why: Judged['why']): Judged => ({
    statement,
    status,
    why,
    figure: figure ?? null,
  });
  if (figure === undefined) {
    return judged('unverifiable', (say) =>
      say.reported.noColumn(unknownValues(dataset, statement)),
    );
  }
  // Contacts are counted in the partnership database, with or without a register beside it.
  const ofContacts = measure === 'contacts' && dataset.contacts !== undefined;
  if (!ofContacts && dataset.events.length === 0 && dataset.attendances.length === 0) {
    const other = otherCounts(dataset, statement, measure).find((count) =>
      isInInterval(count, interval),
    );
    if (other !== undefined) return judged('verified', (say) => say.reported.listed(measure));
    return judged('unverifiable', (say) => say.reported.noRegister);
  }
  const { missing, value: registered } = figure;
  if (registered === undefined || (figure.records === 0 && value !== 0)) {
    return judged('unverifiable', (say) => say.reported.noRecord(measure, scope));
  }
  if (isInInterval(registered, interval)) {
    const exact = interval.low === interval.high;
    return judged(
      'verified',
      exact ? null : (say) => say.reported.withinPrintedForm(statement, registered),
    );
  }
  const range = figureRange(counted.dataset, { scope: counted.scope, period }, measure, figure);
  if (range.low <= (interval.high ?? Infinity) && interval.low <= range.high) {
    return range.rounded
      ? judged('verified', (say) => say.reported.withinRoundHeadcounts(range))
      : judged('unverifiable', (say) => say.reported.valuesMissing(registered, measure, missing));
  }
  // A register leaves partners out that organised nothing; the partnership database holds everybody.
  if (measures[measure].combines === 'distinct' && measure !== 'contacts') {
    const others = otherCounts(dataset, statement, measure);
    if (others.some((count) => isInInterval(count, interval))) {
      return judged('verified', (say) => say.reported.listed(measure));
    }
    if (others.length === 0 && (interval.high ?? Infinity) > registered) {
      return judged('unverifiable', (say) => say.reported.mayCountOthers(registered, measure));
    }
  }
  if (registerPartOf(dataset) !== null && interval.low > registered) {
    return judged('unverifiable', (say) => say.reported.registerMayBePart(registered, measure));
  }
  const kinds = kindsItMayHold(dataset, statement, registered);
  if (kinds.length > 0) {
    return judged('unverifiable', (say) => say.reported.mayHoldKindsOutside(registered, kinds));
  }
  const within = { ...statement, scope: counted.scope };
  const part = partSpokenOf(counted.dataset, within, figure);
  if (part !== null)
    return judged('unverifiable', (say) => say.reported.maySpeakOfPart(part, registered));
  return judged('contradicted', (say) => say.reported.differs(registered, measure));
}

/** The figure, or `undefined` where the scope names something that the register has no column for. */
function figureIfAny(
  { dataset, scope }: CountedIn,
  period: Period | null,
  measure: MeasureId,
): Figure | undefined {
  if (!isCountable(dataset, scope)) return undefined;
  return figureOf(dataset, measure, whereOf(dataset, { scope, period }));
}

/** The values of the scope that no column of the register tells. */
function unknownValues(dataset: Dataset, { scope }: Statement): readonly string[] {
  return Object.entries(scope)
    .filter(([dimension]) => !isCountable(dataset, { [dimension]: '' }))
    .map(([, value]) => value);
}
