import { describe, expect, it } from 'vitest';
import { columnLetters, placeText } from '../src/place.js';
import { uriOf } from '../src/sarif/sarif-location.js';

describe('placeText', () => {
  it.each([
    { source: { file: 'a.md', line: 3, column: 7 }, text: 'a.md:3:7' },
    { source: { file: 'a.md', line: 3 }, text: 'a.md:3' },
    { source: { file: 'a.csv', line: 3, column: 7, row: 3 }, text: 'a.csv:3:7' },
    { source: { file: 'a.xlsx', sheet: 'Events', row: 18, column: 2 }, text: 'a.xlsx!Events!B18' },
    { source: { file: 'a.xlsx', sheet: 'Events', row: 18 }, text: 'a.xlsx!Events!row 18' },
    { source: { file: 'a.xlsx', sheet: 'Events' }, text: 'a.xlsx!Events' },
    { source: { file: 'a.pdf', page: 4 }, text: 'a.pdf, page 4' },
    { source: { file: 'a.csv', row: 18, column: 28 }, text: 'a.csv!AB18' },
    { source: { file: 'a.csv' }, text: 'a.csv' },
  ])('gives $text', ({ source, text }) => {
    expect(placeText(source)).toBe(text);
  });
});

describe('columnLetters', () => {
  it.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [702, 'ZZ'],
    [703, 'AAA'],
  ])('%i is %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });
});

describe('uriOf', () => {
  it.each([
    ['data/register 2.csv', 'data/register%202.csv'],
    ['C:\\data\\a.csv', 'file:///C:/data/a.csv'],
    ['/data/Έργα.md', 'file:///data/%CE%88%CF%81%CE%B3%CE%B1.md'],
  ])('of %s is %s', (file, uri) => {
    expect(uriOf(file)).toBe(uri);
  });
});
