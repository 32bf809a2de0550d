import type { Statement } from '@partnership-impact/core';

/**
 * Whether the figures of a sentence are parts of a whole that the sentence before states: "34 events
 * were held. They were 10 igniting events, 16 …". A sentence with a whole of its own is not.
 */
export function takesApart(stated: readonly Statement[], before: readonly Statement[]): boolean {
  return (
    stated.some((part) => before.some((whole) => isPart(part, whole))) &&
    !stated.some((one) => before.some((whole) => isSame(one, whole)))
  );
}

function isPart(part: Statement, whole: Statement): boolean {
  if (part.measure === null || part.measure !== whole.measure || part.role !== whole.role)
    return false;
  const wide = Object.entries(whole.scope);
  return (
    Object.keys(part.scope).length === wide.length + 1 &&
    wide.every(([dimension, value]) => part.scope[dimension] === value)
  );
}

function isSame(one: Statement, other: Statement): boolean {
  return (
    one.measure !== null &&
    one.measure === other.measure &&
    one.role === other.role &&
    JSON.stringify(one.scope) === JSON.stringify(other.scope)
  );
}
