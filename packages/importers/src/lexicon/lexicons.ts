import { english } from './en.js';
import type { Lexicon } from './lexicon.js';

/** The languages that the reader of statements knows. To add one, write its file and list it here. */
export const lexicons: readonly Lexicon[] = [english];
