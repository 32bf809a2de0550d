import type { english } from './english/english.js';

/**
 * All that a check says, sentence by sentence: texts, and functions of what they tell of. Those of a
 * rule stand in its group, under its name.
 *
 * They are given events, statements, places and numbers and no words, so that a translation, which is
 * another object of this type, needs nothing of the English one.
 */
export type Messages = typeof english;
