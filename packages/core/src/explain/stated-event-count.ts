import { foldName } from '../model/fold-name.js';
import { once } from '../model/once.js';

/** Occasions in the plural, in the languages of the registers; folded. */
const occasions =
  'events meetings workshops sessions seminars webinars trainings courses conferences visits lessons talks labs ' +
  'eventos encontros reunioes sessoes seminarios oficinas visitas incontri eventi riunioni laboratori seminari lezioni ' +
  'spotkan spotkania warsztat warsztaty wydarzen ' +
  'reuniones talleres encuentros sesiones reunions ateliers rencontres seances treffen veranstaltungen sitzungen';

/** Words after a number that is an age or a span. */
const notCounted = /^(?:years|anni|anos|lat|ans)|\d/;

const wordsForOccasions = once(() => new Set(occasions.split(' ')));

/**
 * How many events a title names, e.g. 4 in "4 exchange meetings with students"; `undefined` where it
 * names none or one. The number must stand at the start, with at most two words before the occasion,
 * so "Meeting 4" and "20 years of workshops" name none.
 *
 * @example
 * statedEventCount('4 exchange meetings with students'); // => 4
 */
export function statedEventCount(title: string): number | undefined {
  const [number = '', ...words] = foldName(title).split(' ');
  const count = /^\d{1,2}$/.test(number) ? Number(number) : 0;
  if (count < 2 || count > 60) return undefined;
  const between = words.findIndex((word) => wordsForOccasions().has(word));
  const most = words[0] === 'x' ? 3 : 2;
  const counts = words.slice(0, between).every((word) => !notCounted.test(word));
  return between >= 0 && between <= most && counts ? count : undefined;
}
