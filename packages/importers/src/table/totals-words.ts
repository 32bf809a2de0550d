import { foldName } from '@partnership-impact/core';
import { foldedWords } from '../values/folded-words.js';
import { hasLetter } from '../values/letters.js';

/** What a row of totals stands for: all rows, a part of them, or the mean of them. */
export type TotalKind = 'all' | 'part' | 'mean';

type SumKind = Exclude<TotalKind, 'mean'>;

/** As people write them in the languages of the EU. */
const wholes =
  'total|totals|sum|grand total|overall|overall total|in total|total general|total overall|sum total|totals overall|all events|total events|column total|all together|altogether|' +
  'totais|total geral|soma|totale|totale generale|totale complessivo|complessivo|somma|suma|suma total|razem|ogółem|łącznie|suma końcowa|w sumie|σύνολο|γενικό σύνολο|σύνολα|' +
  'somme|ensemble|total général|totaux|gesamt|summe|gesamtsumme|insgesamt|gesamtzahl|totaal|eindtotaal|totalt|summa|i alt|samlet|sammanlagt|yhteensä|kaikki yhteensä|' +
  'total general|totalul|celkem|celkový součet|spolu|celkom|összesen|mindösszesen|ukupno|sveukupno|skupaj|vsega|общо|всичко|iš viso|viso|kopā|pavisam|kokku|iomlán|total kumplessiv';
const parts =
  'subtotal|sub total|sub totals|subtotals|subtotale|subtotais|total parcial|suma częściowa|suma cząstkowa|μερικό σύνολο|υποσύνολο|sous total|sous totaux|zwischensumme|teilsumme|' +
  'subtotaal|delsumma|subtotalt|välisumma|mezisoučet|medzisúčet|részösszeg|međuzbroj|vmesna vsota|междинна сума|tarpinė suma|starpsumma|vahesumma';
const means =
  'max|min|maximum|minimum|n|count|std|sd|stdev|standard deviation|average|mean|averages|avg|median|mediana|średnia|średnio|μέσος όρος|promedio|moyenne|médiane|durchschnitt|mittelwert|gemiddelde|genomsnitt|medelvärde|keskiarvo|průměr|priemer|átlag|prosjek|povprečje|средно|vidurkis|vidēji|keskmine|gennemsnit';

let known: ReadonlyMap<string, SumKind> | undefined;
let knownMeans: ReadonlySet<string> | undefined;

function knownLabels(): ReadonlyMap<string, SumKind> {
  known ??= new Map([
    ...foldedWords(wholes).map((label) => [label, 'all'] as const),
    ...foldedWords(parts).map((label) => [label, 'part'] as const),
  ]);
  return known;
}

/**
 * How a label names a row of totals: `all` of the table, a `part` of it, or not at all.
 *
 * A label that goes on ("Total Italy", "Sous-total Lycée A") names a part.
 */
export function totalIn(label: string): SumKind | undefined {
  const kind = totalOrMeanIn(label);
  return kind === 'mean' ? undefined : kind;
}

/** As {@link totalIn}, and `mean` for a row of means: "Average", "Average per event". */
export function totalOrMeanIn(label: string): TotalKind | undefined {
  if (label.length > 60 || !hasLetter(label)) return undefined;
  const name = foldName(label);
  return sumIn(name, label) ?? (isMean(name) ? 'mean' : undefined);
}

/** Whether a label is a word for totals or means and nothing else: "Subtotal", not "Total Italy". */
export function isBareTotal(label: string): boolean {
  const name = foldName(label);
  return knownLabels().has(name) || meanLabels().has(name);
}

function meanLabels(): ReadonlySet<string> {
  knownMeans ??= new Set(foldedWords(means));
  return knownMeans;
}

function isMean(name: string): boolean {
  return meanLabels().has(name) || /^(?:average|durchschnitt|moyenne|promedio) /.test(name);
}

function sumIn(name: string, label: string): SumKind | undefined {
  const labels = knownLabels();
  const whole = labels.get(name);
  if (whole) return whole;
  const words = name.split(' ');
  for (const count of [2, 1]) {
    const start = words.slice(0, count).join(' ');
    const kind = words.length > count ? labels.get(start) : undefined;
    if (kind === 'part' || (kind && goesOn.test(start))) return 'part';
  }
  const [head, ...rest] = label.split(/[:–-]/);
  if (rest.length > 0 && labels.has(foldName(head ?? ''))) return 'part';
  return / (?:total|subtotal|totals|gesamt|summe|totale|razem)$/.test(` ${name}`)
    ? 'part'
    : undefined;
}

/** Words for totals that no title of an event begins with. */
const goesOn =
  /^(?:total|sum$|soma|suma|razem|somme|summe|gesamt|ogolem|lacznie|συνολο|celkem|spolu|osszesen|ukupno|skupaj|yhteensa|kokku|i alt|is viso)/;
