import type { Dataset } from '../model/dataset.js';
import { isInInterval } from '../model/interval.js';
import { measures } from '../model/measure.js';
import type { StatementListing } from '../model/statement.js';
import { countText, placesText, scopeText } from './messages/english/wording.js';
import { numberText } from './number-text.js';
import type { Observation } from './rule.js';
import { scopeKey } from './scope-key.js';
import { figureOfStatement, locationsOf, printedText, statementRoot } from './stated.js';

/** What the rules about lists say of figures that count what stands beside them. */
export function* listingObservations(
  dataset: Dataset,
  as: StatementListing['as'],
): Iterable<Observation> {
  for (const statement of dataset.statements) {
    const { listed, measure, role, scope, period, interval } = statement;
    if (listed?.as !== as || measure === null || isInInterval(listed.count, interval)) continue;
    const { unit } = measures[measure];
    const printed = printedText(statement);
    const where = placesText([statement.source, listed.source]);
    yield {
      key: [role, measure, scopeKey(scope, period), printed, numberText(listed.count)],
      message:
        as === 'names'
          ? `${printed} ${unit}${scopeText(scope, period)} are announced, and ${countText(listed.count, 'names')} listed (${where}).`
          : `The caption speaks of ${printed} ${unit}${scopeText(scope, period)}, and its table has ${countText(listed.count, 'rows')} (${where}).`,
      question:
        as === 'names'
          ? 'Is a name missing or too many, or is the number wrong?'
          : 'Does a row stand for several, or is the number wrong?',
      subject: { measure, unit, scope, period },
      figures: [
        figureOfStatement(statement),
        {
          role: 'derived',
          value: listed.count,
          printed: numberText(listed.count),
          label: as === 'names' ? 'names listed' : 'rows of the table',
          source: listed.source,
        },
      ],
      locations: [
        ...locationsOf([statement], 'contradicts'),
        { relation: 'contributes', source: listed.source },
      ],
      root: statementRoot(dataset, statement),
    };
  }
}
