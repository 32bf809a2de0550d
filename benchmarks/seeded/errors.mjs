import { NothingToChoose } from './random.mjs';

const registerSide = [
  'statement-differs-from-register',
  'rows-differ-from-events',
  'target-missed',
  'target-far-exceeded',
  'target-without-result',
  'participants-exceed-attendances',
  'headcount-differs-from-list',
  'unlikely-headcount',
  'attendance-without-event',
  'result-without-target',
];

const slip = (r, text) => {
  const at = r.whole(1, text.length - 2);
  const kind = r.whole(0, 2);
  if (kind === 0) return text.slice(0, at) + text.slice(at + 1);
  if (kind === 1) return text.slice(0, at) + (text[at] === 'e' ? 'a' : 'e') + text.slice(at + 1);
  return text.slice(0, at) + text[at] + text.slice(at);
};

const held = ({ events }) =>
  events.filter(
    ({ status, headcount, start }) => status === 'held' && headcount !== null && start !== null,
  );
const changed = (dataset, event, fields) => ({
  ...dataset,
  events: dataset.events.map((one) => (one === event ? { ...one, ...fields } : one)),
});
const added = (dataset, event, fields) => {
  const row = dataset.events.length + 2;
  const copy = {
    ...event,
    id: `e${row}`,
    evidence: [`copy-${row}.pdf`],
    source: { ...event.source, row },
    ...fields,
  };
  return { dataset: { ...dataset, events: [...dataset.events, copy] }, copy };
};
const withStatement = (dataset, statement, value) => ({
  ...dataset,
  statements: dataset.statements.map((one) =>
    one === statement
      ? {
          ...one,
          value,
          interval: { low: value, high: value },
          printed: String(value),
          source: { ...one.source, quote: `in total ${value}` },
        }
      : one,
  ),
});
const total = (dataset, measure = 'attendances', passage = 'introduction') =>
  dataset.statements.find(
    (one) =>
      one.passage === passage && one.measure === measure && Object.keys(one.scope).length === 0,
  );
const row = (event) => ({ file: 'register.csv', row: event.source.row });
const line = (statement) => ({ file: 'report.md', line: statement.source.line });
const sumOf = (events) => events.reduce((sum, event) => sum + event.headcount, 0);
/** The dataset with a wrong total of attendances: alone, or beside the events of the same sentence. */
const withTotal = (dataset, { attendances, events, beside }) => {
  const introduced = ({ passage }) => passage === 'introduction';
  const stated = beside
    ? withStatement(dataset, total(dataset, 'events'), events)
    : {
        ...dataset,
        statements: dataset.statements.filter(
          (one) => !introduced(one) || one.measure === 'attendances',
        ),
      };
  return withStatement(stated, total(dataset), attendances);
};
const wrongTotal = (make, explanation) => (dataset, r) => {
  const statement = total(dataset);
  // Another error has taken the sentence apart already.
  if (!statement || !total(dataset, 'events')) return undefined;
  const right = { attendances: statement.value, events: total(dataset, 'events').value };
  const wrong = { ...right, ...make(dataset, r, statement) };
  const beside = r.chance(0.5);
  if (wrong.attendances === right.attendances || !(wrong.attendances > 0)) return undefined;
  return {
    dataset: withTotal(dataset, { ...wrong, beside }),
    rules: ['statement-differs-from-register', 'contradicting-statements'],
    place: line(statement),
    explanation,
    beside,
  };
};
/** A total that was counted without some events, of which the sentence knows nothing either. */
const without = (dataset, left) => {
  const kept = held(dataset).filter((event) => !left.includes(event));
  return { attendances: sumOf(kept), events: kept.length };
};
/** Both totals of the sentence wrong at random, each for a cause of its own. */
const wrongTwice = (dataset, r) => {
  const statement = total(dataset);
  const other = total(dataset, 'events');
  if (!statement || !other) return undefined;
  const off = (value) => Math.round(value * (0.75 + 0.5 * r.next())) + 1;
  const [attendances, events] = [off(statement.value), off(other.value)];
  if (attendances === statement.value || events === other.value) return undefined;
  return {
    dataset: withTotal(dataset, { attendances, events, beside: true }),
    rules: ['statement-differs-from-register', 'contradicting-statements'],
    place: line(statement),
    beside: true,
  };
};
const swap = (text, at) => text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2);

