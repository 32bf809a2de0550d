/**
 * What an issue tells that stands for many of its code, which are not told one by one: how many, and
 * under which header or of which kind.
 */
export type MoreOfAKind =
  | { readonly more: number; readonly of: 'cells'; readonly header: string }
  | { readonly more: number; readonly of: 'rows'; readonly kind: string }
  | { readonly more: number; readonly of: 'formulas' };

/** What is said of many of a kind. */
export function moreOfAKind(told: MoreOfAKind): string {
  switch (told.of) {
    case 'cells':
      return `${told.more} more such cells under "${told.header}", the first of them here.`;
    case 'rows':
      return `${told.more} more rows of the kind "${told.kind}" are not listed.`;
    case 'formulas':
      return `${told.more} more formulas have no stored value.`;
  }
}
