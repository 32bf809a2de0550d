const numbering =
  /^\s*(?:(?:annex|appendix|table|tab\.|section|chapter|part|anexo|allegato|załącznik|anhang|anlage|annexe|παράρτημα|tabela|tabella|tabla|tabelle|tableau|πίνακας|cuadro|quadro|secção|sección|sezione|abschnitt|kapitel|capítulo|capitolo|rozdział|wp)\s*(?:[\dIVX]+(?:[.-]\d+)*|[A-Z])\s*[.):–—-]*|\d{1,2}(?:[.-]\d{1,2})+\s*[.):–—-]*|(?:\d{1,2}|[IVX]{1,5}|[A-Za-zΑ-Ω])[.)])\s+(?=\p{L})/iu;

/**
 * The words of a heading or caption without the number before them. A bare number without a sign stays:
 * it may be a figure.
 *
 * @example
 * headingName('3.2 Multiplier events'); // => 'Multiplier events'
 * headingName('Annex 1. Info days'); // => 'Info days'
 * headingName('5 workshops'); // => '5 workshops'
 */
export function headingName(text: string): string {
  return text.replace(numbering, '').trim();
}
