import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FunnelRow } from '../../src/aggregate/contact-funnel.js';
import { rateOf } from '../../src/aggregate/rate.js';
import { publishFunnel } from '../../src/privacy/publish-funnel.js';
import { publishGrowth } from '../../src/privacy/publish-growth.js';
import { publishReach } from '../../src/privacy/publish-reach.js';
import { suppressSmallCells } from '../../src/privacy/suppress-small-cells.js';
import { canCompute, computedCells } from './attack.js';

const minimum = 5;
const runs = { seed: 11, numRuns: 200 };
const counts = ['identified', 'invited', 'registered', 'registeredOfInvited'] as const;

/** A group of contacts, each by how far it came. */
const group = fc.record({
  organisations: fc.integer({ min: 1, max: 12 }),
  onlyIdentified: fc.integer({ min: 0, max: 12 }),
  onlyInvited: fc.integer({ min: 0, max: 12 }),
  onlyRegistered: fc.integer({ min: 0, max: 6 }),
  both: fc.integer({ min: 0, max: 12 }),
});

type Group = typeof group extends fc.Arbitrary<infer Value> ? Value : never;

function funnelRow(name: string | null, groups: readonly Group[]): FunnelRow {
  const sum = (count: (one: Group) => number) =>
    groups.reduce((total, one) => total + count(one), 0);
  const identified = sum(
    (one) => one.onlyIdentified + one.onlyInvited + one.onlyRegistered + one.both,
  );
  const invited = sum(({ onlyInvited, both }) => onlyInvited + both);
  const both = sum((one) => one.both);
  return {
    key: { targetGroup: name },
    organisations: Math.min(
      identified,
      sum(({ organisations }) => organisations),
    ),
    identified,
    invited,
    registered: sum(({ onlyRegistered }) => onlyRegistered) + both,
    declined: 0,
    withdrawn: 0,
    invitationRate: rateOf(invited, identified),
    registrationRate: rateOf(both, invited),
    medianDays: both === 0 ? undefined : 7,
    dated: both,
  };
}

const funnelOf = (groups: readonly Group[]) => [
  ...groups.map((one, index) => funnelRow(`g${index}`, [one])),
  funnelRow(null, groups),
];

