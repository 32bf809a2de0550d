import { isCountable } from '../aggregate/event-dimensions.js';
import type { Figure } from '../aggregate/figure.js';
import { figureOf } from '../aggregate/figure-of.js';
import { narrowingPeriod } from '../explain/figure-key.js';
import type { Dataset } from '../model/dataset.js';
import { isInInterval } from '../model/interval.js';
import { type MeasureId, measures } from '../model/measure.js';
import type { Period } from '../model/period.js';
import type { Statement } from '../model/statement.js';
import { type CountedIn, countedByColumn } from './counted-by-column.js';
import { figureRange } from './figure-range.js';
import type { Judgement, StatementStatus } from './judgement.js';
import { mayHoldKindsOutside } from './kinds-outside.js';
import { countText, measureText, scopeText } from './messages/english/wording.js';
import { numberText } from './number-text.js';
import { otherCounts } from './other-counts.js';
import { maySpeakOfPart } from './part-of-figure.js';
import { registerPartOf } from './register-part.js';

/**
 * Compares a reported statement with the register.
 *
 * Equal within what its printed form allows: verified. Where records without a value could make up
 * the difference, or the statement seems to speak of a part, it cannot be verified.
 */
export function judgeReported(
  dataset: Dataset,
  statement: Statement,
  measure: MeasureId,
): Judgement {
  const { scope, interval, printed, value, period } = statement;
  const counted = countedByColumn(dataset, scope, measure);
  const figure = figureIfAny(counted, period, measure);
  const judged = (status: StatementStatus, reason: string | null): Judgement => ({
    statement,
    status,
    reason,
    figure: figure ?? null,
  });
  if (figure === undefined) {
    return judged(
      'unverifiable',
      `No column of the register tells ${unknownValues(dataset, statement)}.`,
    );
  }
  // Contacts are counted in the partnership database, with or without a register beside it.
  const ofContacts = measure === 'contacts' && dataset.contacts !== undefined;
  if (!ofContacts && dataset.events.length === 0 && dataset.attendances.length === 0) {
    const other = otherCounts(dataset, statement, measure).find((count) =>
      isInInterval(count, interval),
    );
    if (other !== undefined)
      return judged('verified', `It is the number of ${measures[measure].unit} listed.`);
    return judged('unverifiable', 'There is no register to compare it with.');
  }
  const { missing } = figure;
  if (figure.value === undefined || (figure.records === 0 && value !== 0)) {
    return judged(
      'unverifiable',
      `No record of the register tells ${measures[measure].unit}${scopeText(scope)}.`,
    );
  }
  if (isInInterval(figure.value, interval)) {
    const exact = interval.low === interval.high;
    return judged(
      'verified',
      exact
        ? null
        : `The pass rests on the printed form: "${printed}" allows ${intervalText(statement)}, and the register gives ${numberText(figure.value)}.`,
    );
  }
  const range = figureRange(counted.dataset, { scope: counted.scope, period }, measure, figure);
  if (range.low <= (interval.high ?? Infinity) && interval.low <= range.high) {
    return judged(
      range.rounded ? 'verified' : 'unverifiable',
      range.rounded
        ? `The pass rests on headcounts that the register gives in round numbers: they allow ${numberText(range.low)} to ${numberText(range.high)}.`
        : `The register gives ${measureText(figure.value, measure)}, and ${countText(missing, 'records')} without a value could make up the rest.`,
    );
  }
  // A register leaves partners out that organised nothing; the partnership database holds everybody.
  if (measures[measure].combines === 'distinct' && measure !== 'contacts') {
    const others = otherCounts(dataset, statement, measure);
    if (others.some((count) => isInInterval(count, interval))) {
      return judged('verified', `It is the number of ${measures[measure].unit} listed.`);
    }
    if (others.length === 0 && (interval.high ?? Infinity) > figure.value) {
      return judged(
        'unverifiable',
        `The register names ${measureText(figure.value, measure)}; a report may count others that organised nothing.`,
      );
    }
  }
  const partial = registerPartOf(dataset);
  if (partial !== null && interval.low > figure.value) {
    return judged(
      'unverifiable',
      `The register holds ${measureText(figure.value, measure)}, and less than half of every stated total; it may be a part.`,
    );
  }
  const outside = mayHoldKindsOutside(dataset, statement, figure.value);
  if (outside !== null) return judged('unverifiable', outside);
  const within = { ...statement, scope: counted.scope };
  const part = maySpeakOfPart(counted.dataset, within, figure);
  if (part !== null) return judged('unverifiable', part);
  return judged('contradicted', `The register gives ${measureText(figure.value, measure)}.`);
}

/** The figure, or `undefined` where the scope names something that the register has no column for. */
function figureIfAny(
  { dataset, scope }: CountedIn,
  period: Period | null,
  measure: MeasureId,
): Figure | undefined {
  if (!isCountable(dataset, scope)) return undefined;
  const narrowed = narrowingPeriod(dataset, period);
  return figureOf(dataset, measure, narrowed === null ? { scope } : { scope, period: narrowed });
}

/** The values of the scope that no column of the register tells, in quotes. */
function unknownValues(dataset: Dataset, { scope }: Statement): string {
  return Object.entries(scope)
    .filter(([dimension]) => !isCountable(dataset, { [dimension]: '' }))
    .map(([, value]) => `"${value}"`)
    .join(' or ');
}

function intervalText({ interval: { low, high } }: Statement): string {
  return high === null ? `${numberText(low)} or more` : `${numberText(low)} to ${numberText(high)}`;
}
