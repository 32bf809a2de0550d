import { describe, expect, it } from 'vitest';
import { areTitlesAlike, haveSameNumbers } from '../../src/explain/event-likeness.js';
import { event } from '../support/records.js';

/** Likeness goes both ways. */
const alike = (a: string | null, b: string | null) => {
  const one = event({ title: a });
  const other = event({ title: b });
  expect(areTitlesAlike(other, one)).toBe(areTitlesAlike(one, other));
  return areTitlesAlike(one, other);
};

describe('areTitlesAlike', () => {
  it.each([
    ['letters and signs apart', 'Open day', 'OPEN DAY!'],
    ['equal and short', 'Fair', 'fair'],
    ['a letter less', 'Workshop on reading', 'Workshop on readin'],
    ['a letter other, in eight', 'Meetings', 'Meetongs'],
    ['two letters of twenty', 'Workshop on easy reading', 'Workshup on easy readinf'],
    ['letters exchanged', 'Workshop on reading', 'Workshop on readnig'],
    ['words joined', 'Round table schools', 'Roundtable schools'],
    ['a short word joined', 'Open day for all schools', 'Openday for all schools'],
    ['a slip in a word of three letters', 'Meeting in the old town', 'Meeting in the odd town'],
    ['an eighth longer', 'Seminars', 'Seminarss'],
    [
      'a long word more, in sixty letters',
      'Workshop on reading for parents and children here in Rome city',
      'Workshop on reading for parents and children in Rome city',
    ],
    [
      'names that begin as numerals do',
      'Reading for parents in Xiva',
      'Reading for parents in Xivb',
    ],
    ['names that end as numerals do', 'Reading for parents of Axiv', 'Reading for parents of Bxiv'],
    ['a numeral with a letter more', 'Reading for parents viii', 'Reading for parents viiia'],
  ])('is so of %s', (_, a, b) => {
    expect(alike(a, b)).toBe(true);
  });

  it.each([
    ['no title', null, 'Open day'],
    ['neither title', null, null],
    ['titles without a letter', '!', '?'],
    ['other numbers', 'Session 1 of the course', 'Session 2 of the course'],
    ['a number more', 'Sessions of the course', 'Sessions of the course 2'],
    ['numbers that read alike together', 'Session 1 of course 12', 'Session 11 of course 2'],
    ['seven letters', 'Meeting', 'Meetong'],
    ['a title that is longer', 'Open days and nights', 'Open days and nights out'],
    ['letters of variants', 'Round table group A', 'Round table group B'],
    ['numerals', 'Reading for parents part II', 'Reading for parents part III'],
    ['long numerals', 'Reading for parents part VIII', 'Reading for parents part XIII'],
    ['codes of countries', 'Visit to PT partners', 'Visit to IT partners'],
    ['a code and a word', 'Visit of all AB partners', 'Visit of all ABX partners'],
    ['other words of three letters', 'Meeting in the old town', 'Meeting in the new town'],
    ['a short word more', 'Meeting at school', 'Meeting school'],
    ['seven letters and eight', 'Meeting', 'Meetings'],
    [
      'a short word more in a long title',
      'Meeting of the teachers at school',
      'Meeting of the teachers school',
    ],
    [
      'three letters more in a long title',
      'Reading for parents and children of Rome',
      'Reading for parents children of Rome',
    ],
    [
      'other words of three letters in a long title',
      'Meeting of all teachers in the old town',
      'Meeting of all teachers in the new town',
    ],
    ['two slips in short titles', 'Workshop on reading', 'Workshup on readinf'],
    ['words exchanged', 'Reading workshop', 'Workshop reading'],
  ])('is not so of %s', (_, a, b) => {
    expect(alike(a, b)).toBe(false);
  });
});

describe('haveSameNumbers', () => {
  it.each([
    ['Session 1', 'Talk 1', true],
    ['Session 1', 'Session 2', false],
    ['Session', 'Talk', true],
    [null, 'Talk', true],
    [null, 'Talk 2', false],
    ['1 of 12', '11 of 2', false],
    ['1 of 2', '2 of 1', false],
  ])('of %s and %s is %s', (a, b, same) => {
    expect(haveSameNumbers(event({ title: a }), event({ title: b }))).toBe(same);
    expect(haveSameNumbers(event({ title: b }), event({ title: a }))).toBe(same);
  });
});
