import { cells } from './cells.js';
import { documents } from './documents.js';
import { files } from './files.js';
import { moreOfAKind } from './more-of-a-kind.js';
import { records } from './records.js';
import { tables } from './tables.js';

/**
 * What is said of issues in English, sentence by sentence.
 *
 * @hidden too many sentences for the reference, which has their type.
 */
export const issuesInEnglish = {
  /** One issue, by its code. */
  each: { ...files, ...tables, ...cells, ...records, ...documents },
  /** An issue that stands for many of its code. */
  moreOfAKind,
};
