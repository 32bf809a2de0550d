import type { Scope } from '@partnership-impact/core';
import { type Count, countsEvents, countsPeople } from '../count.js';
import type { Piece } from '../piece.js';
import {
  type DerivedContext,
  type DerivedInText,
  operandOf,
  unprinted,
} from './derived-in-text.js';

/**
 * Finds people for each event: "on average 23 participants per event", "the average event had 45
 * participants". An average for each country or partner, or of what nobody says, is left alone.
 */
export function meansIn(context: DerivedContext): readonly DerivedInText[] {
  const { counts, sentence, language } = context;
  return counts.flatMap((count) => {
    if (count.derived !== 'mean' || !countsPeople(count) || count.found === 'nowhere') return [];
    const part = operandOf(count, context);
    const isPerEvent = perEvent(count) ?? speaksOfEvents();
    if (part === null || !isPerEvent) return [];
    const total = onlyOne(counts.filter((one) => one.derived === null && countsPeople(one)));
    const events = onlyOne(
      counts.filter((one) => one.derived === null && countsEvents(one) && !one.piece.number?.weak),
    );
    const scope = { ...kindIn(count), ...part.scope };
    const divided = { ...part, scope, value: total?.piece.number?.value ?? null };
    const base = events ? operandOf(events, context) : unprinted('events', scope, part.role);
    return {
      piece: count.piece,
      figure: { kind: 'mean' as const, part: divided, base },
      sign: 1 as const,
    };
  });

  /** What the words for each say: `null` without any. */
  function perEvent({ at }: Count): boolean | null {
    const { pieces, segments } = sentence;
    const each = pieces.findIndex(
      ({ kind }, index) => kind === 'each' && segments[index] === segments[at],
    );
    if (each < 0) return null;
    const words = (pieces[each]?.fold ?? '').split(' ').map((fold) => ({ fold }));
    const own = words.flatMap((_, index) => language.phrases.longestAt(words, index) ?? []);
    const named = own.some(({ meaning }) => meaning.kind === 'noun' && isEvents(meaning));
    const next = pieces.slice(each + 1, each + 4).find(({ kind }) => kind === 'noun');
    return named || (next !== undefined && isEvents(next));
  }

  /** "The average number of participants of the workshops": of one kind of event. */
  function kindIn({ events, event }: Count): Scope {
    if (events !== null || event !== null) return {};
    const noun = sentence.pieces.find((piece) => piece.kind === 'noun' && isEvents(piece));
    if (noun?.scope) return { [noun.scope.dimension]: noun.scope.value };
    return noun?.noun?.counts === 'gatherings' && context.tellsKinds ? { type: noun.fold } : {};
  }

  function speaksOfEvents(): boolean {
    return sentence.pieces.some((piece) => piece.kind === 'noun' && isEvents(piece));
  }
}

function isEvents({ noun }: Pick<Piece, 'noun'>): boolean {
  return noun?.counts === 'events' || noun?.counts === 'gatherings';
}

function onlyOne(counts: readonly Count[]): Count | null {
  const [one, other] = counts;
  return one && !other ? one : null;
}
