import { foldName, type MeasureId, type Scope } from '@partnership-impact/core';

/** Words for people present, whoever they are. */
export const people =
  /\b(?:participants?|participations?|attendees?|attendances?|people|persons?|pax|headcount|visitors?|participantes?|presencas?|pessoas|partecipanti|presenze|persone|uczestni\w+|osob\w*|asistentes?|asistencias?|personas|personnes|presents?|teilnehm\w+|personen|trainees?|learners?)\b/;
/** Groups of people, where nothing else is said of them. */
const groups =
  /^(?:teachers?|students?|pupils?|stakeholders?|citizens?|young people|parents?)(?: (?:and|or|of|in|at|from|through|the|project|reached|involved|attending|engaged|trained|supported|teachers?|students?|parents?|events?|workshops?|schools?))*$/;
/** Words that make people distinct persons. */
export const distinctWords =
  /\b(?:unique|distinct|different|individual|unicos?|unicas?|distint\w+|diferentes|diversi|unici|singoli|rozn\w+|unikaln\w+|uniques?|differents?|verschieden\w*|einzeln\w*|unterschiedlich\w*)\b/;
/** Nouns for a kind of event. */
export const kindsOfEvents =
  /\b(?:meetings?|meet ?ups?|workshops?|seminars?|webinar\w*|conferences?|sessions?|trainings?|courses?|labs?|hackathons?|edit a thons?|visits?|fora|forums?|(?:summer|winter|spring|autumn) schools?|lectures?|debates?|excursions?|camps?|boot ?camps?|assembl(?:y|ies)|exhibitions?|festivals?|fairs?|panels?|symposi\w+|info days?|open days?|round ?tables?|focus groups?|reunio\w*|oficinas?|seminari\w*|acoes|sessoes|formacoes|conferencias|visitas|incontri?o?|laborator\w+|riunioni|corsi|convegni|conferenze|visite|spotka\w*|warsztat\w*|szkole\w*|konferenc\w+|wizyt\w*|talleres|reuniones|jornadas|encuentros|cursos?|charlas|reunions?|ateliers?|seminair\w+|webinair\w+|formations?|journees?|visites?|treffen|seminare|schulung\w*|fortbildung\w*|konferenz\w*|tagung\w*|\w+treffen)\b/;
const words: readonly (readonly [MeasureId, RegExp])[] = [
  [
    'registered',
    /\b(?:registered|registrations?|sign ups?|signups?|rsvps?|enrol\w+|inscrit\w+|inscricoes|iscri\w+|zapis\w+|zgloszen\w*|anmeld\w+|inscripciones|inscriptions|bookings?)\b/,
  ],
  ['contacts', /\b(?:contacts?|contactos?|contatos?|contatti|kontakt\w*|addresses)\b/],
  [
    'organisations',
    /\b(?:organi[sz]ations?|institutions?|entities|(?<!(?:summer|winter|spring|autumn) )schools|organizac\w+|entidades|enti|organizzazioni|organizacj\w+|instituc\w+|organismes|organisationen|einrichtungen|partners involved|associated partners)\b/,
  ],
  ['countries', /\b(?:countr(?:y|ies)|paises|paesi|kraj\w*|pays|lander)\b/],
  ['records', /\b(?:records?|rows?|entries)\b/],
  ['events', /\b(?:events?|activities|eventos?|eventi|wydarze\w*|evenements?|veranstaltung\w*)\b/],
];
const greek: readonly (readonly [MeasureId, string])[] = [
  ['events', 'εκδηλ'],
  ['attendances', 'συμμετ'],
  ['countries', 'χωρ'],
  ['organisations', 'οργανισ'],
  ['contacts', 'επαφ'],
];
const ids: readonly MeasureId[] = [
  'records',
  'events',
  'attendances',
  'organisations',
  'countries',
  'contacts',
  'registered',
];

/**
 * The measure that a cell names. "Participants" are attendances; they are distinct people only where
 * the words say unique, distinct, different or individual.
 *
 * @returns `undefined` for words that no measure fits.
 * @example
 * measureOf('participants'); // => 'attendances'
 */
export function measureOf(text: string): MeasureId | undefined {
  const name = foldName(text.replace(/([a-z])(?=[A-Z])/g, '$1 '));
  if (name === '') return undefined;
  // The usual words; to compile all the expressions below takes some milliseconds.
  const id = name === 'participants' ? 'attendances' : ids.find((one) => one === name);
  if (id) return id;
  // A rate or a part of a group is another figure than the count of the group.
  if (text.includes('%')) return undefined;
  if (
    /\b(?:rate|share|percent\w*|average|mean|satisfaction|new|hours|budget|cost|per)\b/.test(name)
  )
    return undefined;
  // Whom a website or a channel reaches did not attend anything.
  if (
    /\b(?:web ?sites?|web ?pages?|web|homepage|page ?views?|views|social media|facebook|twitter|linkedin|instagram|youtube|newsletters?|subscri\w+|followers|downloads?|impressions|publications?|articles?)\b/.test(
      name,
    )
  )
    return undefined;
  // A sentence names an indicator of its own, of which our measures are at most a part.
  const bare = name.replace(/^(?:total |the )*(?:number|no|nr|n|count|total) (?:of )?/, '');
  if (bare.split(' ').length > 6) return undefined;
  // "Events with schools": what is counted stands first.
  const [counted = ''] = bare.split(/ (?:with|for|by|among|between|involving) /);
  const first = counted === bare ? undefined : measureOf(counted);
  if (first) return first;
  if (groups.test(bare)) {
    // "Teacher workshops" are events, "teachers in workshops" people.
    const isKind =
      kindsOfEvents.test(bare.split(' ').at(-1) ?? '') && !/ (?:of|in|at|from|through) /.test(bare);
    return isKind ? 'events' : 'attendances';
  }
  // "Farmers trained", whatever they were trained through.
  if (
    /^(?:[a-z]+ ){0,2}(?:[a-z]{3,}s|staff|personnel)(?: [a-z]+){0,2} (?:trained|certified)\b/.test(
      bare,
    )
  )
    return 'attendances';
  const registered = words[0]?.[1].test(name);
  if (people.test(name) || name.includes(foldName('συμμετ'))) {
    if (registered) return 'registered';
    return distinctWords.test(name) ? 'participants' : 'attendances';
  }
  const found = words.find(([, pattern]) => pattern.test(name));
  if (found) return found[0];
  if (kindsOfEvents.test(name)) return 'events';
  return greek.find(([, stem]) => name.includes(foldName(stem)))?.[0];
}

/** A scope that says "the whole project" in words. */
export function saysWhole(text: string): boolean {
  return /^(?:|all|total|totals|whole|project|whole project|overall|all types|all events|all countries|everything|sum|any|n a|na|todos|tutti|wszystkie|tous|alle|gesamt|ολα|total project)$/.test(
    foldName(text),
  );
}

/** A scope without empty values. */
export function scopeOf(entries: Iterable<readonly [string, string]>): Scope {
  return Object.fromEntries([...entries].filter(([, value]) => value !== ''));
}
