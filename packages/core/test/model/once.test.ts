import { expect, it, vi } from 'vitest';
import { once, onceBeside, onceEach } from '../../src/model/once.js';

const values = [
  { it: 'a value', value: { of: 'any kind' } },
  { it: 'nothing', value: undefined },
];

it.each(values)('makes $it when first asked for, and once', ({ value }) => {
  const make = vi.fn(() => value);
  const made = once(make);
  expect(make).not.toHaveBeenCalled();
  expect([made(), made()]).toEqual([value, value]);
  expect(make).toHaveBeenCalledTimes(1);
});

it.each(values)('makes $it once for each key and for each object', ({ value }) => {
  const [one, other] = [{}, {}];
  for (const onceFor of [onceEach<object, unknown>, onceBeside<object, unknown>]) {
    const make = vi.fn((_: object) => value);
    const made = onceFor(make);
    expect([made(one), made(other), made(one)]).toEqual([value, value, value]);
    expect(make.mock.calls).toEqual([[one], [other]]);
  }
});
