import { foldName } from '../../model/fold-name.js';
import { vocabularyOf } from '../../model/vocabulary.js';
import { eventsInScope } from '../events-in-scope.js';
import { narrowingPeriod } from '../figure-key.js';
import type { Family, Hypothesis } from '../hypothesis.js';
import { slipsBetween } from '../nearest-name.js';
import type { Question } from '../question.js';

/** Spellings of one partner's name counted together or apart, where the register does otherwise. */
export const partnerNames: Family = {
  prior: 0.15,
  try(question) {
    if (question.measure === 'organisations') return countedOtherwise(question);
    const { partner } = question.statement.scope;
    return partner === undefined ? { tried: 0, fits: [] } : withLikeNames(question, partner);
  },
};

/** Organisations: each spelling for itself, or names that differ by a slip as one. */
function countedOtherwise({ dataset, statement, rows, isStated }: Question) {
  const period = narrowingPeriod(dataset, statement.period);
  const events = eventsInScope(dataset, statement.scope, period);
  const vocabulary = vocabularyOf(dataset);
  const names = [...new Set(events.flatMap((event) => vocabulary.partnersOf(event)))];
  const spellings = new Set(events.flatMap(({ partners }) => partners.map((name) => name.trim())));
  const apart = names.filter((name, at) =>
    names.slice(0, at).every((other) => !areLike(name, other)),
  );
  const counts = [
    { count: spellings.size, kind: 'partner-names-apart', of: 'apart' },
    { count: apart.length, kind: 'partner-names-merged', of: 'merged' },
  ] as const;
  const fits = counts
    .filter(({ count }) => count !== rows.total && isStated(count))
    .map(
      ({ count, kind, of }): Hypothesis => ({
        kind,
        clause: (say) => say.partnerNames[of],
        formula: (say) => say.partnerNames.formula(count, rows.total),
      }),
    );
  return { tried: counts.length, fits };
}

/** One partner's figure with that of a name like it. */
function withLikeNames(question: Question, partner: string) {
  const { dataset, statement, measure, rows, isStated, figureOf } = question;
  const vocabulary = vocabularyOf(dataset);
  const own = vocabulary.partner(partner);
  const names = new Set(dataset.events.flatMap((event) => vocabulary.partnersOf(event)));
  const like = [...names].filter((name) => name !== own && areLike(name, own));
  const fits = like.flatMap((name): readonly Hypothesis[] => {
    const scope = { ...statement.scope, partner: name };
    const value = figureOf(measure, scope) ?? 0;
    if (value === 0 || !isStated(rows.total + value)) return [];
    return [
      {
        kind: 'partner-names-merged',
        clause: (say) => say.otherNameCounted(name, own),
        formula: () => `${rows.total} + ${value} = ${rows.total + value}`,
      },
    ];
  });
  return { tried: like.length, fits };
}

function areLike(a: string, b: string): boolean {
  return slipsBetween(foldName(a), foldName(b)) < Infinity;
}
