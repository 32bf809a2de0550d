/** What can be told from its form to be a personal detail. */
export type PersonalDetailKind = 'an e-mail address' | 'a telephone number';

/** Where a personal detail stands in a text. */
export interface PersonalDetail {
  readonly kind: PersonalDetailKind;
  /** The first character, counted from 0, and the first after it. */
  readonly start: number;
  readonly end: number;
}

const forms: readonly (readonly [PersonalDetailKind, RegExp])[] = [
  ['an e-mail address', /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/gu],
  ['a telephone number', /\+\d{2,3}[\s./-]?(?:\(?\d{1,4}\)?[\s./-]?){2,5}\d{2,4}\b/gu],
  [
    'a telephone number',
    // Seven digits or more after a word for a telephone in the languages of the reports.
    /(?<=(?<!\p{L})(?:tel|telephone|telefon[eo]?|téléphone|teléfono|τηλ(?:έφωνο)?|phone|mobile|mobil|móvil|telemóvel|kom|κιν(?:ητό)?|fax)[.:\s]*)\(?\d(?:[\s()./-]*\d){6,13}(?!\d)/giu,
  ],
];

/**
 * Finds e-mail addresses and telephone numbers in a text, in the order in which they stand.
 *
 * Numbers count as telephone numbers with a country code or after a word for a telephone; other
 * long numbers may be codes. Names of people are not looked for: a text does not tell them from
 * names of places and organisations.
 *
 * @example
 * personalDetailsIn('Write to ana@example.org'); // => [{ kind: 'an e-mail address', start: 9, end: 24 }]
 */
export function personalDetailsIn(text: string): readonly PersonalDetail[] {
  return forms
    .flatMap(([kind, form]) =>
      Array.from(text.matchAll(form), ({ 0: match, index }) => ({
        kind,
        start: index,
        end: index + match.length,
      })),
    )
    .sort((a, b) => a.start - b.start);
}
