import type { CompiledLexicon } from '../lexicon/compiled-lexicon.js';
import { type Count, countsEvents, countsPeople } from './count.js';
import { isInBrackets, isPlace } from './in-brackets.js';
import { type Piece, wordsOf } from './piece.js';
import { leadsIntoClause } from './relative-clause.js';
import type { Sentence } from './sentence.js';

/** What may stand with a verb between events and their people. */
const verbs = new Set(['reported', 'stop', 'preposition', 'to', 'article', 'neutral', 'scope']);

/** What parts the events of a sentence from people that were not at them. */
const parting = new Set([
  'sign',
  'and',
  'contrast',
  'part',
  'than',
  'more',
  'difference',
  'planned',
]);

/**
 * Links people to the events at which they were: "10 events involving 150 participants", "295
 * participants in 16 peer-learning events". They take over what the events' words narrow.
 */
export function linkPeople(
  counts: readonly Count[],
  { pieces }: Sentence,
  { held }: CompiledLexicon,
): void {
  for (const [index, people] of counts.entries()) {
    const before = counts[index - 1];
    if (
      before &&
      isInBrackets(people, pieces) &&
      countsEvents(before) &&
      isBeside(before, people)
    ) {
      // "10 events (301 participants), 2 webinars (39)"
      const like = counts.find((one) => countsPeople(one) && one.events);
      if (people.found === 'nowhere' && like) {
        people.noun = like.noun;
        people.found = 'elsewhere';
      }
      if (countsPeople(people)) people.events = before;
      continue;
    }
    if (people.noun?.counts === 'groups') people.head ??= wholeOf(index);
    if (!countsPeople(people) || people.found === 'nowhere') continue;
    people.events = eventsBefore(index) ?? eventsBehind(index);
  }

  /** "3 sessions in Ireland (61 learners)", "3 of the events took place in Ireland (61 learners)" */
  function isBeside(events: Count, people: Count): boolean {
    const between = pieces.slice(events.to, people.from - 1);
    return between.every((piece) => isPlace(piece) || piece.kind === 'stop' || isHeld(piece));
  }

  function isHeld(piece: Piece): boolean {
    return piece.kind === 'reported' && held.longestAt(wordsOf([piece]), 0) !== undefined;
  }

  /** "712 participants, of whom 301 teachers", "712 people (301 women, 411 men)" */
  function wholeOf(index: number): Count | null {
    const own = counts[index];
    if (!own) return null;
    const whole = counts.slice(0, index).findLast(({ noun }) => noun?.counts === 'people');
    if (!whole) return null;
    const between = [...pieces.slice(whole.to, own.from), ...pieces.slice(own.at, own.to)];
    // "Of the 712 participants, 301 were teachers"
    const partitive = pieces.slice(whole.from, whole.at).some(({ kind }) => kind === 'of');
    const part = between.some(({ kind, fold }) => kind === 'part' || fold === '(' || fold === ':');
    return part || partitive ? whole : null;
  }

  function eventsBefore(index: number): Count | null {
    const people = counts[index];
    const before = counts[index - 1];
    if (!people || !before) return null;
    const between = pieces.slice(before.to, people.from);
    if (between.some(({ kind, fold }) => kind === 'sign' && /^[;:]$/.test(fold))) return null;
    const linked =
      between.some(({ kind }) => kind === 'link') || isVerb(between) || leadsIntoClause(between);
    if (!linked && !isVenue(before) && !isClause(before, between)) return null;
    const comma = between.some(({ kind, fold }) => kind === 'sign' && fold === ',');
    const candidates = counts.slice(0, index).filter(countsEvents);
    // "34 events, 30 national and 2 international, engaging a total of 712": the whole, not its part.
    const whole = people.total || comma;
    const wholes = candidates.filter(isWhole);
    const found = (whole ? wholes.at(-1) : candidates.at(-1)) ?? null;
    // "16 of the 20 planned meetings were held, with 295 people": at the 16.
    const part = candidates.find(({ head, at }) => found && head === found && at < found.at);
    if (part) return part;
    const beside = candidates.at(-2);
    // "5 national and 3 international workshops with 240 people": of both together.
    if (found === candidates.at(-1) && found && beside && isCoordinated(beside, found)) {
      people.apart = new Set([...beside.scope.keys(), ...found.scope.keys()]);
    }
    return found;
  }

  /** "2 sessions gathered 45 learners", "5 seminars were given to 60 teachers" */
  function isVerb(between: readonly Piece[]): boolean {
    return (
      between.some(({ kind }) => kind === 'reported') &&
      between.every(({ kind }) => verbs.has(kind))
    );
  }

  /** "2 sessions <words that nobody knows> 45 learners", "the three meetings 168 people" */
  function isClause(events: Count, between: readonly Piece[]): boolean {
    const clause = withoutInsertion(between);
    const parts = clause.filter(({ kind }, at) => parting.has(kind) && !isInList(clause, at));
    return countsEvents(events) && parts.length === 0;
  }

  /** "The two workshops, held in Geneva and in Lyon, drew 48 people" */
  function withoutInsertion(between: readonly Piece[]): readonly Piece[] {
    const commas = [...between.keys()].filter((at) => between[at]?.fold === ',');
    const [open, close, third] = commas;
    if (open !== 0 || close === undefined || third !== undefined) return between;
    return between.slice(close + 1);
  }

  /** The signs of a list of names: "in Graz, Munich and Zurich". */
  function isInList(between: readonly Piece[], at: number): boolean {
    const { kind, fold } = between[at] ?? {};
    const isName = (piece: Piece | undefined) =>
      piece?.kind === 'scope' || (piece?.kind === 'word' && piece.capital);
    return (kind === 'and' || fold === ',') && isName(between[at - 1]) && isName(between[at + 1]);
  }

  /** With a noun of its own, or "12 were held" beside "10 planned". */
  function isWhole({ found, scope, to, roleBeside }: Count): boolean {
    if (found !== 'elsewhere') return true;
    return scope.size === 0 && !roleBeside && pieces[to]?.kind !== 'planned';
  }

  function isCoordinated(one: Count, other: Count): boolean {
    const between = pieces.slice(one.to, other.from);
    const joined = between.length <= 3 && between.at(-1)?.kind === 'and';
    return joined && !between.some(({ kind }) => kind === 'count');
  }

  /** "In the 16 workshops 295 people took part" */
  function isVenue(events: Count): boolean {
    if (!countsEvents(events)) return false;
    return (
      pieces[events.from - 1]?.kind === 'preposition' || pieces[events.from]?.kind === 'preposition'
    );
  }

  function eventsBehind(index: number): Count | null {
    const people = counts[index];
    const next = counts[index + 1];
    if (!people || !next || !countsEvents(next)) return null;
    const between = pieces.slice(people.to, next.from);
    if (between.some(({ kind, fold }) => kind === 'sign' && /^[;:,]$/.test(fold))) return null;
    return between.at(-1)?.kind === 'preposition' ? next : null;
  }
}
