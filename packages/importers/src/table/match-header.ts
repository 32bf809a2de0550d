import { foldName } from '@partnership-impact/core';
import { foldedWords } from '../values/folded-words.js';
import { type HeaderMeaning, headerWords } from './header-words.js';
import { withoutCounting } from './without-counting.js';

/** A meaning that a header may have, and how much of the header says so. */
export interface HeaderMatch {
  readonly meaning: HeaderMeaning;
  /** 3: the header as it stands; 2: without unit and counting words; below 2: a part of it. */
  readonly strength: number;
  /** The words that were recognised. */
  readonly words: string;
}

interface Phrase {
  /** As people write it. */
  readonly spelling: string;
  readonly meanings: HeaderMeaning[];
}

let dictionary: Map<string, Phrase> | undefined;
const matches = new Map<string, readonly HeaderMatch[]>();

/** The phrases that stand over columns, folded. */
function phrases(): ReadonlyMap<string, Phrase> {
  if (dictionary) return dictionary;
  dictionary = new Map();
  for (const [name, list] of Object.entries(headerWords)) {
    const meaning = name as HeaderMeaning;
    const spellings = list.split(/[|\n]/);
    for (const [at, folded] of foldedWords(list).entries()) {
      const known = dictionary.get(folded);
      if (!known)
        dictionary.set(folded, { spelling: spellings[at] ?? folded, meanings: [meaning] });
      else if (!known.meanings.includes(meaning)) known.meanings.push(meaning);
    }
  }
  return dictionary;
}

const countingAfter =
  / (?:total|totals|totale|totais|totali|gesamt|insgesamt|razem|ogolem|lacznie|en total|au total|in totale|no total|count|number|nr|no|num|n|nbr|s|utc|iso)$/;
/** Words for what took place at the end of a folded header, beside what was planned or watched later. */
const tookPlaceAfter =
  / (?:actual|actually present|reached|achieved|reali[sz]ed|alcancad[oa]s|realizad[oa]s|alcanzad[oa]s|raggiunt[ie]|realizzat[ie]|atteints?|realises|erreicht|osiagniet\w*|real|live|ist|reali|reales|reels?|effectifs?|effettiv[ei]|efe[ct]?tiv[oa]s|tatsachlich\w*|rzeczywist\w+|πραγματικ\w+)$/u;
const parts = new Set(
  'local|national|domestic|foreign|international|internal|external|female|females|male|males|women|men|girls|boys|f|m|donne|uomini|mulheres|homens|kobiety|mezczyzni|mujeres|hombres|femmes|hommes|frauen|manner|non binary|other|trainers|speakers|organisers|staff|from|in text|of which|rate|share|percent|percentage|pct|ratio|average|avg|mean|median|min|max|maximum|minimum|capacity|expected|planned|target|invited|waitlist|waiting|no show|noshow|absent|online|remote|satisfied|satisfaction|age|under|over|new|per'.split(
    '|',
  ),
);
/** Kinds of something other than events. */
const otherTypes = new Set(
  'audience|organisation|organisations|organization|organizations|institution|institutions|participant|participants|venue|stakeholder|stakeholders|partner|partners|funding|target|public|document|evidence'.split(
    '|',
  ),
);
const otherDates = new Set(
  'created|modified|updated|update|submission|submitted|timestamp|registration|report|reporting|birth|deadline|entry|order|payment|upload|approved|detail'.split(
    '|',
  ),
);

/**
 * The meanings that a header may have, strongest first.
 *
 * Case, accents, look-alike letters, underscores, camel case, units in brackets and words such as
 * "number of" make no difference. A longer header is known by the words at its start or end.
 *
 * @example
 * matchHeader('Nr. of participants')[0]; // => { meaning: 'headcount', strength: 2, words: 'participants' }
 */
export function matchHeader(header: string): readonly HeaderMatch[] {
  const known = matches.get(header);
  if (known) return known;
  const whole = readWhole(header);
  const { found, full, bare } = whole;
  if (full.length <= 70) addParts(bare || full, found);
  const list = soundOf(header, whole);
  list.sort((a, b) => b.strength - a.strength);
  if (matches.size > 2000) matches.clear();
  matches.set(header, list);
  return list;
}

type Found = Map<HeaderMeaning, HeaderMatch>;

interface Whole {
  readonly found: Found;
  /** The header, folded. */
  readonly full: string;
  /** Without what stands in brackets. */
  readonly bare: string;
}

