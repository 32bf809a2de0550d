import type { MeasureId } from '../../../model/measure.js';
import type { SourceRef } from '../../../model/source-ref.js';
import type { Statement } from '../../../model/statement.js';
import type { PersonalDetailKind } from '../../../privacy/personal-details.js';
import { printedText } from '../../stated.js';
import { countText, listText, placesOf, placesText, scopeText, unitText } from './wording.js';

/** What the rules about privacy say. */
export const privacy = {
  personalDataInText: {
    message: ({ field, kinds, places }: TextsWithDetails) =>
      `${textsText(field, places.length)} (${placesText(places)}) ${places.length === 1 ? 'holds' : 'hold'} ${listText(kinds)}.`,
    question: 'May they be published?',
  },
  smallCellPublished: {
    message: (breakdown: Breakdown) =>
      `The breakdown of ${unitText(breakdown.measure)} (${placesOf(breakdown.statements)}) ${riskText(breakdown)}.`,
    question: 'May a reader tell who these people are?',
  },
};

/** Texts in which personal details stand. */
export interface TextsWithDetails {
  /** The column of the register; `null` for sentences of a report. */
  readonly field: string | null;
  readonly kinds: readonly PersonalDetailKind[];
  readonly places: readonly SourceRef[];
}

/** A published breakdown with numbers that tell of a few people. */
export interface Breakdown {
  readonly measure: MeasureId;
  readonly statements: readonly Statement[];
  /** The smallest number that may be published. */
  readonly minimum: number;
  /** Those of its statements that tell of fewer. */
  readonly small: readonly Statement[];
  /** Those that withhold a number which a reader can compute. */
  readonly computable: readonly Statement[];
}

function textsText(field: string | null, count: number): string {
  if (field === null) return `${countText(count, 'sentences')} of the report`;
  return `${countText(count, 'cells')} under "${field}"`;
}

function riskText({ minimum, small, computable }: Breakdown): string {
  const shows = `shows ${countText(small.length, 'groups')} of fewer than ${minimum} (${groupsText(small)})`;
  const lets = `lets ${countText(computable.length, 'withheld cells')} be computed from its totals (${groupsText(computable)})`;
  if (computable.length === 0) return shows;
  return small.length === 0 ? lets : `${shows} and ${lets}`;
}

function groupsText(statements: readonly Statement[]): string {
  return statements
    .slice(0, 5)
    .map((one) => `${printedText(one)}${scopeText(one.scope)}`)
    .join(', ');
}
