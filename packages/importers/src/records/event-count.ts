import { letters } from '../values/letters.js';

const counts =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dois|duas|tres|quatro|cinco|due|tre|quattro|cinque|dwa|dwie|trzy|cztery|piec|dos|cuatro|deux|trois|quatre|cinq|zwei|drei|vier|funf';
const numbers: readonly number[] = [
  2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 2, 2, 3, 4, 5, 2, 3, 4, 5, 2, 2, 3, 4, 5, 2, 4, 2, 3, 4, 5, 2, 3, 4, 5,
]; // biome-ignore format: in the order of the words

/** Plurals of words for events. */
const events =
  'meetings|events|workshops|seminars|webinars|sessions|conferences|visits|trainings|encounters|gatherings|talks|lectures|courses|classes|hackathons|roundtables|round tables|focus groups|reunioes|encontros|eventos|oficinas|seminarios|sessoes|conferencias|visitas|acoes|incontri|eventi|laboratori|seminari|sessioni|conferenze|visite|riunioni|spotkania|spotkan|warsztaty|warsztatow|seminaria|wydarzenia|wydarzen|konferencje|wizyty|szkolenia|συναντησεισ|εκδηλωσεισ|εργαστηρια|σεμιναρια|επισκεψεισ|reuniones|encuentros|talleres|sesiones|jornadas|charlas|reunions|rencontres|evenements|ateliers|seminaires|seances|ateliers|visites|formations|treffen|veranstaltungen|seminare|sitzungen|konferenzen|schulungen|besuche|tagungen';
const units =
  'day|days|hour|hours|hr|hrs|h|week|weeks|month|months|year|years|minute|minutes|min|part|parts|step|steps|st|nd|rd|th|of|and|for|with|in|on|to|the|x|dias|horas|giorni|ore|dni|godzin|jours|heures|tage|stunden|tagige|level|star|way|d|century|pm|am|o clock';

/** A cheap look, before a title is folded. */
const mayCount =
  /^\s*(?:\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|d[ou]|tr|quatro|cinco|quattro|cinque|quatre|cinq|dwa|dwie|trzy|cztery|pi|cuatro|z|vier|f)|series|cycle|\bset\b|cicl|serie|cykl|reihe/i;

// In pieces, since V8 repeats what follows words that may be missing for each of them: one pattern
// for all took ten times as long to compile.
let countFirst: RegExp | undefined;
let plural: RegExp | undefined;
let seriesPattern: RegExp | undefined;
const fewWords = new RegExp(`^(?:[${letters}'’/-]+,? ){0,3}$`);

/**
 * How many events a title says that its row stands for: `4 Exchange meetings` is four.
 *
 * Only a number at the start before a plural, at most three words apart, or "series of 4 webinars".
 * Days, hours, ordinals, years and other plurals in between are no such number:
 * `2 Day workshop`, `3rd meeting`, `2019 Meetings`, `5 Senses workshops` count once.
 *
 * @returns `undefined` for a title that says nothing of the kind.
 */
export function eventCountIn(title: string): number | undefined {
  if (!mayCount.test(title)) return undefined;
  const text = title
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll('ς', 'σ')
    .replace(/[‐-―-]/g, '-')
    .trim();
  const [first = ''] = text.split(/[ x]/);
  const startsWithCount = /^\d/.test(first) || counts.split('|').includes(first);
  if (!startsWithCount && !/series|cycle|set|cicl|serie|cykl|reihe/.test(text)) return undefined;
  countFirst ??= new RegExp(`^(\\d{1,2}|${counts})(?: ?x)? `);
  plural ??= new RegExp(`(?<=^| )(?:${events})(?![${letters}])`);
  seriesPattern ??= new RegExp(
    `\\b(?:series|cycle|set|ciclo|serie|cykl|reihe) (?:of|de|di|von) (\\d{1,2}|${counts}) (?:[${letters}-]+ ){0,2}?(?:${events})(?![${letters}])`,
  );
  const start = countFirst.exec(text);
  const rest = text.slice(start?.[0].length);
  const at = start ? rest.search(plural) : -1;
  const between = rest.slice(0, at);
  if (at >= 0 && fewWords.test(between)) {
    const words = between.trim().split(/[ ,]+/).filter(Boolean);
    return words.some(isAgainst) ? undefined : countOf(start?.[1]);
  }
  return countOf(seriesPattern.exec(text)?.[1]);
}

/** A unit, or a plural of its own: "5 senses workshops" speaks of senses. */
function isAgainst(word: string): boolean {
  const bare = word.replace(/-.*$/, '');
  return units.split('|').includes(bare) || /[^siu]s$/.test(word);
}

function countOf(printed: string | undefined): number | undefined {
  if (printed === undefined) return undefined;
  const value = /^\d/.test(printed) ? Number(printed) : numbers[counts.split('|').indexOf(printed)];
  return value !== undefined && value >= 2 && value <= 60 ? value : undefined;
}