/** What the whole of a header means, with or without words for counting. */
function readWhole(header: string): Whole {
  const found: Found = new Map();
  const add = (phrase: string, strength: number) => addPhrase(found, phrase, strength);
  const apart = header.replace(/([a-zß-ÿ\d])(?=[A-Z][a-z])/g, '$1 ');
  const full = foldName(apart);
  add(full, 3);
  add(foldName(header), 3);
  const bare = foldName(apart.replace(/[([][^)\]]*[)\]]/g, ' '));
  add(bare, 2.5);
  const uncounted = withoutCounting(bare).replace(countingAfter, '');
  add(uncounted, uncounted === bare ? 2.5 : 2);
  add(uncounted.replace(countingAfter, ''), 1.9);
  add(uncounted.replace(tookPlaceAfter, ''), 1.9);
  // "Event / Evento", "Deliverable / KPI": either names the column.
  const ways = header.replace(/[([][^)\]]*[)\]]/g, ' ').split(/[/|]/);
  for (const way of ways.length > 1 ? ways : []) add(withoutCounting(foldName(way)), 1.95);
  return { found, full, bare };
}

function addPhrase(found: Found, phrase: string, strength: number): void {
  const known = phrases().get(phrase);
  for (const meaning of known?.meanings ?? []) {
    if ((found.get(meaning)?.strength ?? 0) < strength) {
      found.set(meaning, { meaning, strength, words: known?.spelling ?? phrase });
    }
  }
}

function soundOf(header: string, { found, full }: Whole): HeaderMatch[] {
  const isShare = /%|\bper ?cent\b/i.test(header);
  return [...found.values()].filter(
    (match) => isSound(match, full) && !(isShare && ofNumbers.has(match.meaning)),
  );
}

const joints =
  /^(?:of|de|do|da|dos|das|di|del|dei|della|dell|des|du|der|des|von|w|in|at|for|en|em|no|na|per|the|and|or|s|utc|iso|yyyy|dd|mm|\d+)$/;

/** Words too common to say anything as a part of a longer header. */
const vague = new Set(
  'from until when where what host lead left first last code link text role file line page part goal actual number total totals present figure value result group state stato source due by to end count plan planned target scope words name nome name s nom days day sum'.split(
    ' ',
  ),
);

/**
 * Adds the meanings of a part of a header: its last words, as the noun stands last in English and
 * German, or its first before "of", "de", "di" and the like.
 */
function addParts(bare: string, found: Found): void {
  const tokens = bare.split(' ');
  for (let length = tokens.length - 1; length > 0; length--) {
    const share = length / tokens.length;
    const tail = tokens.slice(-length).join(' ');
    const head = tokens.slice(0, length).join(' ');
    if (tail.length >= 4 && !vague.has(tail)) addPhrase(found, tail, 0.5 + share);
    const follows = tokens[length] ?? '';
    if (head.length >= 4 && !vague.has(head) && joints.test(follows))
      addPhrase(found, head, 0.8 + share);
  }
}

/** What is a number of something, and no share of it. */
const ofNumbers = new Set<HeaderMeaning>(['headcount', 'registered', 'eventCount', 'achieved']);
const counted = new Set<HeaderMeaning>(['headcount', 'registered', 'eventCount']);

const notCounted =
  /\b(?:plan|planned|target|targeted|expected|foreseen|capacity|invited|previst[oaie]s?|planowan\w+|geplant\w*|soll|prevue?s?|planificad\w+)\b/;

/** Whether a folded header holds one of the words, or two that stand together. */
function holdsAny(full: string, phrases: ReadonlySet<string>): boolean {
  const words = full.split(' ');
  return words.some((word, at) => phrases.has(word) || phrases.has(`${word} ${words[at + 1]}`));
}

/** A part of a count, or a date of the paperwork, is not what the words in it alone would say. */
function isSound({ meaning, strength }: HeaderMatch, full: string): boolean {
  if (strength >= 3) return true;
  // "Participants (target)" stands beside "Participants (actual)".
  if (counted.has(meaning) && notCounted.test(full)) return false;
  if (strength >= 2.5) return true;
  if (meaning === 'type') return !holdsAny(full, otherTypes);
  if (counted.has(meaning)) return !holdsAny(full, parts);
  if (meaning === 'start' || meaning === 'end') return !holdsAny(full, otherDates);
  if (meaning === 'id' || meaning === 'counter') return strength >= 1.9;
  return true;
}

/**
 * Whether a text reads like a header of some table.
 *
 * @example
 * isKnownHeader('Liczba uczestników'); // => true
 */
export function isKnownHeader(text: string): boolean {
  // A part of a header never weighs as much.
  return soundOf(text, readWhole(text)).some(({ strength }) => strength >= 1.9);
}
