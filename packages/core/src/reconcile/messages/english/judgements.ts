import type { Interval } from '../../../model/interval.js';
import { type MeasureId, measures } from '../../../model/measure.js';
import type { Scope } from '../../../model/scope.js';
import type { Statement } from '../../../model/statement.js';
import type { DerivedComparison } from '../../derived-comparison.js';
import { numberText } from '../../number-text.js';
import type { PartOfFigure } from '../../part-of-figure.js';
import { printedText } from '../../stated.js';
import type { ValueRange } from '../../value-range.js';
import { comparisonText, derivedText } from './derived-text.js';
import { countText, measureText, scopeText } from './wording.js';

/** Why a statement was judged as it was. */
export const judgements = {
  noMeasure: 'No measure fits the figure.',
  otherValueBesideIt:
    'The text beside it gives another value of this figure, and it may speak of a part.',
  otherValueElsewhere: 'Another statement gives another value.',

  planned: {
    ofPartOfTime: 'The targets are of the whole project, the figure is of a part of its time.',
    noTargets: 'There are no targets to compare it with.',
    noTargetOf: (scope: Scope) => `No target is given${scopeText(scope)}.`,
    withinPrintedForm: ({ printed }: Statement, planned: number) =>
      `The pass rests on the printed form "${printed}"; the targets give ${numberText(planned)}.`,
    otherTarget: (last: number) =>
      `It is a target that was amended or is due at another date; the last is ${numberText(last)}.`,
    differs: (planned: number, measure: MeasureId) =>
      `The targets give ${measureText(planned, measure)}.`,
  },

  reported: {
    noColumn: (values: readonly string[]) =>
      `No column of the register tells ${values.map((value) => `"${value}"`).join(' or ')}.`,
    noRegister: 'There is no register to compare it with.',
    noRecord: (measure: MeasureId, scope: Scope) =>
      `No record of the register tells ${measures[measure].unit}${scopeText(scope)}.`,
    withinPrintedForm: ({ printed, interval }: Statement, counted: number) =>
      `The pass rests on the printed form: "${printed}" allows ${intervalText(interval)}, and the register gives ${numberText(counted)}.`,
    withinRoundHeadcounts: ({ low, high }: ValueRange) =>
      `The pass rests on headcounts that the register gives in round numbers: they allow ${numberText(low)} to ${numberText(high)}.`,
    valuesMissing: (counted: number, measure: MeasureId, missing: number) =>
      `The register gives ${measureText(counted, measure)}, and ${countText(missing, 'records')} without a value could make up the rest.`,
    listed: (measure: MeasureId) => `It is the number of ${measures[measure].unit} listed.`,
    mayCountOthers: (counted: number, measure: MeasureId) =>
      `The register names ${measureText(counted, measure)}; a report may count others that organised nothing.`,
    registerMayBePart: (counted: number, measure: MeasureId) =>
      `The register holds ${measureText(counted, measure)}, and less than half of every stated total; it may be a part.`,
    mayHoldKindsOutside: (counted: number, kinds: readonly string[]) =>
      `The register gives ${numberText(counted)} and has no row of ${kinds.map((kind) => `"${kind}"`).join(', ')}, of which the text tells; the figure may hold them.`,
    maySpeakOfPart: (part: PartOfFigure, counted: number) =>
      part === 'event'
        ? 'It is the headcount of one event of the register, and may speak of that.'
        : `It is less than ${part === 'half' ? 'half' : 'a fifth'} of the ${numberText(counted)} of the register, and may speak of a part.`,
    differs: (counted: number, measure: MeasureId) =>
      `The register gives ${measureText(counted, measure)}.`,
  },

  derived: {
    noBase: 'The text does not say what it is compared with.',
    notBothKnown:
      'Neither the figures beside it nor the rows give both figures that it follows from.',
    valuesMissing: (compared: DerivedComparison) =>
      `${comparisonText(compared)}, since not all records give a value.`,
    withinPrintedForm: ({ statement, allowed, compared }: Allowed) =>
      `The pass rests on the printed form: "${printedText(statement)}" allows ${derivedText(compared.kind, allowed)}, and ${comparisonText(compared)}.`,
    differs: (compared: DerivedComparison) => `${comparisonText(compared)}.`,
  },
};

/** A derived figure, and the range of values that its printed form allows. */
export interface Allowed {
  readonly statement: Statement;
  readonly allowed: ValueRange;
  readonly compared: DerivedComparison;
}

function intervalText({ low, high }: Interval): string {
  return high === null ? `${numberText(low)} or more` : `${numberText(low)} to ${numberText(high)}`;
}