describe('publishFunnel', () => {
  it('shows no small count, and linear algebra computes no hidden one', () => {
    fc.assert(
      fc.property(fc.array(group, { minLength: 1, maxLength: 6 }), (groups) => {
        const rows = publishFunnel(funnelOf(groups), { minimum });
        for (const { organisations, identified } of rows) {
          expect(organisations === null).toBe(identified === null);
        }
        for (const count of counts) {
          for (const row of rows) expect([1, 2, 3, 4]).not.toContain(row[count]);
          const cells = rows.map((row) => ({
            row: row.key.targetGroup ?? null,
            column: 'all',
            value: row[count],
          }));
          expect(computedCells(cells)).toEqual([]);
        }
      }),
      runs,
    );
  });

  it('leaves two values at least for each hidden count, since steps are nested', () => {
    // Every way to fill the hidden cells is tried, so the tables are small.
    const small = fc.record({
      organisations: fc.constant(1),
      onlyIdentified: fc.integer({ min: 0, max: 2 }),
      onlyInvited: fc.integer({ min: 0, max: 3 }),
      onlyRegistered: fc.integer({ min: 0, max: 1 }),
      both: fc.integer({ min: 0, max: 3 }),
    });
    fc.assert(
      fc.property(fc.array(small, { minLength: 2, maxLength: 2 }), (groups) => {
        const rows = publishFunnel(funnelOf(groups), { minimum: 3 });
        const cells = rows.flatMap((row) => counts.map((count) => row[count]));
        const hidden = cells.flatMap((value, index) => (value === null ? [index] : []));
        fc.pre(hidden.length > 0 && hidden.length <= 6);
        const seen = hidden.map(() => new Set<number>());
        const trial = cells.map((value) => value ?? 0);
        const holds = () =>
          counts.every(
            (_, step) => (trial[step] ?? 0) + (trial[4 + step] ?? 0) === trial[8 + step],
          ) &&
          [0, 4, 8].every((at) => {
            const [all = 0, invited = 0, registered = 0, both = 0] = trial.slice(at, at + 4);
            return both <= Math.min(invited, registered) && invited + registered - both <= all;
          });
        const search = (at: number): void => {
          const place = hidden[at];
          if (place === undefined) {
            if (holds()) {
              hidden.forEach((cell, index) => {
                seen[index]?.add(trial[cell] ?? 0);
              });
            }
            return;
          }
          for (let value = 1; value <= 10; value += 1) {
            trial[place] = value;
            search(at + 1);
          }
        };
        search(0);
        expect(seen.filter((values) => values.size < 2)).toEqual([]);
      }),
      { seed: 5, numRuns: 40 },
    );
  });

  it('hides all where there are few in all', () => {
    const [row, total] = publishFunnel(
      funnelOf([
        { organisations: 1, onlyIdentified: 2, onlyInvited: 1, onlyRegistered: 0, both: 0 },
      ]),
    );
    expect(row).toMatchObject({
      identified: null,
      invited: null,
      registered: 0,
      organisations: null,
    });
    expect(total).toMatchObject({ identified: null, invited: null, registered: 0 });
  });

  it('shows a table without small counts as it is', () => {
    const rows = publishFunnel(
      funnelOf([
        { organisations: 9, onlyIdentified: 20, onlyInvited: 10, onlyRegistered: 0, both: 6 },
        { organisations: 8, onlyIdentified: 20, onlyInvited: 10, onlyRegistered: 0, both: 7 },
      ]),
    );
    expect(rows).toMatchObject([
      { organisations: 9, identified: 36, invited: 16, registered: 6, medianDays: 7 },
      { organisations: 8, identified: 37, invited: 17, registered: 7 },
      { organisations: 17, identified: 73, invited: 33, registered: 13, registeredOfInvited: 13 },
    ]);
  });
});

describe('publishReach', () => {
  it('shows no small count, and linear algebra computes no hidden one', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.integer({ min: 0, max: 15 }), { minLength: 3, maxLength: 3 }), {
          minLength: 1,
          maxLength: 5,
        }),
        (table) => {
          const rows = table.flatMap((row, type) =>
            row.map((attendances, at) => ({
              type: `t${type}`,
              targetGroup: `g${at}`,
              attendances,
              participants: attendances,
            })),
          );
          const published = publishReach(rows, { minimum });
          for (const { attendances } of published) expect([1, 2, 3, 4]).not.toContain(attendances);
          const cells = published.map(({ type, targetGroup, attendances }) => ({
            row: type,
            column: targetGroup,
            value: attendances,
          }));
          expect(computedCells(cells)).toEqual([]);
          const all = table.flat().reduce((a, b) => a + b, 0);
          if (all >= minimum) expect(published.at(-1)?.attendances).toBe(all);
        },
      ),
      runs,
    );
  });
});

