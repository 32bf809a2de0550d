import { measures } from '../../../model/measure.js';
import type { Statement } from '../../../model/statement.js';
import { scopeText } from './wording.js';

/** What a figure of a finding is, in a few words. */
export const figures = {
  stated: ({ measure, role, scope }: Statement) =>
    `${measure === null ? 'figure' : measures[measure].unit} ${role === 'planned' ? 'stated as planned' : 'stated'}${scopeText(scope)}`,
};
