import { unicodePattern } from '../model/unicode-pattern.js';

/** A personal detail that can be recognised by its form. */
export type PersonalDetailKind = 'an e-mail address' | 'a telephone number';

/** Where a personal detail stands in a text. */
export interface PersonalDetail {
  readonly kind: PersonalDetailKind;
  /** The first character, counted from 0, and the first after it. */
  readonly start: number;
  readonly end: number;
}

interface Form {
  readonly kind: PersonalDetailKind;
  readonly pattern: () => RegExp;
  /** A cheap look first: the letters of all alphabets take a pattern milliseconds to make ready. */
  readonly mayStandIn: (text: string) => boolean;
}

// In the languages of the reports.
const telephoneWords =
  'tel|telephone|telefon[eo]?|téléphone|teléfono|τηλ(?:έφωνο)?|phone|mobile|mobil|móvil|telemóvel|kom|κιν(?:ητό)?|fax';

/** What {@link withoutPersonalDetails} writes in the place of a detail. */
const masks: Readonly<Record<PersonalDetailKind, string>> = {
  'an e-mail address': '[e-mail address]',
  'a telephone number': '[telephone number]',
};

const forms: readonly Form[] = [
  {
    kind: 'an e-mail address',
    pattern: unicodePattern(
      String.raw`[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}`,
      'gu',
    ),
    mayStandIn: (text) => /\S@\S+\.\S/.test(text),
  },
  {
    kind: 'a telephone number',
    pattern: unicodePattern(
      String.raw`\+\d{2,3}[\s./-]?(?:\(?\d{1,4}\)?[\s./-]?){2,5}\d{2,4}\b`,
      'gu',
    ),
    mayStandIn: (text) => text.includes('+'),
  },
  {
    kind: 'a telephone number',
    // Seven digits or more after a word for a telephone.
    pattern: unicodePattern(
      String.raw`(?<=(?<!\p{L})(?:${telephoneWords})[.:\s]*)\(?\d(?:[\s()./-]*\d){6,13}(?!\d)`,
      'giu',
    ),
    mayStandIn: (text) => /\d(?:[\s()./-]*\d){6}/.test(text),
  },
  ...Object.entries(masks).map(([kind, mask]) => ({
    kind: kind as PersonalDetailKind,
    pattern: () => new RegExp(mask.replace('[', '\\['), 'g'),
    mayStandIn: (text: string) => text.includes(mask),
  })),
];

/**
 * Finds e-mail addresses and telephone numbers in a text, in the order in which they stand.
 *
 * Numbers count as telephone numbers with a country code or after a word for a telephone; other
 * long numbers may be codes. Names of people are not looked for: a text does not tell them from
 * names of places and organisations. What stands in the place of a detail that was masked counts
 * as the detail.
 *
 * @example
 * personalDetailsIn('Write to ana@example.org'); // => [{ kind: 'an e-mail address', start: 9, end: 24 }]
 */
export function personalDetailsIn(text: string): readonly PersonalDetail[] {
  return forms
    .filter(({ mayStandIn }) => mayStandIn(text))
    .flatMap(({ kind, pattern }) =>
      Array.from(text.matchAll(pattern()), ({ 0: match, index }) => ({
        kind,
        start: index,
        end: index + match.length,
      })),
    )
    .sort((a, b) => a.start - b.start);
}

/** A cheap look: most texts hold no sign of either, and dates do not either. */
const mayHold = /@|\+\d|[^\s\d][.:\s]*\(?\d(?:[\s()./-]*\d){6}/;

/**
 * Replaces e-mail addresses and telephone numbers in a text by words that say what stood there.
 *
 * @returns the text as it was given, where none stands in it.
 * @example
 * withoutPersonalDetails('Write to ana@example.org'); // => 'Write to [e-mail address]'
 */
export function withoutPersonalDetails(text: string): string {
  if (!mayHold.test(text)) return text;
  let kept = '';
  let from = 0;
  for (const { kind, start, end } of personalDetailsIn(text)) {
    if (start < from) continue;
    kept += text.slice(from, start) + masks[kind];
    from = end;
  }
  return kept + text.slice(from);
}
