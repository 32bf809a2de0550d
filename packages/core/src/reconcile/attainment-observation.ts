import type { Attainment } from '../aggregate/attainment.js';
import { measures } from '../model/measure.js';
import type { Target } from '../model/target.js';
import { measureText, placeText, scopeText } from './messages/english/wording.js';
import { numberText } from './number-text.js';
import type { Observation } from './rule.js';

/** What the rules about targets say of one: the target, what was achieved, and the share. */
export function attainmentObservation(
  { achieved, attainment, measure, scope, variance = 0 }: Attainment,
  target: Target,
  how: 'missed' | 'exceeded',
): Observation {
  const { unit } = measures[measure];
  const { value = 0 } = achieved;
  const share = `${Math.round((attainment.value ?? 0) * 1000) / 10} %`;
  const by = target.by === null ? '' : ` by ${target.by}`;
  const { cells: _, ...source } = target.source;
  return {
    key: [measure, JSON.stringify(scope), target.by ?? ''],
    confidence: achieved.missing > 0 ? 'likely' : 'certain',
    message: `The target is ${measureText(target.value, measure)}${scopeText(scope)}${by} (${placeText(source)}); the register gives ${numberText(value)}, ${share} of it, ${numberText(Math.abs(variance))} ${variance < 0 ? 'fewer' : 'more'}.`,
    question:
      how === 'missed'
        ? 'Does the report say why, and are all events in the register?'
        : 'Is the target the one in force, and are all records events of this kind?',
    subject: { measure, unit, scope, period: null },
    figures: [
      {
        role: 'planned',
        value: target.value,
        printed: numberText(target.value),
        label: `target of ${unit}${scopeText(scope)}`,
        source,
      },
      {
        role: 'recomputed',
        value,
        printed: numberText(value),
        label: `${unit} in the register${scopeText(scope)}`,
        source: null,
      },
    ],
    locations: [{ relation: 'contradicts', source }],
    root: `target ${JSON.stringify(scope)}`,
  };
}
