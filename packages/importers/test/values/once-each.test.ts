import { expect, it, vi } from 'vitest';
import { onceEach } from '../../src/values/once-each.js';

it('reads each distinct text once, also where nothing comes of it', () => {
  const read = vi.fn((text: string) => (text === '' ? undefined : text.length));
  const known = onceEach(read);
  expect(['a', '', 'bb', 'a', ''].map(known)).toEqual([1, undefined, 2, 1, undefined]);
  expect(read).toHaveBeenCalledTimes(3);
});
