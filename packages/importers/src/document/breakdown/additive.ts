import { foldName } from '@partnership-impact/core';

/** Why the numbers of a column must not be added up. */
export type NotAdditive =
  | 'share'
  | 'average'
  | 'cumulative'
  | 'distinct'
  | 'overlapping'
  | 'repeated';

const byHeader: readonly (readonly [NotAdditive, RegExp])[] = [
  [
    'share',
    /\b(?:share|percent\w*|pct|rate|ratio|proportion|quota|percentual\w*|percentuale|odsetek|udzial|anteil|prozent\w*|taux|part en|ποσοστ\w*|tasa|porcentaje|pourcentage)\b|[%‰]|\bage of\b/u,
  ],
  [
    'average',
    /\b(?:average|avg|mean|median|media|mediana|moyenne|srednia|durchschnitt\w*|per event|per person|each|μεσοσ)\b/u,
  ],
  [
    'cumulative',
    /\b(?:cumul\w*|running|to date|ytd|since start|acumulad\w*|narastajaco|kumul\w*|so far|σωρευτικ\w*)\b/u,
  ],
  [
    'distinct',
    /\b(?:unique|distinct|different|individual|unicos?|unicas?|distintos?|distintas?|diferentes|diversi|unici|singoli|roznych|uniques?|differents?|verschieden\w*|unterschiedlich\w*|einzeln\w*|διαφορετικ\w*|μοναδικ\w*)\b/u,
  ],
];

const overlapping =
  /\b(?:more than one|more than once|double[ -]count\w*|overlap\w*|several (?:answers|categories)|multiple (?:answers|categories|responses|areas|choices)|not mutually exclusive|counted twice|mais do que uma vez|piu di una volta|mehrfach\w*|plusieurs fois|varias veces|kilka razy|wielokrotn\w*)/iu;

/**
 * Tells whether and why the numbers of a column do not add up to a total: by its header, by its
 * values, or by the text beside the table.
 *
 * @param texts The filled cells of the column. @param beside The words around the table.
 * @example
 * notAdditive('Completion rate', ['55 %', '44 %'], ''); // => 'share'
 */
export function notAdditive(
  header: string,
  texts: readonly string[],
  beside: string,
): NotAdditive | undefined {
  const name = `${foldName(header)} ${header.replace(/[^%‰]/gu, '')}`;
  const said = byHeader.find(([, words]) => words.test(name))?.[0];
  if (said) return said;
  const filled = texts.filter((text) => /\d/u.test(text));
  if (filled.length > 1 && filled.every((text) => /^[^()]*\d\s?[%‰]$/u.test(text.trim())))
    return 'share';
  if (filled.length > 3 && new Set(filled).size === 1 && /\d{2}/u.test(filled[0] ?? ''))
    return 'repeated';
  return overlapping.test(beside) ? 'overlapping' : undefined;
}
