import { foldName } from '@partnership-impact/core';
import type { TableColumn } from './header-texts.js';
import type { HeaderMeaning } from './header-words.js';
import { meaningOfHashtag } from './hxl.js';
import { type HeaderMatch, matchHeader } from './match-header.js';
import { withoutPlanned } from './planned-words.js';
import { type RecordRole, roleFields } from './role-fields.js';

/** A column that may hold a field. */
export interface Candidate {
  readonly field: string;
  readonly column: TableColumn;
  readonly strength: number;
  readonly why: string;
}

/** The fields that a column may hold by its header and its hashtag. */
export function candidatesFor(column: TableColumn, role: RecordRole): readonly Candidate[] {
  const found: Candidate[] = [];
  const isPlan = role === 'targets';
  const seen = (matches: readonly HeaderMatch[], less: number, where: string) => {
    for (const [field, meanings] of Object.entries(roleFields[role])) {
      const match = matches.find(({ meaning }) => meanings.includes(meaning));
      if (!match) continue;
      const rank = meanings.indexOf(match.meaning) * 0.05;
      const why = match.strength >= 3 ? `${where} says so` : `${where} says "${match.words}"`;
      found.push({ field, column, strength: match.strength - less - rank, why });
    }
  };
  seen(matchHeader(column.header), 0, 'the header');
  if (column.lowest !== column.header) seen(matchHeader(column.lowest), 0.6, 'the header');
  if (isPlan) {
    const bare = withoutPlanned(foldName(column.header));
    if (bare && bare !== foldName(column.header)) {
      seen(
        matchHeader(bare).filter(({ meaning }) => meaning !== 'title'),
        0.2,
        'the header',
      );
    }
  }
  const meaning = column.hashtag === null ? undefined : meaningOfHashtag(column.hashtag);
  if (meaning) {
    const readAs: HeaderMeaning =
      role === 'register' && meaning === 'achieved' ? 'headcount' : meaning;
    seen([{ meaning: readAs, strength: 2.8, words: column.hashtag ?? '' }], 0, 'the hashtag');
  }
  return found;
}
