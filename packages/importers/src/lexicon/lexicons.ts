import { german } from './de.js';
import { greek } from './el.js';
import { english } from './en.js';
import { spanish } from './es.js';
import { french } from './fr.js';
import { italian } from './it.js';
import type { Lexicon } from './lexicon.js';
import { polish } from './pl.js';
import { portuguese } from './pt.js';

/** The languages that the reader of statements knows. To add one, write its file and list it here. */
export const lexicons: readonly Lexicon[] = [
  english,
  portuguese,
  italian,
  polish,
  greek,
  spanish,
  french,
  german,
];
