/** Whether a phrase is one of the small words that names are written with or without. */
export const isSmall = (kind: string | undefined) =>
  kind === 'of' || kind === 'article' || kind === 'and' || kind === 'preposition';
