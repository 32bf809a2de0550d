/** Words that say that a list is not complete, in the languages of the reports. */
const open =
  /(?<!\p{L})(?:etc|e\.?\s?g|such as|for example|for instance|includ\w+|among|amongst|inter alia|mainly|others?|more|tais como|por exemplo|entre outr\w+|nomeadamente|incluindo|tra cui|ad esempio|altr[ie]|m\.?\s?in|np|mi[eę]dzy innymi|inn\w+|π\.?χ|όπως|κ\.?ά|κ\.?λ\.?π|entre ell[ao]s|por ejemplo|otr[ao]s|notamment|entre autres|par exemple|autres|z\.?\s?b|unter anderem|u\.?\s?a|andere\w*|usw)(?!\p{L})|…|\.\.\./iu;

const conjunction = /\s+(?:and|&|e|ed|y|i|oraz|et|und|και)\s+/u;
/** From a noun to the mark that opens a list, nothing else between. */
const opening = /^[^.;:()[\]\d!?\n]{0,60}?(:|\()\s*/u;
const longestName = 70;

/** A list of names, and where it stands. */
export interface NamesBehind {
  /** Fewest and most names that the text may be read as: "Education and Training" is one name or two. */
  readonly least: number;
  readonly most: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Reads the names that follow a counted noun behind a colon or in brackets: "four partners: A, B and C".
 *
 * Only lists of two or more proper names, and none that says it is not complete.
 *
 * @param from Offset just behind the number.
 * @example
 * namesBehind('four partners: CARDET, CESIE, INOVA+.', 4); // => { least: 3, most: 3, start: 15, end: 36 }
 */
export function namesBehind(text: string, from: number): NamesBehind | undefined {
  const rest = text.slice(from);
  const [opened = '', mark] = opening.exec(rest) ?? [];
  if (mark === undefined) return undefined;
  const close = mark === '(' ? /\)/u : /[.;!?](?=\s|$)|[.;!?]?$/u;
  const body = rest.slice(opened.length);
  const end = close.exec(body)?.index ?? -1;
  if (end < 3) return undefined;
  const list = body.slice(0, end);
  if (open.test(opened) || open.test(list) || /[:()\d]/u.test(list)) return undefined;
  const items = list.split(/\s*,\s*(?:(?:and|e|y|i|et|und|και)\s+)?/u).filter(Boolean);
  const names = items.flatMap((item) => item.split(conjunction));
  const isName = (name: string) => /^\p{Lu}/u.test(name) && name.length <= longestName;
  if (names.length < 2 || !names.every(isName)) return undefined;
  const start = from + opened.length;
  return { least: fewestNames(items), most: names.length, start, end: start + end };
}

/** Between two single words an "and" joins two names: "Portugal and Greece". In a longer name it may be its own. */
function fewestNames(items: readonly string[]): number {
  return items
    .map((item) => item.split(conjunction))
    .reduce((sum, parts) => sum + (parts.some((part) => /\s/u.test(part)) ? 1 : parts.length), 0);
}
