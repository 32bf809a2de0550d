import type { AggregateMeasure } from '../../src/aggregate/aggregate-measure.js';
import { attendanceLists } from '../../src/aggregate/attendance-list.js';
import { creditedDimensions, dimensionReading } from '../../src/aggregate/event-dimensions.js';
import { type AggregateRow, type Figure, notGiven } from '../../src/aggregate/figure.js';
import type { Query } from '../../src/aggregate/query.js';
import { withRegister } from '../../src/aggregate/register.js';
import type { Attendance } from '../../src/model/attendance.js';
import { countryCode } from '../../src/model/country.js';
import type { Dataset } from '../../src/model/dataset.js';
import type { EventRecord } from '../../src/model/event.js';
import { isWithin } from '../../src/model/period.js';
import type { Dimension } from '../../src/model/scope.js';
import { vocabularyOf } from '../../src/model/vocabulary.js';

interface Member {
  readonly event: EventRecord;
  readonly list: readonly Attendance[] | undefined;
}

/** The same answers as the engine's, event by event and cell by cell, without columns or folding. */
export function naiveAggregate(dataset: Dataset, query: Query): readonly AggregateRow[] {
  const { measures, by = [], where = {}, totals = 'none', credit = 'full', asOf = null } = query;
  const registered = withRegister(dataset);
  const lists = attendanceLists(registered);
  const valuesOf = [...new Set([...by, ...Object.keys(where.scope ?? {})])].map((dimension) => ({
    dimension,
    read: reader(registered, dimension),
  }));
  const scope = Object.entries(where.scope ?? {}).map(
    ([dimension, text]) => [dimension, vocabularyOf(registered).value(dimension, text)] as const,
  );
  const cells = new Map<string, Map<Member, number>>();
  const subsets = subsetsOf(by.length, totals);
  if (by.length === 0 || totals !== 'none')
    cells.set(JSON.stringify(by.map(() => null)), new Map());
  for (const event of registered.events) {
    if (where.period && !(event.start !== null && isWithin(event.start, where.period))) continue;
    if (asOf !== null && event.start !== null && event.start > asOf) continue;
    const member = { event, list: lists.byEvent.get(event.id) };
    const partners = vocabularyOf(registered).partnersOf(event);
    const credited = credit === 'lead' ? partners.slice(0, 1) : partners;
    const share = credit === 'shared' ? 1 / Math.max(1, credited.length) : 1;
    const seen = new Map<string, number>();
    const split = valuesOf.some(({ dimension }) => creditedDimensions.has(dimension));
    for (const partner of split && credited.length > 0 ? credited : [null]) {
      const at = Object.fromEntries(
        valuesOf.map(({ dimension, read }) => [dimension, read(event, partner)]),
      );
      if (scope.some(([dimension, value]) => at[dimension] !== value)) continue;
      for (const subset of subsets) {
        const key = JSON.stringify(by.map((name, index) => (subset[index] ? at[name] : null)));
        seen.set(key, (seen.get(key) ?? 0) + (split ? share : 1));
      }
    }
    for (const [key, weight] of seen) {
      const cell = cells.get(key) ?? new Map<Member, number>();
      cell.set(member, credit === 'shared' ? weight : 1);
      cells.set(key, cell);
    }
  }
  const rows = [...cells].map(([text, members]) => {
    const key = JSON.parse(text) as (string | null)[];
    return {
      key: Object.fromEntries(by.map((dimension, index) => [dimension, key[index] ?? null])),
      figures: Object.fromEntries(
        measures.map((measure) => [measure, figureFor(registered, measure, members)]),
      ),
    };
  });
  return inOrder(registered, by, rows);
}

