import { measures } from '../../model/measure.js';
import { placesText } from '../messages/english/wording.js';
import { numberText } from '../number-text.js';
import { registerPartOf } from '../register-part.js';
import type { CatalogueRule } from '../rule.js';
import { figureOfStatement, locationsOf, printedText } from '../stated.js';

/** Finds a register that comes to less than half of every total that the report states. */
export function registerHoldsPart(): CatalogueRule {
  return {
    id: 'register-holds-part',
    group: 'counting',
    severity: 'warning',
    title: 'The register comes to less than half of every stated total',
    needs: 'A register, and two or more figures reported for the whole project.',
    missing: 'Records without a value count for nothing; a register without any value passes.',
    tolerance:
      'A register of more than half of one stated total passes; the figures are then compared.',
    falsePositives: 'A report that states one wrong total in several places.',
    whatToDo:
      'Check the whole register, or say in the statements which period or partner the rows cover.',
    reads: ['events', 'statements'],
    *check(dataset) {
      const part = registerPartOf(dataset);
      if (part === null) return;
      const { measure, registered, wholes } = part;
      const { unit } = measures[measure];
      const values = [...new Set(wholes.map(printedText))].join(' and ');
      yield {
        key: [measure],
        confidence: 'likely',
        message: `${values} ${unit} are stated for the whole (${placesText(wholes.map(({ source }) => source))}); the register gives ${numberText(registered)}, less than half of each.`,
        question: 'Does the register hold every event that the report speaks of?',
        subject: { measure, unit },
        figures: [
          ...wholes.map((one) => figureOfStatement(one)),
          {
            role: 'recomputed',
            value: registered,
            printed: numberText(registered),
            label: `${unit} in the register`,
            source: null,
          },
        ],
        locations: locationsOf(wholes, 'contradicts'),
      };
    },
  };
}
