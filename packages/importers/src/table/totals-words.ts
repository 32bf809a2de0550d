import { foldName } from '@partnership-impact/core';

const labels =
  'total|totals|sum|subtotal|sub total|sub totals|grand total|overall|overall total|in total|total general|total overall|sum total|totale|totale generale|totale complessivo|somma|subtotale|totais|total geral|soma|suma|razem|ogolem|lacznie|suma koncowa|suma czesciowa|w sumie|total parcial|somme|ensemble|sous total|total général|gesamt|summe|gesamtsumme|insgesamt|zwischensumme|gesamtzahl|σύνολο|γενικό σύνολο|μερικό σύνολο|υποσύνολο|totals overall|all events|total events|column total|celkem|összesen';

let known: Set<string> | undefined;

/** How a label names a row of totals: `all` of the table, a `part` of it, or not at all. */
export function totalIn(label: string): 'all' | 'part' | undefined {
  if (label.length > 60 || label === '') return undefined;
  known ??= new Set(labels.split('|').map(foldName));
  const name = foldName(label);
  if (known.has(name))
    return /^(?:sub|sous|zwischen)|parcial|czesciowa|part/.test(name) ? 'part' : 'all';
  const first = name.split(' ')[0] ?? '';
  if (
    known.has(first) &&
    /^(?:total|subtotal|sum|totale|soma|suma|razem|somme|summe|gesamt|ogolem)/.test(first)
  ) {
    return 'part';
  }
  const [head, ...rest] = label.split(/[:–-]/);
  if (rest.length > 0 && known.has(foldName(head ?? ''))) return 'part';
  return / (?:total|subtotal|totals|gesamt|summe|totale|razem)$/.test(` ${name}`)
    ? 'part'
    : undefined;
}
