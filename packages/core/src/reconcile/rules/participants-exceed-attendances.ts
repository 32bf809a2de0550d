import { isCountable } from '../../aggregate/event-dimensions.js';
import { figureOf } from '../../aggregate/figure-of.js';
import { figureKey } from '../../explain/figure-key.js';
import { numberText } from '../number-text.js';
import type { CatalogueRule } from '../rule.js';
import { figureOfStatement, locationsOf, statementRoot } from '../stated.js';
import { byValue, statementGroups } from '../statement-group.js';

/** Finds more distinct people stated than there were attendances. */
export function participantsExceedAttendances(): CatalogueRule {
  return {
    id: 'participants-exceed-attendances',
    group: 'identity',
    severity: 'error',
    title: 'More people are stated than attendances',
    needs: 'A stated number of different people, and attendances stated or in the register.',
    missing: 'Where records lack a headcount, the attendances of the register are not used.',
    tolerance: 'Rounded figures pass within their printed form.',
    falsePositives: 'People reached in another way than by events.',
    whatToDo: 'Find out which of the two numbers counts people and which counts attendances.',
    *check(dataset, { messages }) {
      const say = messages.identity.participantsExceedAttendances;
      const groups = statementGroups(dataset);
      for (const { key, statements } of groups.values()) {
        if (statements[0]?.measure !== 'participants' || statements[0].role !== 'reported')
          continue;
        for (const same of byValue(statements)) {
          const [first] = same;
          if (!first || !isCountable(dataset, first.scope)) continue;
          const stated =
            groups.get(figureKey(dataset, { ...first, measure: 'attendances' }))?.statements ?? [];
          const register = figureOf(dataset, 'attendances', { scope: first.scope });
          const exact = stated.filter(({ interval }) => interval.low === interval.high);
          const counted = register.missing === 0 ? register.value : undefined;
          const told = [...(exact.length > 0 ? exact : counted === undefined ? stated : [])].map(
            ({ interval }) => interval.high ?? Infinity,
          );
          const most = Math.max(...told, ...(counted === undefined ? [] : [counted]));
          if (!Number.isFinite(most) || first.interval.low <= most) continue;
          yield {
            key: [key, String(first.interval.low)],
            message: say.message({ statement: first, same, attendances: most }),
            question: say.question,
            subject: {
              measure: 'participants',
              unit: 'people',
              scope: first.scope,
              period: first.period,
            },
            figures: [
              figureOfStatement(first, messages),
              {
                role: stated.length > 0 ? 'reported' : 'recomputed',
                value: most,
                printed: numberText(most),
                label: messages.figures.counted('attendances'),
                source: stated[0]?.source ?? null,
              },
            ],
            locations: [...locationsOf(same, 'contradicts'), ...locationsOf(stated, 'contributes')],
            root: statementRoot(dataset, first),
          };
        }
      }
    },
  };
}
