import type { Attainment } from '../aggregate/attainment.js';
import { measures } from '../model/measure.js';
import type { Target } from '../model/target.js';
import { recomputedFigure } from './finding-figure.js';
import type { Messages } from './messages/messages.js';
import { numberText } from './number-text.js';
import type { Observation } from './rule.js';

/** What the rules about targets say of one: the target, what was achieved, and the share. */
export function attainmentObservation(
  attainment: Attainment,
  target: Target,
  messages: Messages,
  question: string,
): Observation {
  const { achieved, measure, scope } = attainment;
  const { value = 0 } = achieved;
  const { cells: _, ...source } = target.source;
  const say = messages.targets.attainment;
  return {
    key: [measure, JSON.stringify(scope), target.by ?? ''],
    confidence: achieved.missing > 0 ? 'likely' : 'certain',
    message: say.message(attainment, target),
    question,
    subject: { measure, unit: measures[measure].unit, scope, period: null },
    figures: [
      {
        role: 'planned',
        value: target.value,
        printed: numberText(target.value),
        label: say.target(target),
        source,
      },
      recomputedFigure(value, messages.figures.inRegister(measure, scope)),
    ],
    locations: [{ relation: 'contradicts', source }],
    root: `target ${JSON.stringify(scope)}`,
  };
}
