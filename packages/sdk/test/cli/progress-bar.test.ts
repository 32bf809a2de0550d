import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { barOn, progressBar } from '../../src/cli/progress-bar.js';

const reading = { file: 'register.csv', bytes: 0, size: 1_000_000, rows: 0, issues: 0 };

describe('progressBar', () => {
  it.each([
    { it: 'nothing', bytes: 0, rows: 0, shown: '[........................]  0 %  0 rows' },
    {
      it: 'half',
      bytes: 500_000,
      rows: 12_345,
      shown: '[############............]  50 %  12,345 rows',
    },
    {
      it: 'all',
      bytes: 1_000_000,
      rows: 1_000_000,
      shown: '[########################]  100 %  1,000,000 rows',
    },
    {
      it: 'more than there is',
      bytes: 1_000_001,
      rows: 3,
      shown: '[########################]  100 %  3 rows',
    },
  ])('shows $it', ({ bytes, rows, shown }) => {
    expect(progressBar({ ...reading, bytes, rows })).toBe(`Reading register.csv  ${shown}`);
  });
});

describe('barOn', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('shows nothing of a reading that is over within a second, then ten bars a second at most', () => {
    const show = vi.fn();
    const tell = barOn(show);
    const after = (milliseconds: number) => {
      vi.advanceTimersByTime(milliseconds);
      tell(reading);
      return show.mock.calls.length;
    };
    expect([after(900), after(99), after(1), after(50), after(50)]).toEqual([0, 0, 1, 1, 2]);
  });
});
