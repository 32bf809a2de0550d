import { blankEvent } from '../../packages/core/dist/index.js';
import { random } from './random.mjs';

const typeNames = [
  'Igniting event',
  'Peer-learning event',
  'Bench-learning webinar',
  'Forward-looking session',
  'Training course',
  'Info day',
];
const countries = ['PT', 'IT', 'PL', 'CY', 'GR', 'ES', 'DE', 'IE'];
/** Real names are often alike: the pairs differ by a letter or a number and are all in the list. */
const partnerNames = [
  'CARDET',
  'CESIE',
  'CESIS',
  'INOVA+',
  'Centrum Edukacji',
  'Liceo Volta',
  'School No 12',
  'School No 13',
  'University of Mira',
  'University of Mora',
  'OXFAM Italia',
  'Agora Athens',
  'Dimos Patras',
  'Europahaus',
  'Learning Lab Cork',
  'Fundacja Most',
];
const topics = [
  'inclusion',
  'citizenship',
  'digital tools',
  'green schools',
  'reading',
  'local history',
  'mentoring',
  'open data',
  'media literacy',
  'wellbeing',
  'robotics',
  'heritage',
];
const forms = [
  'Workshop on',
  'Seminar about',
  'Round table on',
  'Open day for',
  'Reflection on',
  'Study visit about',
  'Encontro sobre',
  'Spotkanie o',
  'Incontro su',
];

const day = (number) => new Date(number * 86_400_000).toISOString().slice(0, 10);
const columns = [
  'type',
  'country',
  'start',
  'end',
  'title',
  'partners',
  'headcount',
  'mode',
  'evidence',
];
const cells = Object.fromEntries(columns.map((field, at) => [field, { column: at + 1 }]));

/**
 * A project without an error, with traps: one title every year, partners with like names, events of
 * several days, cancelled events with nobody, rounded and distinct figures, amended targets, international
 * events without a country.
 */