/** One figure, with the events that may belong to it and do not say among the missing. */
export function naiveFigure(
  dataset: Dataset,
  measure: AggregateMeasure,
  where: NonNullable<Query['where']>,
  options: Pick<Query, 'credit' | 'asOf'>,
): Figure {
  const [row] = naiveAggregate(dataset, { ...options, measures: [measure], where });
  const figure = row?.figures[measure] as Figure;
  const { asOf = null } = options;
  const { period, scope = {} } = where;
  const registered = withRegister(dataset);
  const vocabulary = vocabularyOf(registered);
  const wanted = Object.entries(scope).map(
    ([dimension, text]) => [dimension, vocabulary.value(dimension, text)] as const,
  );
  const open = registered.events.filter((event) => {
    if (event.status === 'cancelled') return false;
    if (asOf !== null && event.start !== null && event.start > asOf) return false;
    if (period && event.start !== null && !isWithin(event.start, period)) return false;
    const partners = vocabulary.partnersOf(event);
    const standings = (partners.length === 0 ? [null] : partners).map((partner) => {
      const values = wanted.map(
        ([dimension, value]) => [reader(registered, dimension)(event, partner), value] as const,
      );
      if (values.some(([is, value]) => is !== value && is !== notGiven)) return 'out';
      return values.every(([is, value]) => is === value) ? 'in' : 'open';
    });
    const dateIsOpen = period !== undefined && event.start === null;
    return standings.includes('in') ? dateIsOpen : standings.includes('open');
  });
  if (open.length === 0) return figure;
  const value = figure.records === 0 ? undefined : figure.value;
  return { ...figure, value, missing: figure.missing + open.length };
}

function reader(
  dataset: Dataset,
  dimension: Dimension,
): (event: EventRecord, partner: string | null) => string {
  if (dimension === 'partner') return (_, partner) => partner ?? notGiven;
  if (dimension === 'targetGroup') {
    const vocabulary = vocabularyOf(dataset);
    return (_, partner) =>
      (partner === null ? null : vocabulary.organisation(partner)?.targetGroup) ?? notGiven;
  }
  const { text, value } = dimensionReading(dataset, dimension);
  return (event) => {
    const written = text(event);
    return (written === null ? null : value(written)) ?? notGiven;
  };
}

function subsetsOf(count: number, totals: Query['totals']): readonly (readonly boolean[])[] {
  const all = Array.from({ length: count }, () => true);
  if (totals === 'cube') {
    return Array.from({ length: 2 ** count }, (_, bits) =>
      all.map((_, at) => (bits & (1 << at)) === 0),
    );
  }
  if (totals === 'rollup') {
    return Array.from({ length: count + 1 }, (_, kept) => all.map((_, at) => at < kept));
  }
  return [all];
}

function numbers({ event, list }: Member) {
  const present = list?.filter((one) => one.presence === 'present').length ?? 0;
  const absent = list?.filter((one) => one.presence === 'absent').length ?? 0;
  const attendances = toBillionths(event.headcount) ?? (list ? list.length - absent : null);
  const registered = toBillionths(event.registered);
  const hours = toBillionths(event.hours);
  const told = { attendances, registered, hours, fromList: event.headcount === null && !!list };
  if (absent > 0) return { ...told, noShows: absent, shows: present };
  if (registered !== null && attendances !== null && attendances <= registered) {
    return { ...told, noShows: registered - attendances, shows: attendances };
  }
  if (registered === null && present > 0) return { ...told, noShows: 0, shows: present };
  return { ...told, noShows: null, shows: null };
}

/** What no decimal writes, such as 1/3, is kept to a billionth. */
function toBillionths(value: number | null): number | null {
  return value === null ? null : Math.round(value * 1e9) / 1e9;
}

function inPrintedOrder(dataset: Dataset, dimension: string, values: readonly string[]) {
  const types = dataset.eventTypes.map(({ name }) => name);
  const order = { type: types, level: ['national', 'international'] }[dimension] ?? [];
  const place = (value: string) => (order.includes(value) ? order.indexOf(value) : 99);
  const month = (value: string) => (dimension === 'projectMonth' ? Number(value.slice(1)) : 0);
  return [...values]
    .sort()
    .sort((a, b) => place(a) - place(b))
    .sort((a, b) => month(a) - month(b));
}

function inOrder(
  dataset: Dataset,
  by: readonly Dimension[],
  rows: readonly AggregateRow[],
): readonly AggregateRow[] {
  const ranks = by.map((dimension) => {
    const values = new Set(rows.map(({ key }) => key[dimension] ?? null));
    const given = [...values].filter((value) => value !== null && value !== notGiven);
    const ordered = [...inPrintedOrder(dataset, dimension, given as string[]), notGiven, null];
    return new Map(ordered.map((value, rank) => [value, rank]));
  });
  const rankOf = ({ key }: AggregateRow) =>
    by.map((dimension, at) => ranks[at]?.get(key[dimension] ?? null) ?? 0);
  return rows.toSorted((a, b) => {
    const left = rankOf(a);
    const right = rankOf(b);
    return left.map((rank, at) => rank - (right[at] ?? 0)).find((step) => step !== 0) ?? 0;
  });
}

