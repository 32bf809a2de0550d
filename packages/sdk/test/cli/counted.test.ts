import { expect, it } from 'vitest';
import { counted } from '../../src/cli/counted.js';

it.each([
  [0, '0 contacts'],
  [1, '1 contact'],
  [2, '2 contacts'],
])('%i is printed as %s', (count, printed) => {
  expect(counted(count, 'contact')).toBe(printed);
});
