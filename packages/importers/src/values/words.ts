import { foldName, type Level, type Mode, type Setting } from '@partnership-impact/core';
import { foldedWords } from './folded-words.js';

const online =
  'online|virtual|remote|remotely|digital|webinar|zoom|teams|ms teams|google meet|e learning|elearning|distance|online event|on line|à distância|em linha|a distanza|da remoto|zdalnie|zdalne|zdalny|διαδικτυακά|διαδικτυακή|εξ αποστάσεως|en línea|en ligne|à distance|distanciel|digital|virtuell|fern|virtuale|virtuel|internet|live stream|livestream';
const inPerson =
  'in person|face to face|f2f|onsite|on site|on-site|physical|physically|offline|presential|presencial|in presenza|presenza|stacjonarnie|stacjonarne|stacjonarny|δια ζώσης|φυσική παρουσία|με φυσική παρουσία|présentiel|en présentiel|präsenz|vor ort|live|classroom|in-person';
const hybrid =
  'hybrid|mixed|blended|hybrid event|híbrido|híbrida|ibrido|ibrida|misto|mista|hybrydowo|hybrydowe|hybrydowy|υβριδικά|υβριδική|hybride|mixte|gemischt|mixto|mixta';
const nationalWords =
  'national|nationally|local|regional|nacional|local|regional|nazionale|locale|regionale|krajowy|krajowe|krajowa|lokalny|lokalne|regionalny|εθνικό|εθνική|εθνικός|τοπικό|τοπική|περιφερειακό|nationale|nationaal|lokal|régional|in country|domestic|national event|local event';
const internationalWords =
  'international|european|transnational|global|eu|eu level|european level|internacional|europeu|europeia|transnacional|internazionale|europeo|europea|transnazionale|międzynarodowy|międzynarodowe|międzynarodowa|europejski|europejskie|διεθνές|διεθνής|ευρωπαϊκό|διακρατικό|européen|européenne|transnationale|europäisch|cross border|multinational|international event|worldwide';
const cancelled =
  'cancelled|canceled|cancellation|cancelado|cancelada|annullato|annullata|odwolane|odwolany|odwołane|odwołany|ακυρώθηκε|ακυρωμένη|ακυρώθηκαν|anulado|anulada|annulé|annulée|abgesagt|entfallen|ausgefallen|called off|not held|did not take place|withdrawn';
const yesWords = 'yes|y|true|1|x|sim|si|tak|ναι|oui|ja|wahr|vrai|vero|verdadeiro|✓|✔|☑';
const noWords = 'no|n|false|0|nao|nie|όχι|non|nein|falsch|faux|falso';

const sets = new Map<string, ReadonlySet<string>>();

function includes(list: string, text: string): boolean {
  if (text === '') return false;
  let set = sets.get(list);
  if (!set) {
    // As written too, for signs such as a tick, of which folding leaves nothing.
    set = new Set([...list.split('|'), ...foldedWords(list)]);
    sets.set(list, set);
  }
  return set.has(foldName(text) || text.trim());
}

/** How people attend, from a cell such as `Zoom` or `in presenza`; `undefined` for other words. */
export function modeOf(text: string): Mode | undefined {
  if (includes(online, text)) return 'online';
  if (includes(inPerson, text)) return 'in person';
  return includes(hybrid, text) ? 'hybrid' : undefined;
}

/** The level that a cell names; local and regional are national. */
export function levelOf(text: string): Level | undefined {
  if (includes(nationalWords, text)) return 'national';
  return includes(internationalWords, text) ? 'international' : undefined;
}

/** School or community. */
export function settingOf(text: string): Setting | undefined {
  if (text === '') return undefined;
  const name = foldName(text);
  const school =
    /\b(?:schools?|escolas?|scuol[ae]|szkol\w*|ecoles?|schulen?|escuelas?|scolaire)\b/.test(name) ||
    name.startsWith(foldName('σχολ'));
  const community =
    /\b(?:communit\w*|comunidades?|comunita|spolecznos\w*|communaute\w*|gemeinde|gemeinschaft)\b/.test(
      name,
    ) || name.startsWith(foldName('κοινότ'));
  if (school === community) return undefined;
  return school ? 'school' : 'community';
}

/** Whether a status says that the event was called off. */
export function saysCancelled(text: string): boolean {
  return (
    includes(cancelled, text) ||
    /\b(?:cancell?ed|abgesagt|annulee?|annullat[oa])\b/.test(foldName(text))
  );
}

/** Yes or no in eight languages; `undefined` for other words. */
export function yesOrNo(text: string): boolean | undefined {
  if (includes(yesWords, text)) return true;
  return includes(noWords, text) ? false : undefined;
}
