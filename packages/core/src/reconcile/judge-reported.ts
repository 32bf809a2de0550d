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

/** What is compared: a statement, and the rows and column that give its figure. */
interface Comparison {
  readonly dataset: Dataset;
  readonly statement: Statement;
  readonly measure: MeasureId;
  readonly counted: CountedIn;
}

type Verdict = Pick<Judged, 'status' | 'why'>;

/**
 * Compares a reported statement with the register.
 *
 * Equal within what its printed form allows: verified. Where records without a value could make up
 * the difference, or the statement seems to speak of a part, it cannot be verified.
 */
export function judgeReported(dataset: Dataset, statement: Statement, measure: MeasureId): Judged {
  const counted = countedByColumn(dataset, statement.scope, measure);
  const figure = figureIfAny(counted, statement.period, measure) ?? null;
  const compared = { dataset, statement, measure, counted };
  return { statement, figure, ...verdictOn(compared, figure) };
}

function verdictOn(compared: Comparison, figure: Figure | null): Verdict {
  const { dataset, statement, measure } = compared;
  if (figure === null) {
    return unverifiable((say) => say.reported.noColumn(unknownValues(dataset, statement)));
  }
  // Contacts are counted in the partnership database, with or without a register beside it.
  const ofContacts = measure === 'contacts' && dataset.contacts !== undefined;
  if (!ofContacts && dataset.events.length === 0 && dataset.attendances.length === 0) {
    return isCountedElsewhere(compared)
      ? verified((say) => say.reported.listed(measure))
      : unverifiable((say) => say.reported.noRegister);
  }
  const { value, records } = figure;
  if (value === undefined || (records === 0 && statement.value !== 0)) {
    return unverifiable((say) => say.reported.noRecord(measure, statement.scope));
  }
  return verdictBeside(compared, { ...figure, value });
}

/** A figure that the register gives. */
type KnownFigure = Figure & { readonly value: number };

function verdictBeside(compared: Comparison, figure: KnownFigure): Verdict {
  const { statement, measure, counted } = compared;
  const { interval, period } = statement;
  const { value: registered, missing } = figure;
  if (isInInterval(registered, interval)) {
    const exact = interval.low === interval.high;
    return verified(exact ? null : (say) => say.reported.withinPrintedForm(statement, registered));
  }
  const range = figureRange(counted.dataset, { scope: counted.scope, period }, measure, figure);
  if (range.low <= (interval.high ?? Infinity) && interval.low <= range.high) {
    return range.rounded
      ? verified((say) => say.reported.withinRoundHeadcounts(range))
      : unverifiable((say) => say.reported.valuesMissing(registered, measure, missing));
  }
  if (mayCountOthers(measure) && isCountedElsewhere(compared)) {
    return verified((say) => say.reported.listed(measure));
  }
  const why = whyOfAnother(compared, figure);
  if (why !== null) return unverifiable(why);
  return { status: 'contradicted', why: (say) => say.reported.differs(registered, measure) };
}

/** Why the statement may speak of another whole than the register, or of a part of it; `null` where nothing says so. */
function whyOfAnother(
  { dataset, statement, measure, counted }: Comparison,
  figure: KnownFigure,
): Judged['why'] {
  const { interval } = statement;
  const { value: registered } = figure;
  const hasOtherCounts = otherCounts(dataset, statement, measure).length > 0;
  if (mayCountOthers(measure) && !hasOtherCounts && (interval.high ?? Infinity) > registered) {
    return (say) => say.reported.mayCountOthers(registered, measure);
  }
  if (registerPartOf(dataset) !== null && interval.low > registered) {
    return (say) => say.reported.registerMayBePart(registered, measure);
  }
  const kinds = kindsItMayHold(dataset, statement, registered);
  if (kinds.length > 0) return (say) => say.reported.mayHoldKindsOutside(registered, kinds);
  const part = partSpokenOf(counted.dataset, { ...statement, scope: counted.scope }, figure);
  return part === null ? null : (say) => say.reported.maySpeakOfPart(part, registered);
}

/** A register leaves partners out that organised nothing; the partnership database holds everybody. */
function mayCountOthers(measure: MeasureId): boolean {
  return measures[measure].combines === 'distinct' && measure !== 'contacts';
}

/** Whether something else than the events gives the stated value, as a list of organisations. */
function isCountedElsewhere({ dataset, statement, measure }: Comparison): boolean {
  return otherCounts(dataset, statement, measure).some((count) =>
    isInInterval(count, statement.interval),
  );
}

function verified(why: Judged['why']): Verdict {
  return { status: 'verified', why };
}

function unverifiable(why: Judged['why']): Verdict {
  return { status: 'unverifiable', why };
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
