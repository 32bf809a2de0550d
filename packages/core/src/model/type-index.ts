import type { EventType } from './event-type.js';
import { foldName } from './fold-name.js';
import { usualSpellings } from './name-index.js';
import { once } from './once.js';
import { isSameWord } from './same-word.js';

/** Words that name an occasion of any kind and so do not tell one type from another, folded, singular. */
const genericList =
  'event session meeting webinar workshop seminar activity conference international national small scale the of and ' +
  'evento sessao sessoe reuniao reunioe encontro atividade incontro riunione attivita eventi incontri sessione sessioni ' +
  'wydarzenie wydarzenia spotkanie spotkania warsztat warsztaty seminario seminarium konferencja ' +
  'εκδηλωση εκδηλωσει συναντηση συναντησει συνεδρια συνεδριε actividad reunion sesion sesione encuentro ' +
  'evenement reunion seance atelier activite rencontre veranstaltung veranstaltungen treffen sitzung sitzungen';

const genericWords = once(() => new Set(foldName(genericList).split(' ')));

/** Event types by the ways in which they are written. */
export interface TypeIndex {
  readonly names: readonly string[];
  nameOf(text: string): string | undefined;
}

/**
 * Finds the event type that a text means: by name or alias, else by the words that tell it from
 * the other types ("peer-learning sessions" means "Peer-learning event" where no other type is peer-learning).
 */
export function typeIndex(
  types: readonly EventType[],
  used: ReadonlyMap<string, number>,
): TypeIndex {
  const exact = new Map<string, string>();
  for (const { name, aliases } of types) {
    for (const spelling of [name, ...aliases]) exact.set(foldName(spelling), name);
  }
  const listed = types.length === 0 ? undefined : stemIndex(exact);
  const usual = usualSpellings(used, singularOf);
  for (const spelling of used.keys()) {
    const key = foldName(spelling);
    const name = listed?.get(stemOf(spelling)) ?? usual.get(singularOf(spelling)) ?? spelling;
    if (!exact.has(key)) exact.set(key, name);
  }
  // What the events write is known already, so that the stems are seldom needed.
  const stems = once(() => stemIndex(exact));
  return {
    names: [...new Set(exact.values())],
    nameOf(text) {
      return exact.get(foldName(text)) ?? stems().get(stemOf(text)) ?? inflected(text, exact);
    },
  };
}

/** The one type whose words are forms of those of the text: "laboratori" means "Laboratorio". */
function inflected(text: string, spellings: ReadonlyMap<string, string>): string | undefined {
  const words = singularOf(text).split(' ');
  const names = new Set<string>();
  for (const [spelling, name] of spellings) {
    const others = singularOf(spelling).split(' ');
    const isSame =
      others.length === words.length &&
      words.every((word, at) => isInflected(word, others[at] ?? ''));
    if (isSame) names.add(name);
  }
  return names.size === 1 ? [...names][0] : undefined;
}

/** Forms of a word part at its end; where both end alike, one is a slip of a key. */
function isInflected(one: string, other: string): boolean {
  return one === other || (isSameWord(one, other) && one.at(-1) !== other.at(-1));
}

/** Types by the telling words of their spellings; words that two types share tell neither. */
function stemIndex(spellings: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const stems = new Map<string, string>();
  const shared = new Set(['']);
  for (const [spelling, name] of spellings) {
    const stem = stemOf(spelling);
    if ((stems.get(stem) ?? name) !== name) shared.add(stem);
    stems.set(stem, name);
  }
  for (const stem of shared) stems.delete(stem);
  return stems;
}

/** "Igniting events" and "Igniting event" are one type, also where no list says so. */
function singularOf(text: string): string {
  return foldName(text)
    .split(' ')
    .map((word) => {
      if (word === 'fora') return 'forum';
      return word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word;
    })
    .join(' ');
}

function stemOf(text: string): string {
  const generic = genericWords();
  return singularOf(text)
    .split(' ')
    .filter((word) => !generic.has(word))
    .join(' ');
}
