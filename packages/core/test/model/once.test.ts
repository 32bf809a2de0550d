import { expect, it, vi } from 'vitest';
import { once } from '../../src/model/once.js';

it.each([
  { it: 'a value', value: { of: 'any kind' } },
  { it: 'nothing', value: undefined },
])('makes $it when first asked for, and once', ({ value }) => {
  const make = vi.fn(() => value);
  const made = once(make);
  expect(make).not.toHaveBeenCalled();
  expect([made(), made()]).toEqual([value, value]);
  expect(make).toHaveBeenCalledTimes(1);
});
