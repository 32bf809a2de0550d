import type { Dataset } from '../model/dataset.js';
import { isInInterval } from '../model/interval.js';
import { measures } from '../model/measure.js';
import type { StatementListing } from '../model/statement.js';
import type { Messages } from './messages/messages.js';
import { numberText } from './number-text.js';
import type { Observation } from './rule.js';
import { scopeKey } from './scope-key.js';
import { figureOfStatement, locationsOf, printedText, statementRoot } from './stated.js';

/** What the rules about lists say of figures that count what stands beside them. */
export function* listingObservations(
  dataset: Dataset,
  as: StatementListing['as'],
  messages: Messages,
): Iterable<Observation> {
  const { captionDiffersFromTable, listDiffersFromNumber } = messages.statements;
  const say = as === 'names' ? listDiffersFromNumber : captionDiffersFromTable;
  for (const statement of dataset.statements) {
    const { listed, measure, role, scope, period, interval } = statement;
    if (listed?.as !== as || measure === null || isInInterval(listed.count, interval)) continue;
    const { unit } = measures[measure];
    const printed = printedText(statement);
    yield {
      key: [role, measure, scopeKey(scope, period), printed, numberText(listed.count)],
      message: say.message(statement, listed),
      question: say.question,
      subject: { measure, unit, scope, period },
      figures: [
        figureOfStatement(statement, messages),
        {
          role: 'derived',
          value: listed.count,
          printed: numberText(listed.count),
          label: say.listed,
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
