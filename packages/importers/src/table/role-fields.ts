import type { HeaderMeaning } from './header-words.js';

/** The kinds of table whose rows become records. */
export type RecordRole =
  | 'register'
  | 'targets'
  | 'statements'
  | 'organisations'
  | 'event types'
  | 'attendance';

/** For each field of a record, the meanings of the headers under which it stands. */
export type FieldMeanings = Readonly<Record<string, readonly HeaderMeaning[]>>;

const scopeFields: FieldMeanings = {
  type: ['type'],
  country: ['country'],
  level: ['level'],
  partner: ['partners'],
  setting: ['setting'],
  mode: ['mode'],
  workPackage: ['workPackage'],
  activity: ['activity'],
  targetGroup: ['targetGroup'],
  scope: ['scope'],
};

/** The fields of each kind of record, in the order in which they choose their columns. */
export const roleFields: Readonly<Record<RecordRole, FieldMeanings>> = {
  register: {
    id: ['id'],
    title: ['title'],
    type: ['type'],
    start: ['start'],
    // Beside a column of dates both are kept as they are.
    month: ['month'],
    year: ['year'],
    end: ['end'],
    country: ['country'],
    level: ['level'],
    lead: ['lead'],
    partners: ['partners'],
    setting: ['setting'],
    mode: ['mode', 'format'],
    headcount: ['headcount'],
    registered: ['registered'],
    hours: ['hours'],
    eventCount: ['eventCount'],
    workPackage: ['workPackage'],
    activity: ['activity'],
    status: ['status'],
    evidence: ['evidence'],
    place: ['place'],
    placeAndDate: ['placeAndDate'],
    counter: ['counter'],
    targetGroup: ['targetGroup'],
    personal: ['personal', 'email'],
  },
  targets: {
    measure: ['measure'],
    value: ['target', 'value'],
    achieved: ['achieved'],
    events: ['eventCount', 'activityCount'],
    perEvent: ['perEvent'],
    participants: ['headcount'],
    // Told by what stands beside them: "Events planned | Events held".
    eventsHeld: [],
    participantsHeld: [],
    by: ['by'],
    amended: ['amended'],
    ...scopeFields,
  },
  statements: {
    role: ['role'],
    measure: ['measure'],
    value: ['value'],
    periodStart: ['periodStart'],
    periodEnd: ['periodEnd'],
    passage: ['passage'],
    file: ['file'],
    line: ['line'],
    page: ['page'],
    quote: ['quote'],
    ...scopeFields,
  },
  organisations: {
    name: ['name'],
    aliases: ['aliases'],
    country: ['country'],
    role: ['role'],
    targetGroup: ['targetGroup', 'type'],
    place: ['place'],
    personal: ['personal', 'email'],
  },
  'event types': {
    name: ['type', 'title'],
    aliases: ['aliases'],
    aim: ['aim'],
    format: ['format', 'mode'],
    audience: ['audience'],
    level: ['level'],
  },
  attendance: {
    person: ['person'],
    firstName: ['firstName'],
    lastName: ['lastName'],
    email: ['email'],
    personId: ['personId'],
    event: ['title'],
    date: ['start', 'timestamp'],
    organisation: ['partners'],
    country: ['country'],
    targetGroup: ['targetGroup'],
    presence: ['presence'],
    state: ['state', 'status'],
    minutes: ['minutes'],
    joined: ['joined'],
    left: ['left'],
    quantity: ['quantity'],
    action: ['action'],
    role: ['role'],
  },
};

/** Columns of scope in targets and statements. */
export const scopeFieldNames: readonly string[] = Object.keys(scopeFields).filter(
  (field) => field !== 'scope',
);
