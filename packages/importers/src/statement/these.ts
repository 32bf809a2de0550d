import type { CompiledLexicon } from '../lexicon/compiled-lexicon.js';
import { type Count, countsEvents, countsPeople } from './count.js';
import type { Sentence } from './sentence.js';

const isActivity = ({ noun }: Count) => noun?.counts === 'activities';

/**
 * Reads words that point: "in these five events", "these six countries", "of those 300 people", "in
 * these activities" after several, where nobody knows which are meant, "in these 20 programmes", and
 * "the first three events".
 */
export function readThese(
  counts: readonly Count[],
  { pieces, segments }: Sentence,
  { language, earlier }: { readonly language: CompiledLexicon; readonly earlier: readonly Count[] },
): void {
  const before = earlier.filter((one) => countsEvents(one) || isActivity(one));
  const areOpen = before.length > 1 && before.every(isActivity);
  for (const count of counts) {
    const words = pieces.slice(Math.max(0, count.from - 1), count.at);
    count.these = words.some(
      ({ kind, fold }) => kind !== 'sign' && language.these.has(fold.split(' ').at(-1) ?? ''),
    );
    if (countsEvents(count)) {
      const own = [...words.slice(1), ...pieces.slice(count.at + 1, count.to)];
      if (own.some(({ fold }) => language.ordered.has(fold))) count.narrowed ??= 'first';
    } else if (countsPeople(count) && count.events === null) {
      if (pointsAway(count)) count.narrowed ??= 'these';
      if (isAtOne(count)) count.narrowed ??= 'first';
    }
  }

  /** "The first one was attended by 61 people", "the second drew 75 people" */
  function isAtOne(count: Count): boolean {
    return pieces.some(({ fold }, at) => {
      if (at >= count.from || segments[at] !== segments[count.at]) return false;
      if (!language.ordered.has(fold) || pieces[at - 1]?.kind !== 'article') return false;
      const next = pieces[at + 1]?.number?.weak ? pieces[at + 2] : pieces[at + 1];
      return next?.kind === 'stop' || next?.kind === 'reported';
    });
  }

  /** To activities, where several were counted, or to what no word of the lexicon names. */
  function pointsAway(count: Count): boolean {
    const at = pieces.findIndex(
      ({ fold }, index) =>
        index >= count.to && language.these.has(fold) && segments[index] === segments[count.at],
    );
    if (at <= 0 || pieces[at - 1]?.kind !== 'preposition') return false;
    const behind = pieces.slice(at + 1, at + 4).filter(({ kind }) => kind !== 'count');
    const noun = behind.find((piece) => piece.noun !== undefined);
    return noun ? areOpen || noun.noun?.counts === 'other' : behind[0]?.kind === 'word';
  }
}
