import { sum } from 'd3-array';
import { dayNumber } from '../../model/calendar-date.js';
import type { Dataset } from '../../model/dataset.js';
import type { EventRecord } from '../../model/event.js';
import { foldName } from '../../model/fold-name.js';
import { group } from '../../model/group.js';
import { placeOf } from '../../model/source-ref.js';
import { vocabularyOf } from '../../model/vocabulary.js';
import { dateRepairs, nearDates } from '../date-repair.js';
import { eventRoot } from '../event-root.js';
import type { Messages } from '../messages/messages.js';
import { inRisingOrder } from '../rising-order.js';
import type { CatalogueRule, Observation } from '../rule.js';

/** Finds dates that break the order in which the rows of a group otherwise stand. */
export function dateBreaksOrder(): CatalogueRule {
  return {
    id: 'date-breaks-order',
    group: 'time',
    severity: 'warning',
    title: 'A date breaks the order of its rows',
    needs:
      'At least six dated rows, in a register that is sorted by date but for a few, or in blocks by event type that are.',
    missing: 'Rows without a date are passed over.',
    tolerance:
      'At most a tenth of the rows may break the order, or one; with more the register is taken as unsorted.',
    falsePositives:
      'An event entered late, at the end. Within three weeks of its place, or without a date one digit away that fits, the finding is a note.',
    whatToDo: 'Look the date up in the invitation or the attendance list.',
    reads: ['start', 'end', 'title', 'type'],
    *check(dataset, { messages }) {
      const say = messages.time.dateBreaksOrder;
      for (const rows of sortedGroups(dataset)) yield* breaksIn(rows, say);
    },
  };
}

/** The dated rows of each source in their order; of each type alone where the types stand in blocks. */
function sortedGroups(dataset: Dataset): readonly (readonly EventRecord[])[] {
  const vocabulary = vocabularyOf(dataset);
  const typeOf = ({ type }: EventRecord) => (type && vocabulary.type(type)) ?? '';
  const dated = dataset.events.filter(({ start }) => start !== null);
  const sources = group(dated, ({ source }) => `${source.file}|${source.sheet ?? ''}`).values();
  return [...sources].flatMap((rows) => {
    const inOrder = rows.toSorted((a, b) => placeNumber(a) - placeNumber(b));
    const byType = [...group(inOrder, typeOf).values()];
    const changes = inOrder.filter(
      (row, at) => at > 0 && typeOf(row) !== typeOf(inOrder[at - 1] ?? row),
    );
    const inBlocks = changes.length === byType.length - 1;
    const blocks = inBlocks ? byType : [inOrder];
    return areMostlyRising(blocks) ? blocks : blocks.filter((block) => areMostlyRising([block]));
  });
}

function placeNumber({ source }: EventRecord): number {
  return source.row ?? source.line ?? 0;
}

/** Whether few dates break the order, of all blocks together: two rows in order say little. */
function areMostlyRising(blocks: readonly (readonly EventRecord[])[]): boolean {
  const rows = sum(blocks, (block) => block.length);
  const kept = sum(blocks, (block) => inRisingOrder(block.map(({ start }) => start ?? '')).size);
  return rows - (blocks.length - 1) >= 6 && rows - kept <= Math.max(1, rows / 10);
}

/** A row entered late stands a few days from its place; a mistyped month or year weeks from it. */
const fewDays = 21;

type Say = Messages['time']['dateBreaksOrder'];

function* breaksIn(rows: readonly EventRecord[], say: Say): Iterable<Observation> {
  const kept = inRisingOrder(rows.map(({ start }) => start ?? ''));
  const breaks = [...rows.keys()].filter((index) => !kept.has(index));
  const seen = breaks.flatMap((index) => withRival(rows, kept, index, say) ?? []);
  const near = seen.filter(({ severity }) => severity === 'note');
  yield* seen.filter(({ severity }) => severity !== 'note');
  if (near.length <= 3) yield* near;
  else yield enteredLate(near, say);
}

function enteredLate(near: readonly Observation[], say: Say): Observation {
  const locations = near.flatMap((one) => one.locations);
  return {
    key: ['many', ...near.slice(0, 1).flatMap(({ key }) => key)],
    severity: 'note',
    confidence: 'possible',
    message: say.many.message(
      near.length,
      locations.map(({ source }) => source),
    ),
    question: say.many.question,
    locations,
  };
}

/** Which rows stand in their place. */
type Kept = Pick<ReadonlySet<number>, 'has'>;

/**
 * Where the row beside it would mend the order as well: that one if it alone is a slip away from its
 * place, and both places where that does not tell them apart.
 */
function withRival(
  rows: readonly EventRecord[],
  kept: Kept,
  index: number,
  say: Say,
): Observation | undefined {
  const own = breakAt(rows, kept, index, say);
  for (const beside of [lastKept(kept, index), firstKept(kept, index, rows.length)]) {
    const others = { has: (at: number) => at === index || (at !== beside && kept.has(at)) };
    if (!own || !rows[beside] || !fitsBetween(rows, others, index)) continue;
    const rival = breakAt(rows, others, beside, say);
    if (!rival || !isSlipAway(rows, others, beside)) continue;
    if (own.severity === 'note' && rival.severity !== 'note') return rival;
    return {
      ...own,
      locations: [
        ...own.locations,
        ...rival.locations.map(({ source }) => ({ relation: 'contributes' as const, source })),
      ],
      repairs: [...(own.repairs ?? []), ...(rival.repairs ?? [])],
    };
  }
  return own;
}

/** Whether one digit mistyped may have brought a date out of its place. */
function isSlipAway(rows: readonly EventRecord[], kept: Kept, index: number): boolean {
  return nearDates(rows[index]?.start ?? '').some((date) => fitsBetween(rows, kept, index, date));
}

function fitsBetween(
  rows: readonly EventRecord[],
  kept: Kept,
  index: number,
  date = rows[index]?.start ?? '',
): boolean {
  const before = rows[lastKept(kept, index)]?.start ?? '';
  const after = rows[firstKept(kept, index, rows.length)]?.start ?? date;
  return before <= date && date <= after;
}

function breakAt(
  rows: readonly EventRecord[],
  kept: Kept,
  index: number,
  say: Say,
): Observation | undefined {
  const event = rows[index];
  if (event?.start == null) return undefined;
  const before = rows[lastKept(kept, index)]?.start ?? null;
  const after = rows[firstKept(kept, index, rows.length)]?.start ?? null;
  const fits = (date: string) =>
    (before === null || before <= date) && (after === null || date <= after);
  const repairs = before === null || after === null ? [] : dateRepairs(event, fits);
  const [from, to] = [before ?? event.start, after ?? event.start].map(dayNumber);
  const own = dayNumber(event.start);
  const away = Math.max((from ?? own) - own, own - (to ?? own));
  const clear = repairs.length === 1 && away > fewDays;
  return {
    key: [foldName(event.title ?? ''), event.start],
    severity: clear ? 'warning' : 'note',
    confidence: clear ? 'likely' : 'possible',
    message: say.message(event, before, after),
    question: say.question,
    locations: [{ relation: 'contradicts', source: placeOf(event.source, 'start') }],
    repairs: clear ? repairs : [],
    root: eventRoot(event, 'start'),
  };
}

function lastKept(kept: Kept, index: number): number {
  for (let at = index - 1; at >= 0; at -= 1) if (kept.has(at)) return at;
  return -1;
}

function firstKept(kept: Kept, index: number, length: number): number {
  for (let at = index + 1; at < length; at += 1) if (kept.has(at)) return at;
  return -1;
}