/** Whether a date stands before or after both neighbours of its row, in its block. */
const breaksOrder = ({ events }, event, start) => {
  const at = events.indexOf(event);
  const inBlocks =
    events.filter(({ type }, index) => index > 0 && type !== events[index - 1].type).length ===
    new Set(events.map(({ type }) => type)).size - 1;
  const beside = (one) => (one && (!inBlocks || one.type === event.type) ? one.start : undefined);
  const [before, after] = [beside(events[at - 1]), beside(events[at + 1])];
  return (before !== undefined && start < before) || (after !== undefined && start > after);
};

/**
 * Each kind puts one error into a clean project and says which rules should find it, where, with which
 * explanation or repair, and which other rules may rightly speak since the figures change too.
 */
const makers = {
  'total wrong': wrongTotal((_, r, { value }) => ({
    attendances: Math.round(value * (0.75 + 0.5 * r.next())) + 1,
  })),
  'two totals wrong': wrongTwice,
  'total without a country': wrongTotal(
    (dataset, r) => {
      const { country } = r.pick(held(dataset));
      if (country === null) return undefined;
      return without(
        dataset,
        held(dataset).filter((event) => event.country === country),
      );
    },
    ['without-one-value'],
  ),
  'total without a type': wrongTotal(
    (dataset, r) => {
      const { type } = r.pick(held(dataset));
      return without(
        dataset,
        held(dataset).filter((event) => event.type === type),
      );
    },
    ['without-one-value'],
  ),
  'total without a row': wrongTotal(
    (dataset, r) => without(dataset, [r.pick(held(dataset))]),
    ['one-row-left-out'],
  ),
  'total with a row twice': wrongTotal(
    (dataset, r) => {
      const events = held(dataset);
      return {
        attendances: sumOf(events) + r.pick(events).headcount,
        events: events.length + 1,
      };
    },
    ['one-row-twice'],
  ),
  'total of an earlier day': wrongTotal(
    (dataset, r) => {
      const last = held(dataset)
        .map(({ start }) => start)
        .sort()
        .at(-r.whole(3, 6));
      return without(
        dataset,
        held(dataset).filter(({ start }) => start > last),
      );
    },
    ['up-to-a-date'],
  ),
  'digits exchanged in the total': wrongTotal(
    (_, r, { value }) => {
      const text = swap(String(value), r.whole(0, String(value).length - 2));
      return text.startsWith('0') ? undefined : { attendances: Number(text) };
    },
    ['digits-exchanged'],
  ),
  'digit mistyped in the total': wrongTotal(
    (_, r, { value }) => {
      const text = String(value);
      const at = r.whole(0, text.length - 1);
      const digit = (Number(text[at]) + r.whole(1, 8)) % 10;
      // Nobody prints 012.
      if (at === 0 && digit === 0) return undefined;
      return { attendances: Number(text.slice(0, at) + digit + text.slice(at + 1)) };
    },
    ['digit-mistyped'],
  ),
  'planned for achieved': wrongTotal(
    (dataset) => ({ attendances: total(dataset, 'attendances', 'plan').value }),
    ['planned-for-achieved'],
  ),
  'events of a type wrong': (dataset, r) => {
    const statement = r.pick(
      dataset.statements.filter(
        ({ passage, measure }) => passage === 'figure 2' && measure === 'events',
      ),
    );
    return {
      dataset: withStatement(dataset, statement, statement.value + r.whole(1, 4)),
      rules: ['statement-differs-from-register', 'rows-differ-from-events'],
      place: line(statement),
      also: ['part-and-whole'],
    };
  },
  'planned total wrong': (dataset, r) => {
    const statement = total(dataset, 'events', 'plan');
    return {
      dataset: withStatement(dataset, statement, statement.value + r.whole(1, 5)),
      rules: ['planned-statement-differs-from-targets'],
      place: line(statement),
      also: ['planned-equals-achieved'],
    };
  },
  'achieved for planned': (dataset) => {
    const statement = total(dataset, 'attendances', 'plan');
    const achieved = total(dataset).value;
    if (achieved === statement.value) return undefined;
    return {
      dataset: withStatement(dataset, statement, achieved),
      rules: ['planned-equals-achieved'],
      place: line(statement),
      also: ['planned-statement-differs-from-targets'],
    };
  },
  'parts of a sentence wrong': (dataset, r) => {
    const statement = total(dataset, 'events', 'plan');
    const national = Math.max(1, statement.value - 2);
    const part = (level, value) => ({
      ...statement,
      scope: { level },
      value,
      interval: { low: value, high: value },
      printed: String(value),
    });
    return {
      dataset: {
        ...dataset,
        statements: [
          ...dataset.statements,
          part('national', national),
          part('international', 2 + r.whole(1, 3)),
        ],
      },
      rules: ['part-and-whole'],
      place: line(statement),
      also: [],
    };
  },
  'row that counts for several': (dataset, r) => {
    const event = r.pick(held(dataset));
    const count = r.whole(3, 6);
    const totals = dataset.statements.filter(
      (one) =>
        one.role === 'reported' &&
        one.measure === 'events' &&
        (one.scope.type ?? event.type) === event.type,
    );
    const statements = dataset.statements.map((one) =>
      totals.includes(one)
        ? {
            ...one,
            value: one.value + count - 1,
            interval: { low: one.value + count - 1, high: one.value + count - 1 },
            printed: String(one.value + count - 1),
          }
        : one,
    );
    return {
      dataset: {
        ...changed(dataset, event, { title: `${count} meetings with students` }),
        statements,
      },
      rules: ['rows-differ-from-events'],
      place: row(event),
      also: [],
      explanation: ['row-counts-for-many'],
    };
  },
  'year mistyped': (dataset, r) => {
    const event = r.pick(held(dataset).filter(({ end }) => end === null));
    const start = `${Number(event.start.slice(0, 4)) + r.pick([-10, 10])}${event.start.slice(4)}`;
    return {
      dataset: changed(dataset, event, { start }),
      rules: ['date-outside-project'],
      place: row(event),
      also: ['date-breaks-order'],
      repair: event.start,
    };
  },
  'month mistyped in a sorted register': (dataset, r) => {
    const spoilt = ({ start }) => {
      const month = String(Number(start.slice(5, 7)) > 6 ? 1 + r.whole(0, 1) : 9).padStart(2, '0');
      return `${start.slice(0, 5)}${month}${start.slice(7)}`;
    };
    const candidates = held(dataset)
      .filter(
        ({ end, start }) =>
          end === null &&
          Number(start.slice(5, 7)) >= 3 &&
          Number(start.slice(5, 7)) <= 9 &&
          Number(start.slice(8)) < 29,
      )
      .map((event) => ({ event, start: spoilt(event) }))
      // A date that stands where it did in the order is as good as any other.
      .filter(({ event, start }) => breaksOrder(dataset, event, start));
    if (candidates.length === 0) return undefined;
    const { event, start } = r.pick(candidates);
    return {
      dataset: changed(dataset, event, { start }),
      rules: ['date-breaks-order', 'date-outside-project'],
      place: row(event),
      also: ['date-outside-project', 'partner-in-two-places'],
      fuzzy: true,
    };
  },
  'end before start': (dataset, r) => {
    const event = r.pick(held(dataset));
    return {
      dataset: changed(dataset, event, {
        end: `${Number(event.start.slice(0, 4)) - 1}${event.start.slice(4).replace('-29', '-28')}`,
      }),
      rules: ['end-before-start'],
      place: row(event),
    };
  },
  'organisation misspelt': (dataset, r) => {
    const event = r.pick(
      held(dataset).filter(({ partners: [name] }) => /^[\p{L} ]{7,}$/u.test(name)),
    );
    if (!event) return undefined;
    const [name] = event.partners;
    const words = name.split(' ');
    const longest = words.toSorted((a, b) => b.length - a.length)[0];
    const wrong = words.map((word) => (word === longest ? slip(r, word) : word)).join(' ');
    if (wrong === name || dataset.organisations.some((one) => one.name === wrong)) return undefined;
    return {
      dataset: changed(dataset, event, { partners: [wrong] }),
      rules: ['unknown-organisation'],
      place: row(event),
      also: ['organisation-never-appears'],
      repair: name,
      fuzzy: true,
    };
  },
  'organisation misspelt, no list': (dataset, r) => {
    const often = dataset.organisations.filter(
      ({ name }) =>
        /^[\p{L} ]{7,}$/u.test(name) &&
        dataset.events.filter(({ partners }) => partners[0] === name).length >= 3,
    );
    const organisation = r.pick(often);
    if (!organisation) return undefined;
    const event = r.pick(held(dataset).filter(({ partners }) => partners[0] === organisation.name));
    if (!event) return undefined;
    const words = organisation.name.split(' ');
    const longest = words.toSorted((a, b) => b.length - a.length)[0];
    const wrong = words.map((word) => (word === longest ? slip(r, word) : word)).join(' ');
    if (wrong === organisation.name || dataset.organisations.some((one) => one.name === wrong))
      return undefined;
    return {
      dataset: { ...changed(dataset, event, { partners: [wrong] }), organisations: [] },
      rules: ['unknown-organisation'],
      place: row(event),
      repair: organisation.name,
      fuzzy: true,
    };
  },
  'look-alike letters': (dataset, r) => {
    const event = r.pick(held(dataset).filter(({ partners: [name] }) => /[CAEO]/.test(name)));
    if (!event) return undefined;
    const wrong = event.partners[0].replace(
      /[CAEO]/,
      (letter) => ({ C: 'С', A: 'А', E: 'Е', O: 'О' })[letter],
    );
    return {
      dataset: changed(dataset, event, { partners: [wrong] }),
      rules: ['mixed-script'],
      place: row(event),
      also: ['unknown-organisation'],
    };
  },
  'two organisations in one cell': (dataset, r) => {
    const event = r.pick(held(dataset));
    const other = r.pick(dataset.organisations.filter(({ name }) => name !== event.partners[0]));
    return {
      dataset: changed(dataset, event, { partners: [`${event.partners[0]} ${other.name}`] }),
      rules: ['several-organisations-in-cell'],
      place: row(event),
      also: ['organisation-never-appears'],
    };
  },
  'country misspelt': (dataset, r) => {
    const event = r.pick(held(dataset).filter(({ country }) => country !== null));
    const wrong = {
      PT: 'Portgual',
      IT: 'Itlay',
      PL: 'Polnad',
      CY: 'Cypruss',
      GR: 'Greeece',
      ES: 'Spian',
      DE: 'Germnay',
      IE: 'Irelnad',
    }[event.country];
    return {
      dataset: changed(dataset, event, { country: wrong }),
      rules: ['not-a-country'],
      place: row(event),
      also: ['partner-in-two-places'],
    };
  },
  'event entered twice': (dataset, r) => {
    const { dataset: made, copy } = added(dataset, r.pick(held(dataset)), {});
    return {
      dataset: made,
      rules: ['duplicate-event'],
      place: row(copy),
      also: [...registerSide, 'date-breaks-order'],
    };
  },
  'event entered twice, title mistyped': (dataset, r) => {
    const event = r.pick(held(dataset));
    const { dataset: made, copy } = added(dataset, event, { title: slip(r, event.title) });
    return {
      dataset: made,
      rules: ['near-duplicate-event', 'duplicate-event'],
      place: row(copy),
      also: [...registerSide, 'date-breaks-order'],
      fuzzy: true,
    };
  },
  'event under two types': (dataset, r) => {
    const event = r.pick(held(dataset));
    const type = r.pick(dataset.eventTypes.filter(({ name }) => name !== event.type)).name;
    const { dataset: made, copy } = added(dataset, event, { type });
    return {
      dataset: made,
      rules: ['same-event-under-two-types'],
      place: row(copy),
      also: [...registerSide, 'date-breaks-order'],
    };
  },
  'joint event entered by each': (dataset, r) => {
    const event = r.pick(held(dataset).filter(({ headcount }) => headcount >= 5));
    const other = r.pick(dataset.organisations.filter(({ name }) => name !== event.partners[0]));
    const { dataset: made, copy } = added(dataset, event, {
      partners: [other.name],
      country: other.country,
    });
    return {
      dataset: made,
      rules: ['joint-event-by-each-partner', 'near-duplicate-event', 'duplicate-event'],
      place: row(copy),
      also: [...registerSide, 'date-breaks-order', 'partner-in-two-places'],
    };
  },
  'headcount missing': (dataset, r) => {
    const event = r.pick(
      held(dataset).filter(({ id }) => !dataset.attendances.some((one) => one.event === id)),
    );
    return {
      dataset: changed(dataset, event, { headcount: null }),
      rules: ['missing-value'],
      place: row(event),
      also: registerSide,
    };
  },
  'date missing': (dataset, r) => {
    const event = r.pick(held(dataset));
    return {
      dataset: changed(dataset, event, { start: null, end: null }),
      rules: ['missing-value'],
      place: row(event),
    };
  },
  'headcount 999': (dataset, r) => {
    const event = r.pick(held(dataset));
    return {
      dataset: changed(dataset, event, { headcount: 999 }),
      rules: ['placeholder-value'],
      place: row(event),
      also: registerSide,
    };
  },
  'half a person': (dataset, r) => {
    const event = r.pick(held(dataset));
    return {
      dataset: changed(dataset, event, { headcount: event.headcount + 0.5 }),
      rules: ['fraction-of-person'],
      place: row(event),
      also: registerSide,
    };
  },
  'type misspelt': (dataset, r) => {
    const event = r.pick(held(dataset));
    const wrong =
      slip(r, event.type.split(/[- ]/)[0]) + event.type.slice(event.type.split(/[- ]/)[0].length);
    if (wrong === event.type) return undefined;
    return {
      dataset: changed(dataset, event, { type: wrong }),
      rules: ['unknown-event-type'],
      place: row(event),
      also: registerSide,
      repair: event.type,
      fuzzy: true,
    };
  },
  'target missed': (dataset, r) => {
    const target = r.pick(
      dataset.targets.filter(
        ({ measure, value, amended }) => measure === 'events' && amended === null && value > 2,
      ),
    );
    if (
      !target ||
      dataset.targets.filter(
        (one) => one.measure === 'events' && one.scope.type === target.scope.type,
      ).length > 1
    )
      return undefined;
    const value = target.value * 2 + 4;
    return {
      dataset: {
        ...dataset,
        targets: dataset.targets.map((one) => (one === target ? { ...one, value } : one)),
      },
      rules: ['target-missed'],
      place: { file: 'targets.csv', row: target.source.row },
      also: ['planned-statement-differs-from-targets', 'planned-equals-achieved'],
    };
  },
  'headcount against list': (dataset, r) => {
    const event = r.pick(
      dataset.events.filter(({ id }) => dataset.attendances.some((one) => one.event === id)),
    );
    return {
      dataset: changed(dataset, event, { headcount: event.headcount + r.whole(1, 9) }),
      rules: ['headcount-differs-from-list'],
      place: row(event),
      also: registerSide,
    };
  },
  'person twice on a list': (dataset, r) => {
    const attendance = r.pick(dataset.attendances);
    if (!attendance) return undefined;
    return {
      dataset: {
        ...dataset,
        attendances: [
          ...dataset.attendances,
          { ...attendance, source: { file: 'list.csv', row: 900 } },
        ],
      },
      rules: ['person-listed-twice'],
      place: { file: 'list.csv', row: 900 },
      also: ['headcount-differs-from-list'],
    };
  },
  'list of an unknown event': (dataset, r) => {
    const attendance = {
      ...r.pick(dataset.attendances),
      event: 'Harvest market',
      source: { file: 'list.csv', row: 901 },
    };
    return {
      dataset: { ...dataset, attendances: [...dataset.attendances, attendance] },
      rules: ['attendance-without-event'],
      place: { file: 'list.csv', row: 901 },
    };
  },
  'more people than attendances': (dataset, r) => {
    const statement = {
      ...total(dataset),
      measure: 'participants',
      passage: 'people',
      source: { file: 'report.md', line: 400, column: 1 },
    };
    const value = statement.value + r.whole(5, 50);
    return {
      dataset: {
        ...dataset,
        statements: [
          ...dataset.statements.filter(({ measure }) => measure !== 'participants'),
          { ...statement, value, interval: { low: value, high: value }, printed: String(value) },
        ],
      },
      rules: ['participants-exceed-attendances'],
      place: { file: 'report.md', line: 400 },
      also: ['statement-differs-from-register'],
    };
  },
  'date in the title differs': (dataset, r) => {
    const event = r.pick(held(dataset).filter(({ end }) => end === null));
    const other = `${Number(event.start.slice(0, 4)) + 1}${event.start.slice(4).replace('02-29', '02-28')}`;
    return {
      dataset: changed(dataset, event, { title: `${event.title} ${other}` }),
      rules: ['title-date-differs'],
      place: row(event),
    };
  },
  'address in a title': (dataset, r) => {
    const event = r.pick(held(dataset));
    return {
      dataset: changed(dataset, event, { title: `${event.title}, contact office@example.org` }),
      rules: ['personal-data-in-text'],
      place: row(event),
    };
  },
};

/** What a maker gives, or `undefined` where the project has nothing that it could spoil. */
const orNothing = (make) => (dataset, r) => {
  try {
    return make(dataset, r);
  } catch (error) {
    if (error instanceof NothingToChoose) return undefined;
    throw error;
  }
};

/** Makers of errors by kind: a dataset and random numbers give a spoilt dataset, or `undefined`. */
export const errors = Object.fromEntries(
  Object.entries(makers).map(([kind, make]) => [kind, orNothing(make)]),
);
