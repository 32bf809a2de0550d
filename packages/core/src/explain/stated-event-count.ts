import { foldName } from '../model/fold-name.js';

/** Occasions in the plural, in the languages of the registers; folded, each the start of a word. */
const occasions =
  'events|meetings|workshops|sessions|seminars|webinars|trainings|courses|conferences|visits|lessons|talks|labs|' +
  'eventos|encontros|reunioes|sessoes|seminarios|oficinas|visitas|incontri|eventi|riunioni|laboratori|seminari|lezioni|' +
  'spotkan|spotkania|warsztat|warsztaty|wydarzen|seminari|' +
  'reuniones|talleres|encuentros|sesiones|reunions|ateliers|rencontres|seances|treffen|veranstaltungen|sitzungen';

let pattern: RegExp | undefined;

/**
 * How many events a title names, e.g. 4 in "4 exchange meetings with students"; `undefined` where it
 * names none or one. The number must stand at the start, with at most two words before the occasion,
 * so "Meeting 4" and "20 years of workshops" name none.
 *
 * @example
 * statedEventCount('4 exchange meetings with students'); // => 4
 */
export function statedEventCount(title: string): number | undefined {
  // A folded title holds letters, digits and single spaces, so that all else than those is a letter.
  pattern ??= new RegExp(
    `^(\\d{1,2})(?: x)?(?: (?!years|anni|anos|lat|ans)[^ \\d]+){0,2} (?:${occasions})(?![^ \\d])`,
  );
  const match = pattern.exec(foldName(title));
  const count = match ? Number(match[1]) : 0;
  return count >= 2 && count <= 60 ? count : undefined;
}