describe('publishGrowth', () => {
  const monthOf = (index: number) =>
    `${2019 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
  const growthOf = (added: readonly number[], undated: number) => {
    let contacts = 0;
    const rows = added.map((count, index) => {
      contacts += count;
      return { month: monthOf(index), projectMonth: index + 1, added: count, contacts };
    });
    return { rows, undated };
  };

  it('never tells of fewer contacts than the minimum, and loses none', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 14 }),
        fc.integer({ min: 0, max: 9 }),
        (counts, undated) => {
          const added = counts.slice(counts.findIndex((count) => count > 0));
          fc.pre((added.at(-1) ?? 1) > 0 && (added[0] ?? 1) > 0);
          const growth = growthOf(added, undated);
          const published = publishGrowth(growth, { minimum });
          const dated = added.reduce((a, b) => a + b, 0);
          // What is shown as sums over the months and the undated; the whole stands elsewhere.
          const atoms = [...added, undated];
          const months = growth.rows.map(({ month }) => month);
          const shown = [
            atoms.map(() => 1),
            ...(published.undated === null
              ? []
              : [atoms.map((_, at) => Number(at === added.length))]),
            ...published.rows.map(({ month }) =>
              atoms.map((_, at) =>
                Number(
                  at === added.length ? published.undated === null : at <= months.indexOf(month),
                ),
              ),
            ),
          ];
          atoms.forEach((count, at) => {
            if (count === 0 || count >= minimum) return;
            const wanted = atoms.map((_, index) => Number(index === at));
            expect(canCompute(shown, wanted) && atoms.filter((one) => one > 0).length > 1).toBe(
              false,
            );
          });
          const last = published.rows.at(-1)?.contacts ?? 0;
          if (published.rows.length > 0) {
            expect(last + (published.undated ?? 0)).toBe(dated + undated);
          }
        },
      ),
      runs,
    );
  });

  it.each([
    {
      it: 'keeps months that brought enough',
      added: [5, 0, 9],
      undated: 0,
      rows: [
        ['2019-01', '2019-01', 5, 5],
        ['2019-02', '2019-02', 0, 5],
        ['2019-03', '2019-03', 9, 14],
      ],
      left: 0,
    },
    {
      it: 'puts few together with the next',
      added: [3, 0, 4, 8],
      undated: 0,
      rows: [
        ['2019-01', '2019-03', 7, 7],
        ['2019-04', '2019-04', 8, 15],
      ],
      left: 0,
    },
    {
      it: 'puts few at the end with the last',
      added: [8, 0, 2],
      undated: 0,
      rows: [['2019-01', '2019-03', 10, 10]],
      left: 0,
    },
    {
      it: 'counts few undated with the first',
      added: [8, 6],
      undated: 2,
      rows: [
        ['2019-01', '2019-01', 10, 10],
        ['2019-02', '2019-02', 6, 16],
      ],
      left: null,
    },
    {
      it: 'tells many undated apart',
      added: [8],
      undated: 6,
      rows: [['2019-01', '2019-01', 8, 8]],
      left: 6,
    },
    { it: 'tells nothing of few', added: [2], undated: 30, rows: [], left: null },
    { it: 'tells nothing where there is nothing', added: [], undated: 0, rows: [], left: 0 },
  ])('$it', ({ added, undated, rows, left }) => {
    const published = publishGrowth(growthOf(added, undated), { minimum });
    expect(published.rows.map((row) => [row.from, row.month, row.added, row.contacts])).toEqual(
      rows,
    );
    expect(published.undated).toBe(left);
  });
});

describe('suppressSmallCells on larger tables', () => {
  it('leaves nothing for linear algebra', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 6 }).chain((width) =>
          fc.array(
            fc.array(fc.integer({ min: 0, max: 12 }), { minLength: width, maxLength: width }),
            {
              minLength: 1,
              maxLength: 6,
            },
          ),
        ),
        (table) => {
          const rows = [...table.map((_, at) => `r${at}`), null];
          const columns = [...(table[0] ?? []).map((_, at) => `c${at}`), null];
          const cells = rows.flatMap((row, r) =>
            columns.map((column, c) => ({
              key: { row, column },
              figures: {
                people: {
                  value: table
                    .filter((_, at) => row === null || at === r)
                    .flatMap((line) => line.filter((_, at) => column === null || at === c))
                    .reduce((a, b) => a + b, 0),
                  records: 1,
                  missing: 0,
                },
              },
            })),
          );
          const published = suppressSmallCells(cells, { measure: 'people', minimum });
          for (const { value } of published.cells) expect([1, 2, 3, 4]).not.toContain(value);
          expect(
            computedCells(
              published.cells.map(({ key, value }) => ({
                row: key.row ?? null,
                column: key.column ?? null,
                value,
              })),
            ),
          ).toEqual([]);
        },
      ),
      runs,
    );
  });
});
