import { type MeasureId, measures } from '../../../model/measure.js';
import type { Scope } from '../../../model/scope.js';
import type { Statement } from '../../../model/statement.js';
import { scopeText, unitText } from './wording.js';

/** What a figure of a finding is, in a few words. */
export const figures = {
  headcount: 'headcount',
  stated: ({ measure, role, scope }: Statement) =>
    `${measure === null ? 'figure' : measures[measure].unit} ${role === 'planned' ? 'stated as planned' : 'stated'}${scopeText(scope)}`,
  counted: (measure: MeasureId) => unitText(measure),
  inRegister: (measure: MeasureId, scope: Scope = {}) =>
    `${unitText(measure)} in the register${scopeText(scope)}`,
};
