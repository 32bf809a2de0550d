/** Words and phrases, parted by commas. Case and accents make no difference. */
export type Words = string;

/** The forms of a noun, with every ending that the language's cases give it. */
export interface Forms {
  /** One of them: `event`. It tells that a sentence speaks of a single event. */
  readonly one: Words;
  /** Several of them: `events`. */
  readonly many: Words;
}

/** What the nouns of a report count. */
export interface CountedNouns {
  /** The plain word for an event. */
  readonly events: Forms;
  /** Kinds of event, which a project may have as its event types: workshop, webinar. */
  readonly gatherings: Forms;
  /** People present, whoever they are: participants, persons. */
  readonly people: Forms;
  /** People or bodies, as the sentence has it: stakeholders. They count as people at an event only. */
  readonly stakeholders: Forms;
  /** People of one kind, a part of those present: teachers, pupils. */
  readonly groups: Forms;
  readonly organisations: Forms;
  /** Members of the consortium. */
  readonly partners: Forms;
  readonly countries: Forms;
  readonly contacts: Forms;
  readonly registrations: Forms;
  /** Events and other work alike: activities. They count as events where people were at them. */
  readonly activities: Forms;
  /** What reports count and no measure fits: videos, newsletters. */
  readonly other: Forms;
}

/** Words around a number that tell what becomes of it. */
export interface Cues {
  /** Say that a figure was meant to be: planned, target of. */
  readonly planned: Words;
  /** Say what events are for, which is no plan: "workshops aimed at", "the goal of the 5 workshops was to". */
  readonly purpose: Words;
  /** Tell one plan from another: initial, revised. */
  readonly version: Words;
  /** Stretches of time, and other projects, that a text need not date: second year, year before, sister project. */
  readonly stage: Words;
  /** Before two years they make them one year from September to August: school year. */
  readonly schoolYear: Words;
  /** Before a date they open a stretch of time whose end is not told: since. */
  readonly since: Words;
  /** Before a date they close a stretch of time whose beginning is not told: until, by the end of. */
  readonly until: Words;
  /** Auxiliaries of the future; with them even "held" is planned. */
  readonly future: Words;
  /** Say that a figure came to be: held, took part. */
  readonly reported: Words;
  /** Say of events no more than that they came to be, so that their number is that of all: held. */
  readonly held: Words;
  /** Of those, the ones that people alone do: teachers who "took part" were at an event. */
  readonly attended: Words;
  /** Say that it did not come to be, or not yet: cancelled, invited. Such figures stay unlinked. */
  readonly void: Words;
  /** Make people into registrations: signed up. */
  readonly registered: Words;
  /** Make people into distinct people: unique, different. */
  readonly distinct: Words;
  readonly about: Words;
  readonly atLeast: Words;
  readonly atMost: Words;
  readonly nearly: Words;
  /** At most, and by itself a plan: up to. */
  readonly upTo: Words;
  /** Announce the whole: a total of, altogether. */
  readonly total: Words;
  /** Before the noun, with the number after it: number of. */
  readonly numberOf: Words;
  /** Make a figure an average, which is no count. */
  readonly average: Words;
  /** Make a figure something else than a count or an average: groups of, rate. */
  readonly noCount: Words;
  /** Make a figure one for each event: each, per event. */
  readonly each: Words;
  /** Single one event out: the largest, best attended. */
  readonly extreme: Words;
  /** Announce a part: of whom, including. */
  readonly part: Words;
  readonly respectively: Words;
  /** Set one figure against another: instead of, compared with, but. */
  readonly contrast: Words;
  /** Make a figure a difference: an increase of, more than planned. */
  readonly difference: Words;
  /** Ways to reach people other than events: website, newsletter. People in such a sentence stay unlinked. */
  readonly audience: Words;
  /** With a preposition before the number they tell of events that others held: presented at 9 fairs. */
  readonly guest: Words;
  /** Make courses and workshops into what a project wrote: developed, designed. */
  readonly made: Words;
  /** Make a change one for the worse: fewer, below, fell. */
  readonly fall: Words;
  /** Verbs of change: exceeded, increased. */
  readonly changed: Words;
  /** With a verb of change in the clause, right before a number, they make it a difference: by. */
  readonly by: Words;
  /** With a verb of change in the clause, they stand before the earlier figure and before the later: from, to. */
  readonly changedFrom: Words;
  readonly changedTo: Words;
  /** Before a number they point to events spoken of before or shown beside: these. */
  readonly these: Words;
  /** Before the number of events they tell some of them, alone one of them: the first three, the second. */
  readonly ordered: Words;
  /** With `than` behind it they make a figure a difference: 4 more than planned. */
  readonly more: Words;
  readonly than: Words;
  /** Lead from events to their people: with, involving. */
  readonly link: Words;
}

/** Short words that hold sentences together. */
export interface SmallWords {
  readonly and: Words;
  readonly of: Words;
  readonly preposition: Words;
  readonly article: Words;
  /** Auxiliary verbs, pronouns: they end the words that belong to a number. */
  readonly stop: Words;
  /** Between the ends of a range: to. */
  readonly to: Words;
  /** Before a range that "and" joins: between. */
  readonly between: Words;
}

/**
 * The words of one language that the reader of statements knows. The reader itself knows no
 * language: to add one, write one such file and list it in `lexicons.ts`.
 */
export interface Lexicon {
  /** BCP 47, e.g. `pt`. */
  readonly code: string;
  readonly name: string;
  /** Frequent short words by which a text in this language is told from others. */
  readonly telling: Words;
  readonly nouns: CountedNouns;
  /** Nouns for organisations of one target group. */
  readonly targetGroups: Readonly<Record<string, Forms>>;
  /** Words that narrow a figure to a value of a dimension: `{ mode: { online: 'online, virtual' } }`. */
  readonly scopes: Readonly<Record<string, Readonly<Record<string, Words>>>>;
  /** Names of countries with their cases and adjectives, by ISO code. Others are looked up in CLDR. */
  readonly countries: Readonly<Record<string, Words>>;
  readonly cues: Cues;
  readonly small: SmallWords;
  /** Words that narrow nothing: adjectives of praise, "project", "consortium", "in the framework of". */
  readonly neutral: Words;
  /** Words whose number is a name: figure, table, section, page, task. */
  readonly labels: Words;
  /** Units of time, money and shares: their numbers count nothing that is a measure. */
  readonly units: Words;
  /** January to December; the forms of one month apart by a slash. */
  readonly months: Words;
  /** Behind a number they make it a percentage, as % does. */
  readonly percent: Words;
  /** Words beside the number of a year: "in the year 2020". */
  readonly year: Words;
  /** Number words, from 2 up; compounds that the language writes as one word stand here too. */
  readonly numbers: Readonly<Record<number, Words>>;
  /** The word for 1, where it is an article as well. */
  readonly one: Words;
  /** Between tens and units: `e` in "trinta e quatro". */
  readonly tensJoin?: Words;
  readonly multipliers: Readonly<Record<number, Words>>;
  /** Words that end in a full stop without ending the sentence, written without it. */
  readonly abbreviations: Words;
  /** Nouns may stand at the end of a longer word: Abschlussveranstaltungen. */
  readonly compounds?: boolean;
  /** All nouns begin with a capital letter, so that it marks no proper name. */
  readonly capitalNouns?: boolean;
  /**
   * Endings of adjectives in the plural, apart by `|`, where they stand behind the noun and differ
   * from those of verbs: an unknown word with such an ending narrows what was counted.
   */
  readonly adjectiveEndings?: string;
  /** "4." before a noun is an ordinal number. */
  readonly ordinalDot?: boolean;
}
