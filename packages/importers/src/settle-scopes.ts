import {
  countryCode,
  type Dataset,
  type EventRecord,
  foldName,
  isSameWord,
  type Scope,
  type Statement,
  vocabularyOf,
} from '@partnership-impact/core';
import { columnOfPeople } from './statement/people-columns.js';

/**
 * Finds what the words of statements mean in the register that they were read beside: a place that
 * a column holds ("22 in Athens"), people whom a column counts ("195 women", "19 from Portugal"), a list
 * of places that are all there are, the title of one event ("the final conference"), or the only event of
 * its day. Other words stay as they are.
 */
export function settleScopes(dataset: Dataset): Dataset['statements'] {
  if (dataset.events.length === 0) return dataset.statements;
  let words: RegisterWords | undefined;
  return dataset.statements.map((statement) => {
    const { derived } = statement;
    const settled = { ...statement, scope: scopeOf(statement) };
    if (!derived) return settled;
    const part = { ...derived.part, scope: scopeOf(derived.part) };
    return { ...settled, derived: { ...derived, part } };
  });

  function scopeOf({ measure, scope }: Pick<Statement, 'measure' | 'scope'>): Scope {
    const { part, event, ...rest } = scope;
    if (measure === 'attendances' && scope.country !== undefined) {
      words ??= registerWords(dataset);
      const column = columnOfCountry(scope, words);
      if (column !== undefined) return { part: column };
    }
    if ((part === undefined) === (event === undefined)) return scope;
    words ??= registerWords(dataset);
    if (part === undefined) return ofTitle(event ?? '', rest, words) ?? scope;
    const column = measure === 'attendances' ? columnOfPeople(part, words.columns) : undefined;
    if (column !== undefined) return { ...rest, part: column };
    return ofPart(part, rest, words) ?? scope;
  }
}

interface RegisterWords {
  /** The headers of the register's own columns. */
  readonly columns: readonly string[];
  /** The values of the register's own columns, folded; none that stands in two columns. */
  readonly values: ReadonlyMap<string, { readonly column: string; readonly printed: string }>;
  /** Titles that one event alone bears, the longest first. */
  readonly titles: readonly { readonly words: string; readonly printed: string }[];
  /** The folded values of a column in the events of a type, or in all. */
  valuesIn(column: string, type: string | undefined): readonly string[];
  /** How many events of a type there are. */
  eventsOf(type: string): number;
  /** Columns that are headed by a country, as where people came from: "PT | IT | ES". */
  readonly countries: ReadonlyMap<string, string>;
  /** How many events there were on a day. */
  eventsOn(day: string): number;
}

function registerWords(dataset: Dataset): RegisterWords {
  const { events } = dataset;
  const vocabulary = vocabularyOf(dataset);
  const isOfType = (event: EventRecord, type: string) =>
    event.type !== null && vocabulary.type(event.type) === vocabulary.type(type);
  const values = onlyOnce(
    events.flatMap(({ extra }) =>
      Object.entries(extra).map(([column, printed]) => [printed, { column, printed }] as const),
    ),
    (one, other) => one.column === other.column,
  );
  const titles = onlyOnce(
    events.flatMap(({ title, id }) =>
      isTelling(title ?? '') ? [[title ?? '', { id, printed: title ?? '' }] as const] : [],
    ),
    (one, other) => one.id === other.id,
  );
  const columns = [...new Set(events.flatMap(({ extra }) => Object.keys(extra)))];
  return {
    columns,
    countries: new Map(
      columns.flatMap((column) => {
        const code = countryCode(column);
        return code === undefined ? [] : [[code, column] as const];
      }),
    ),
    eventsOn: (day) =>
      events.filter(({ start, end }) => start === day && (end ?? day) === day).length,
    values,
    titles: Array.from(titles, ([words, { printed }]) => ({ words, printed })).sort(
      (a, b) => b.words.length - a.words.length,
    ),
    valuesIn: (column, type) =>
      events
        .filter((event) => type === undefined || isOfType(event, type))
        .map(({ extra }) => foldName(extra[column] ?? '')),
    eventsOf: (type) =>
      events
        .filter((event) => isOfType(event, type))
        .reduce((sum, { eventCount }) => sum + eventCount, 0),
  };
}

/** Of several words, or of one so long that it names one thing alone: "Abschlusskonferenz". */
function isTelling(title: string): boolean {
  return title.trim().includes(' ') || title.trim().length >= 12;
}

/** What each folded text stands for, without the texts that stand for several. */
function onlyOnce<Value>(
  pairs: readonly (readonly [string, Value])[],
  isSame: (one: Value, other: Value) => boolean,
): ReadonlyMap<string, Value> {
  const found = new Map<string, Value | null>();
  for (const [text, value] of pairs) {
    const key = foldName(text);
    if (!/\p{L}{3}/u.test(key)) continue;
    const known = found.get(key);
    found.set(key, known === undefined || (known && isSame(known, value)) ? value : null);
  }
  return new Map([...found].flatMap(([key, value]) => (value === null ? [] : [[key, value]])));
}

function ofPart(part: string, rest: Scope, { values, valuesIn }: RegisterWords): Scope | undefined {
  const names = part.split(/,\s*/).map((name) => nameIn(values, foldName(name)));
  const [first, ...others] = names.map((name) => values.get(name));
  if (!first || rest[first.column] !== undefined) return undefined;
  if (others.length === 0) return { ...rest, [first.column]: first.printed };
  // A list that names every value narrows nothing.
  const { type, ...further } = rest;
  if (Object.keys(further).length > 0) return undefined;
  const held = valuesIn(first.column, type);
  return held.length > 0 && held.every((value) => names.includes(value)) ? rest : undefined;
}

/** "19 from Portugal": where columns tell who came from which country, and nothing else is narrowed. */
function columnOfCountry(scope: Scope, { countries }: RegisterWords): string | undefined {
  if (countries.size < 2 || Object.keys(scope).length > 1) return undefined;
  return countries.get(scope.country ?? '');
}

/** The value that is named, also inflected or by its first word: "w Krakowie", "Fribourg". */
function nameIn(values: RegisterWords['values'], name: string): string {
  if (values.has(name)) return name;
  const forms = [...values.keys()].filter(
    (value) => isSameWord(value, name) || value.startsWith(`${name} `),
  );
  return forms.length === 1 ? (forms[0] ?? name) : name;
}

function ofTitle(
  event: string,
  rest: Scope,
  { titles, eventsOf, eventsOn }: RegisterWords,
): Scope | undefined {
  const words = ` ${foldName(event)} `;
  // Compounds are read in parts: "abschluss konferenz".
  const joined = words.replaceAll(' ', '');
  const title = titles.find((one) =>
    one.words.includes(' ') ? words.includes(` ${one.words} `) : joined.includes(one.words),
  );
  if (title) return { ...rest, title: title.printed };
  // "The final conference on 16 June": the only event of that day.
  if (rest.day !== undefined && eventsOn(rest.day) === 1) return { day: rest.day };
  // "The webinar was followed by 156 people": there is only one.
  return rest.type !== undefined && eventsOf(rest.type) === 1 ? rest : undefined;
}
