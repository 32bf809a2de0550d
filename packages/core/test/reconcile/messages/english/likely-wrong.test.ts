import { describe, expect, it } from 'vitest';
import type { FieldName, NetworkField } from '../../../../src/reconcile/figure-network.js';
import { likelyWrong } from '../../../../src/reconcile/messages/english/likely-wrong.js';

function field(name: FieldName, ...lines: readonly number[]): NetworkField {
  const places = lines.map((line) => ({ file: 'report.md', line }));
  const isSource = name.kind !== 'stated';
  return {
    name,
    places,
    isSource,
    interval: { low: 0, high: 0 },
    least: 0,
    weight: 1,
    figure: null,
  };
}

const stated = (value: number, ...lines: readonly number[]) =>
  field({ kind: 'stated', printed: String(value), role: 'reported' }, ...lines);
const counted = field({ kind: 'register', value: 1200 });

describe('the figure most likely wrong', () => {
  it.each([
    { instead: [], text: 'no other change was found that makes the figures agree.' },
    {
      instead: [counted],
      text: 'if it were right, the 1200 of the register would have to change.',
    },
    {
      instead: [10, 11, 12, 13].map((line) => stated(7, line)),
      text: 'if it were right, 7 (line 10), 7 (line 11), 7 (line 12) and 7 (line 13) would have to change.',
    },
    {
      instead: [10, 11, 12, 13, 14].map((line) => stated(7, line)),
      text: 'if it were right, 7 (line 10), 7 (line 11), 7 (line 12) and 2 more would have to change.',
    },
  ])('is told with what would have to change instead: $text', ({ instead, text }) => {
    const told = likelyWrong.one(stated(8, 3), instead);
    expect(told).toBe(`8 (report.md, line 3) is most likely wrong: ${text}`);
  });

  it.each([
    { count: 1, text: '1 other place' },
    { count: 2, text: '2 other places' },
  ])('has $text for it', ({ count, text }) => {
    expect(likelyWrong.speaks.otherPlaces(count)).toBe(text);
  });
});
