import type { issuesInEnglish } from './english/english.js';

/**
 * What is said of issues of reading: under `each` a sentence for every code, as a function of what the
 * issue tells (`told`), and `moreOfAKind` of an issue that stands for many.
 *
 * A translation is another object of this type, and is given to `issueText`; `issuesInEnglish` is the
 * one to translate.
 */
export type IssueMessages = typeof issuesInEnglish;

/** The code of an issue of reading. */
export type IssueCode = keyof IssueMessages['each'];

/** What an issue of each code tells of. */
export type Told = {
  readonly [Code in IssueCode]: IssueMessages['each'][Code] extends () => string
    ? Readonly<Record<string, never>>
    : Parameters<IssueMessages['each'][Code]>[0];
};

/** The sentences of {@link IssueMessages} that tell of one issue. */
export type Sentences = { readonly [Code in IssueCode]: (told: Told[Code]) => string };