function figureFor(
  dataset: Dataset,
  measure: AggregateMeasure,
  members: ReadonlyMap<Member, number>,
): Figure {
  const all = [...members];
  const held = all.filter(([{ event }]) => event.status !== 'cancelled');
  const added = (
    from: readonly (readonly [Member, number])[],
    of: (member: Member) => number | null,
  ): Figure => {
    const told = from.filter(([member]) => of(member) !== null);
    const value = told.reduce((sum, [member, weight]) => sum + (of(member) ?? 0) * weight, 0);
    return {
      value: told.length === 0 ? undefined : value,
      records: told.length,
      missing: from.length - told.length,
    };
  };
  const rate = (
    top: (m: Member) => number | null,
    bottom: (m: Member) => number | null,
  ): Figure => {
    const numerator = added(held, (m) => (bottom(m) === null ? null : top(m)));
    const denominator = added(held, (m) => (top(m) === null ? null : bottom(m)));
    const { value: above = 0 } = numerator;
    const { value: below = 0 } = denominator;
    return {
      ...numerator,
      value: below === 0 ? undefined : above / below,
      numerator: above,
      denominator: below,
    };
  };
  const distinct = (
    of: (member: Member) => readonly (string | null)[],
    perAttendance = false,
  ): Figure => {
    const values = new Set<string>();
    let records = 0;
    let missing = 0;
    for (const [member] of held) {
      const found = of(member);
      const named = found.filter((value): value is string => value !== null && value.trim() !== '');
      for (const value of named) values.add(value);
      if (perAttendance) {
        records += named.length;
        missing += member.list ? found.length - named.length : 1;
      } else if (named.length > 0) records += 1;
      else missing += 1;
    }
    return { value: records === 0 ? undefined : values.size, records, missing };
  };
  const present = ({ list }: Member) => list?.filter((one) => one.presence !== 'absent') ?? [];
  const vocabulary = vocabularyOf(dataset);
  switch (measure) {
    case 'records':
      return {
        value: all.reduce((sum, [, weight]) => sum + weight, 0),
        records: all.length,
        missing: 0,
      };
    case 'events': {
      const figure = added(held, ({ event }) => event.eventCount);
      return { ...figure, value: figure.value ?? 0 };
    }
    case 'attendances': {
      const figure = added(held, (member) => numbers(member).attendances);
      const fromLists = held.filter(([member]) => numbers(member).fromList).length;
      return fromLists === 0 ? figure : { ...figure, fromLists };
    }
    case 'registered':
    case 'hours':
    case 'noShows':
      return added(held, (member) => numbers(member)[measure]);
    case 'attendanceRate':
      return rate(
        (member) => numbers(member).shows,
        (member) => {
          const { shows, noShows } = numbers(member);
          return shows === null || noShows === null ? null : shows + noShows;
        },
      );
    case 'meanSize':
      return rate(
        (member) => numbers(member).attendances,
        ({ event }) => event.eventCount,
      );
    case 'medianSize':
      return median(held.map(([member]) => [numbers(member).attendances, member.event.eventCount]));
    case 'participants':
      return distinct((member) => present(member).map(({ person }) => person), true);
    case 'organisations':
      return distinct((member) => [
        ...vocabulary.partnersOf(member.event),
        ...present(member).map((one) => one.organisation && vocabulary.partner(one.organisation)),
      ]);
    case 'countries':
      return distinct((member) =>
        [member.event.country, ...present(member).map(({ country }) => country)].map(
          (country) => country && (countryCode(country) ?? country),
        ),
      );
    case 'contacts':
      return { value: undefined, records: 0, missing: 0 };
  }
}

function median(events: readonly (readonly [number | null, number])[]): Figure {
  const sizes = events
    .flatMap(([people, count]) =>
      people === null ? [] : Array.from({ length: count }, () => people / count),
    )
    .sort((a, b) => a - b);
  const missing = events.filter(([people]) => people === null).length;
  const middle = sizes.length / 2;
  const low = sizes[Math.ceil(middle) - 1];
  const high = sizes[Math.floor(middle)];
  const value = low === undefined || high === undefined ? undefined : (low + high) / 2;
  return { value, records: events.length - missing, missing };
}
