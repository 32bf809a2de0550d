import { describe, expect, it } from 'vitest';
import { columnParts } from '../../src/reconcile/column-parts.js';
import { event } from '../support/records.js';

type Cells = Readonly<Record<string, string>>;

/** Rows with a headcount and further columns. */
const rows = (...given: readonly (readonly [number | null, Cells])[]) =>
  given.map(([headcount, extra], at) => event({ row: at + 2, headcount, extra }));
const many = (times: number, headcount: number, extra: Cells) =>
  Array.from({ length: times }, () => [headcount, extra] as const);
const found = (...given: readonly (readonly [number | null, Cells])[]) =>
  columnParts(rows(...given))?.columns;

const split = (women: number, men: number): readonly [number, Cells] => [
  women + men,
  { women: String(women), men: String(men) },
];
const five = [split(3, 4), split(5, 1), split(2, 2), split(9, 4), split(6, 8)];

describe('columns that take the headcount apart', () => {
  it('are those that add up to it', () => {
    expect(found(...five)).toEqual(['women', 'men']);
  });

  it('come with the records whose parts are given, a blank for nought', () => {
    const more = [
      ...five,
      [7, { women: ' 7 ', men: '' }],
      [8, { women: '', men: ' ' }],
      [null, { women: '1', men: '2' }],
      [9, { women: 'many', men: '4' }],
    ] as const;
    const parts = columnParts(rows(...more.slice(0, 8)));
    expect(parts?.rows.map(({ values }) => values).slice(4)).toEqual([
      [6, 8],
      [7, 0],
    ]);
    expect(parts?.rows.map(({ event: { headcount } }) => headcount)).toEqual([7, 6, 4, 13, 14, 7]);
  });

  it.each([
    { it: 'four records', given: five.slice(0, 4), columns: undefined },
    {
      it: 'four of five records',
      given: [...five, ...five, ...five, ...five, ...many(5, 9, { women: '1', men: '1' })],
      columns: ['women', 'men'],
    },
    {
      it: 'fewer than four of five',
      given: [...five, ...many(2, 9, { women: '1', men: '1' })],
      columns: undefined,
    },
    {
      it: 'one column alone',
      given: five.map(([headcount]): [number, Cells] => [headcount, { again: String(headcount) }]),
      columns: undefined,
    },
    {
      it: 'a column of noughts beside the others',
      given: five.map(([headcount, cells]): [number, Cells] => [
        headcount,
        { ...cells, other: '0' },
      ]),
      columns: ['women', 'men'],
    },
    {
      it: 'a column of noughts and one that repeats the headcount',
      given: five.map(([headcount]): [number, Cells] => [
        headcount,
        { again: String(headcount), none: '0' },
      ]),
      columns: undefined,
    },
    {
      it: 'words in one of them',
      given: [...five, [7, { women: '3', men: 'four' }] as const],
      columns: undefined,
    },
    {
      it: 'fractions in one of them',
      given: [...five, [7, { women: '3', men: '4.5' }] as const],
      columns: undefined,
    },
    {
      it: 'one of them mostly blank',
      given: [...five, ...many(7, 9, { women: '9', men: '' })],
      columns: undefined,
    },
    {
      it: 'one of them half blank',
      given: [...five, ...many(5, 9, { women: '9', men: '' })],
      columns: ['women', 'men'],
    },
    {
      it: 'five parts',
      given: five.map((_, at): [number, Cells] => [
        15 + at,
        { a: '1', b: '2', c: '3', d: '4', e: String(5 + at) },
      ]),
      columns: ['a', 'b', 'c', 'd', 'e'],
    },
    {
      it: 'six parts',
      given: five.map((_, at): [number, Cells] => [
        21 + at,
        { a: '1', b: '2', c: '3', d: '4', e: '5', f: String(6 + at) },
      ]),
      columns: undefined,
    },
    {
      it: 'two parts before three of the same sum',
      given: five.map(([headcount, cells]): [number, Cells] => [
        headcount,
        { girls: '1', rest: String(Number(cells.women) - 1), ...cells },
      ]),
      columns: ['women', 'men'],
    },
    {
      it: 'the choice that adds up most often',
      given: [
        ...five.map(([headcount, cells]): [number, Cells] => [
          headcount,
          { ...cells, day: '1', night: String(headcount - 1) },
        ]),
        [9, { women: '1', men: '1', day: '4', night: '5' }] as const,
      ],
      columns: ['day', 'night'],
    },
  ])('are found of $it: $columns', ({ given, columns }) => {
    expect(found(...given)).toEqual(columns);
  });
});
