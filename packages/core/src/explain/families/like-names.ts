import { foldName } from '../../model/fold-name.js';
import type { MeasureId } from '../../model/measure.js';
import { vocabularyOf } from '../../model/vocabulary.js';
import { eventsInScope } from '../events-in-scope.js';
import { narrowingPeriod } from '../figure-key.js';
import type { Family, Hypothesis } from '../hypothesis.js';
import { slipsBetween } from '../nearest-name.js';
import type { AddedMeasure, Question } from '../question.js';

/** Spellings of a partner's or a type's name counted together or apart, where the register does otherwise. */
export const likeNames: Family = {
  prior: 0.15,
  try(question) {
    if (question.measure === 'organisations') return countedOtherwise(question);
    const tried = (['partner', 'type'] as const).flatMap((named) => withLikeNames(question, named));
    return { tried: tried.length, fits: tried.flatMap((fit) => fit ?? []) };
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

/** What other figures of the sentence may count. */
const added: readonly AddedMeasure[] = ['events', 'attendances', 'registered'];

/** The figure of a partner or a type with that of each name like it; `null` where they are not the stated one. */
function withLikeNames(
  { dataset, statement, measure, rows, isStated, figureOf }: Question,
  named: 'partner' | 'type',
): readonly (Hypothesis | null)[] {
  const { [named]: stated } = statement.scope;
  if (stated === undefined) return [];
  const vocabulary = vocabularyOf(dataset);
  const own = vocabulary.value(named, stated);
  const names = dataset.events.flatMap((event) =>
    named === 'partner' ? vocabulary.partnersOf(event) : (event.type ?? []),
  );
  const like = [...new Set(names.map((name) => vocabulary.value(named, name)))].filter(
    (name) => name !== own && areLike(name, own),
  );
  return like.map((name) => {
    const scope = { ...statement.scope, [named]: name };
    const further = (one: MeasureId) => figureOf(one, scope) ?? 0;
    const value = further(measure);
    if (value === 0 || !isStated(rows.total + value)) return null;
    return {
      kind: `${named}-names-merged`,
      clause: (say) => say.otherNameCounted(name, own),
      formula: () => `${rows.total} + ${value} = ${rows.total + value}`,
      figures: new Map(
        added.map((one) => [one, (figureOf(one, statement.scope) ?? 0) + further(one)]),
      ),
    };
  });
}

function areLike(a: string, b: string): boolean {
  return slipsBetween(foldName(a), foldName(b)) < Infinity;
}
