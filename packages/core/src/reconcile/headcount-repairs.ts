import { agrees, type Companion, indexOfRows, statedFigures } from '../explain/question.js';
import { typingDistance } from '../explain/typing-distance.js';
import type { Dataset } from '../model/dataset.js';
import type { EventRecord } from '../model/event.js';
import { group } from '../model/group.js';
import { isInInterval } from '../model/interval.js';
import { placeOf } from '../model/source-ref.js';
import type { Statement } from '../model/statement.js';
import { printedLikeNumber } from './printed-like.js';
import type { ProposedRepair } from './rule.js';

/** Of so many cells that would do, any could be the one. */
const mostAlike = 3;

/**
 * Repairs of the register for a stated number of attendances: headcounts with one slip of a key, and
 * two headcounts exchanged, with which every stated figure that holds them agrees. None where more
 * than three would do.
 */
export function headcountRepairs(
  dataset: Dataset,
  statement: Statement,
): readonly ProposedRepair[] {
  const figures = statedFigures(dataset).filter((one) => one.statement.measure === 'attendances');
  const asked = figures.find((one) => one.statement === statement);
  // A figure that stands alone against the register is likelier wrong itself.
  if (asked === undefined || figures.filter((one) => !agrees(one)).length < 2) return [];
  const found = [...slips(figures, asked), ...exchanges(figures, asked)];
  return found.length > mostAlike ? [] : found;
}

/** Repairs of one headcount: the value meant, where a slip of a key makes one of the other. */
export function headcountSlip(event: EventRecord, meant: number): readonly ProposedRepair[] {
  const { headcount } = event;
  if (headcount === null || typingDistance(String(headcount), String(meant)) !== 1) return [];
  const printed = event.printed.headcount ?? String(headcount);
  return [
    {
      location: placeOf(event.source, 'headcount'),
      from: printed,
      to: printedLikeNumber(printed, meant),
      change: { event: event.id, field: 'headcount', to: meant },
    },
  ];
}

function slips(figures: readonly Companion[], asked: Companion): readonly ProposedRepair[] {
  const { statement, rows } = asked;
  return rows.events.flatMap((event) => {
    if (event.headcount === null) return [];
    const meant = event.headcount + statement.value - rows.total;
    const repairs = meant > 0 ? headcountSlip(event, meant) : [];
    return repairs.length > 0 && wouldAgree(figures, new Map([[event, meant]])) ? repairs : [];
  });
}

function exchanges(figures: readonly Companion[], asked: Companion): readonly ProposedRepair[] {
  const gap = asked.statement.value - asked.rows.total;
  const inside = new Set(asked.rows.events);
  const all = new Set(figures.flatMap(({ rows }) => rows.events));
  const outside = [...all].filter((event) => !inside.has(event));
  const others = group(alike(outside, figures), ([first]) => first?.headcount);
  return alike([...inside], figures).flatMap((ones) => {
    const [one] = ones;
    if (!one) return [];
    const wanted = others.get((one.headcount ?? 0) + gap) ?? [];
    return wanted
      .filter(([other]) => other && wouldAgree(figures, exchanged(one, other)))
      .flatMap((them) => pairsOf(ones, them).map(([first, second]) => exchangeOf(first, second)));
  });
}

/** Events of one headcount that the same figures hold: what one of them would do, all would. */
function alike(
  events: readonly EventRecord[],
  figures: readonly Companion[],
): readonly (readonly EventRecord[])[] {
  const known = events.filter(({ headcount }) => headcount !== null);
  const keyOf = (event: EventRecord) =>
    `${event.headcount} ${figures.map(({ rows }) => Number(indexOfRows(rows).has(event))).join('')}`;
  return [...group(known, keyOf).values()];
}

function exchanged(one: EventRecord, other: EventRecord): ReadonlyMap<EventRecord, number> {
  return new Map([
    [one, other.headcount ?? 0],
    [other, one.headcount ?? 0],
  ]);
}

/** The pairs of two groups; of many, one more than could be proposed. */
function pairsOf(
  ones: readonly EventRecord[],
  others: readonly EventRecord[],
): readonly (readonly [EventRecord, EventRecord])[] {
  const few = (events: readonly EventRecord[]) => events.slice(0, mostAlike + 1);
  return few(ones).flatMap((one) => few(others).map((other) => [one, other] as const));
}

/** Whether all stated figures agree with rows of which some have other headcounts. */
function wouldAgree(
  figures: readonly Companion[],
  meant: ReadonlyMap<EventRecord, number>,
): boolean {
  return figures.every(({ statement, rows }) => {
    const total = [...meant].reduce((sum, [event, value]) => {
      const row = indexOfRows(rows).get(event);
      return row === undefined ? sum : sum - (rows.values[row] ?? 0) + value;
    }, rows.total);
    return isInInterval(total, statement.interval);
  });
}

function exchangeOf(one: EventRecord, other: EventRecord): ProposedRepair {
  const cell = (event: EventRecord) => ({
    location: placeOf(event.source, 'headcount'),
    printed: event.printed.headcount ?? String(event.headcount),
  });
  const [first, second] = [cell(one), cell(other)];
  return {
    location: first.location,
    from: first.printed,
    to: second.printed,
    with: { location: second.location, from: second.printed, to: first.printed },
    change: {
      both: [
        { event: one.id, field: 'headcount', to: other.headcount },
        { event: other.id, field: 'headcount', to: one.headcount },
      ],
    },
  };
}
