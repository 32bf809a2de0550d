import { measures } from '../../model/measure.js';
import { recomputedFigure } from '../finding-figure.js';
import { registerPartOf } from '../register-part.js';
import type { CatalogueRule } from '../rule.js';
import { figureOfStatement, locationsOf } from '../stated.js';

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
    *check(dataset, { messages }) {
      const say = messages.counting.registerHoldsPart;
      const part = registerPartOf(dataset);
      if (part === null) return;
      const { measure, registered, wholes } = part;
      const { unit } = measures[measure];
      yield {
        key: [measure],
        confidence: 'likely',
        message: say.message(part),
        question: say.question,
        subject: { measure, unit },
        figures: [
          ...wholes.map((one) => figureOfStatement(one, messages)),
          recomputedFigure(registered, messages.figures.inRegister(measure)),
        ],
        locations: locationsOf(wholes, 'contradicts'),
      };
    },
  };
}