export function cleanProject(seed, size) {
  const r = random(seed);
  const types = r.sample(typeNames, r.whole(3, 5));
  const partners = r
    .sample(partnerNames, r.whole(5, 9))
    .map((name) => ({ name, country: r.pick(countries) }));
  const first = 17_897 + r.whole(0, 700);
  const length = r.pick([730, 912, 1095]);
  const rows = [];
  const used = new Set();
  const title = (at) => {
    for (;;) {
      const text = `${r.pick(forms)} ${r.pick(topics)} ${r.chance(0.5) ? `and ${r.pick(topics)}` : `in ${r.pick(['Lisboa', 'Palermo', 'Warszawa', 'Nicosia', 'Patras', 'Cork', 'Bonn', 'Sevilla', 'Ząbki', 'Mira'])}`}${size > 60 ? `, group ${at}` : ''}`;
      if (!used.has(text)) {
        used.add(text);
        return text;
      }
    }
  };
  const yearly = `Annual meeting of schools`;
  for (let at = 0; at < size; at += 1) {
    const partner = r.pick(partners);
    const start = first + r.whole(5, length - 20);
    const days = r.chance(0.1) ? r.whole(1, 3) : 0;
    const international = r.chance(0.06);
    const cancelled = r.chance(0.04);
    const headcount = cancelled ? r.pick([0, null]) : r.size();
    rows.push({
      ...blankEvent,
      title: title(at),
      type: r.pick(types),
      start: day(start),
      end: days > 0 ? day(start + days) : null,
      country: international ? null : partner.country,
      level: international ? 'international' : null,
      partners: [partner.name],
      mode: r.chance(0.2) ? 'online' : 'in person',
      headcount,
      status: cancelled ? 'cancelled' : 'held',
      evidence: [`report-${at}.pdf`],
    });
  }
  const host = r.pick(partners);
  for (let year = 0; year < Math.floor(length / 365); year += 1) {
    rows.push({
      ...blankEvent,
      title: yearly,
      type: types[0],
      start: day(first + 100 + year * 365),
      country: host.country,
      partners: [host.name],
      mode: 'in person',
      headcount: r.size(),
      evidence: [`yearly-${year}.pdf`],
    });
  }
  const byType = r.chance(0.5);
  rows.sort((a, b) =>
    byType && a.type !== b.type
      ? types.indexOf(a.type) - types.indexOf(b.type)
      : a.start < b.start
        ? -1
        : 1,
  );
  const events = rows.map((row, at) => ({
    ...row,
    id: `e${at + 2}`,
    printed: row.country === null ? { country: 'European' } : {},
    source: { file: 'register.csv', row: at + 2, cells },
  }));
  const period = { start: day(first), end: day(first + length) };
  const project = { name: `Project ${seed}`, period, reportingPeriod: null, workPackages: [] };
  const base = {
    project,
    eventTypes: types.map((name, at) => ({
      name,
      aliases: [],
      aim: null,
      format: null,
      audience: null,
      level: null,
      source: { file: 'types.csv', row: at + 2 },
    })),
    organisations: partners
      .map(({ name, country }, at) => ({
        name,
        aliases: [],
        country,
        role: 'partner',
        targetGroup: null,
        source: { file: 'organisations.csv', row: at + 2 },
      }))
      .filter(({ name }) => events.some((event) => event.partners.includes(name))),
    events,
    attendances: [],
    targets: [],
    statements: [],
    contacts: [],
  };
  const lists = r
    .sample(
      events.filter(({ headcount, status }) => status === 'held' && headcount < 40),
      3,
    )
    .flatMap((event) =>
      Array.from({ length: event.headcount }, (_, at) => ({
        event: event.id,
        date: null,
        person: `p${(seed * 31 + at * 7 + Number(event.id.slice(1))) % 997}-${at}`,
        organisation: null,
        country: null,
        targetGroup: null,
        presence: 'present',
        minutes: null,
        source: { file: 'list.csv', row: at + 2 },
      })),
    );
  const held = events.filter(({ status }) => status === 'held');
  const sum = (list, field) =>
    list.reduce(
      (total, event) => total + (field === 'events' ? event.eventCount : event.headcount),
      0,
    );
  const targets = types.flatMap((type, at) => {
    const inType = held.filter((event) => event.type === type);
    const source = { file: 'targets.csv', row: at + 2 };
    return ['events', 'attendances'].flatMap((measure) => {
      const achieved = sum(inType, measure);
      const value = Math.max(0, Math.floor(achieved * (0.7 + 0.3 * r.next())));
      const target = {
        measure,
        scope: { type },
        value,
        product: null,
        by: null,
        amended: null,
        source,
      };
      const amended = at === 0 && r.chance(0.3);
      return amended
        ? [
            { ...target, value: value + 40 },
            { ...target, amended: day(first + 200) },
          ]
        : [target];
    });
  });
  const statements = statementsOf(r, { held, types, targets, period, sum });
  return { dataset: { ...base, attendances: lists, targets, statements }, r };
}

function statementsOf(r, { held, types, targets, sum }) {
  let line = 10;
  const stated = (passage, measure, value, scope = {}, fields = {}) => {
    line += 3;
    return {
      role: 'reported',
      measure,
      scope,
      period: null,
      value,
      interval: { low: value, high: value },
      printed: String(value),
      passage,
      source: { file: 'report.md', line, column: 1, quote: `in total ${value}` },
      ...fields,
    };
  };
  const events = sum(held, 'events');
  const people = sum(held, 'attendances');
  const list = [
    stated('introduction', 'events', events),
    stated('introduction', 'attendances', people),
  ];
  for (const type of types) {
    const inType = held.filter((event) => event.type === type);
    list.push(
      stated('figure 2', 'events', sum(inType, 'events'), { type }),
      stated('figure 2', 'attendances', sum(inType, 'attendances'), { type }),
    );
  }
  list.push(stated('conclusions', 'events', events), stated('conclusions', 'attendances', people));
  const round = 10 ** Math.max(1, Math.floor(Math.log10(people)) - 1);
  const about = Math.round(people / round) * round;
  if (r.chance(0.5))
    list.push(
      stated(
        'summary',
        'attendances',
        about,
        {},
        {
          printed: `about ${about}`,
          interval: { low: about - round / 2, high: about + round / 2 },
        },
      ),
    );
  if (r.chance(0.5)) list.push(stated('summary', 'participants', Math.floor(people * 0.8)));
  const inForce = new Map();
  for (const target of targets) inForce.set(`${target.measure} ${target.scope.type}`, target);
  const planned = (measure) =>
    [...inForce.values()]
      .filter((target) => target.measure === measure)
      .reduce((total, { value }) => total + value, 0);
  for (const measure of ['events', 'attendances'])
    list.push(stated('plan', measure, planned(measure), {}, { role: 'planned' }));
  return list;
}
