import { countryCode, foldName, type MeasureId, type Scope } from '@partnership-impact/core';
import { levelOf, modeOf, settingOf } from '../values/words.js';
import { distinctWords, kindsOfEvents, measureOf, people } from './measure-words.js';

/** What an indicator counts, as its name says. */
export interface Indicator {
  readonly measure: MeasureId;
  /** What narrows it. Words that nobody knows stand under `type` or `part`, never left out. */
  readonly scope: Scope;
}

/** Words of an indicator that narrow nothing, in the languages of the report reader. */
const plainWords = [
  'a an the of in at to on for from with by through via during and within across other all least more than',
  'di del dell della dei degli delle da dalle ai alle agli e il la lo le les i gli al nei nelle per con un una',
  'de des du do dos das em nos nas no na os as el los las y et aux par pour dans sur der die den dem und im bei an am zu fur mit von',
  'w we o dla z ze στα στις στη στην στο των της του τα οι και με σε',
  'number numbers nr n count counts total totals overall cumulative numero numeros nombre anzahl insgesamt liczba suma totale totali totais αριθμός σύνολο',
  'organised organized held hosted delivered implemented conducted carried out run completed reached involved attended attending attracted engaged participating participated trained supported taking part achieved realised realized performed planned',
  'event events activity activities project eventos evento atividades actividades eventi attivita projeto proyecto progetto projet projekt projektu evenements evenement activites',
].join(' ');
/** The same for words that are inflected: how they begin. */
const plainStems =
  'gesamt laczn complessiv συνολικ realiza organiza envolvid alcancad celebrad alcanzad implicad realizzat organizzat coinvolt raggiunt svolt tenut organisee touche durchgefuhrt organisiert erreicht beteiligt zorganizowan przeprowadzon zrealizowan zaangazowan διοργαν πραγματοποι υλοποι wydarze veranstaltung aktivitat dzialan εκδήλω εκδηλώ δραστηριότ';
let plain: ReadonlySet<string> | undefined;
let stems: readonly string[] | undefined;

/**
 * What the name of an indicator counts: "Participants in webinars" are attendances of the type
 * "webinars", "Number of events organised" are all events.
 *
 * Unlike {@link measureOf}, which tells the measure alone, it keeps every word that may narrow it, so
 * that a figure of a part is not taken for one of the whole.
 *
 * @returns `undefined` for words that no measure fits.
 * @example
 * indicatorOf('Number of co-creation workshops held');
 * // => { measure: 'events', scope: { type: 'co-creation workshops' } }
 */
export function indicatorOf(text: string): Indicator | undefined {
  const measure = measureOf(text);
  if (measure === undefined) return undefined;
  const words = wordsOf(text, measure);
  // "People trained" beside "Participants in conferences": those of the trainings, as far as one can tell.
  if (words === '' && measure === 'attendances' && trained.test(foldName(text)))
    return { measure, scope: { part: 'trained' } };
  return { measure, scope: words === '' ? {} : scopeOf(words, measure) };
}

/** The kind of event that an indicator may be called by: "citizen assemblies" of "Number of citizen assemblies". */
export function kindOf(text: string): string {
  return wordsOf(text, 'events');
}

/** The words of an indicator that narrow its measure. */
function wordsOf(text: string, measure: MeasureId): string {
  return text
    .replace(/[([](?:\P{L}*|nr\.?|no\.?|n|number|m\d+)[)\]]/giu, ' ')
    .split(/[\s/]+/u)
    .filter((word, at, words) => narrows(word, measure) || tellsKind(word, words[at + 1]))
    .join(' ');
}

/** "Citizen assemblies", "teacher trainings": people before a kind of event tell which. */
function tellsKind(word: string, next: string | undefined): boolean {
  const isGroup = measureOf(word) === 'attendances' && !people.test(foldName(word));
  return isGroup && next !== undefined && kindsOfEvents.test(foldName(next));
}

const trained = /(?:^| )trained(?: |$)/;
const oneGroup = /^(?:teachers?|students?|pupils?|parents?)$/;

function narrows(word: string, measure: MeasureId): boolean {
  const name = foldName(word);
  if (name === '' || /^\d+$/.test(name) || isPlain(name)) return false;
  if (measure === 'participants' && distinctWords.test(name)) return false;
  // "Teachers trained" beside "Parents reached": each a part of those present.
  if (measure === 'attendances' && oneGroup.test(name)) return true;
  // "Workshops" are events, and of one kind; "schools" are organisations of one target group.
  const named = measureOf(name);
  const isNamed = named === measure || (measure !== 'events' && named === 'attendances');
  return kindsOfEvents.test(name) || !isNamed || /^schools?$/.test(name);
}

function isPlain(name: string): boolean {
  plain ??= new Set(plainWords.split(' ').map(foldName));
  stems ??= plainStems.split(' ').map(foldName);
  if (stems.some((stem) => name.startsWith(stem))) return true;
  // "N.º" is folded to two words.
  return name.split(' ').every((word) => plain?.has(word));
}

function scopeOf(words: string, measure: MeasureId): Scope {
  const country = countryCode(words);
  if (country) return { country };
  const isKind = kindsOfEvents.test(foldName(words));
  if (!isKind) {
    const level = levelOf(words);
    if (level) return { level };
    const mode = modeOf(words);
    if (mode) return { mode };
    const setting = measure === 'organisations' ? undefined : settingOf(words);
    if (setting && !words.includes(' ')) return { setting };
  }
  return measure === 'events' || isKind ? { type: words } : { part: words };
}
