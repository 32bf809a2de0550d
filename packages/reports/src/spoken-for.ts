import type { SpokenFor } from '@partnership-impact/core';

/** What speaks for each of the values of a finding; each value is named once. */
export function spokenForText(speaks: readonly SpokenFor[]): string {
  const values = speaks.filter(
    ({ printed }, at) => speaks.findIndex((one) => one.printed === printed) === at,
  );
  if (values.length < 2) return '';
  const told = values.map(
    ({ printed, for: reasons }) =>
      `For ${printed}: ${reasons.length === 0 ? 'nothing else' : listed(reasons)}.`,
  );
  return told.join(' ');
}

function listed(reasons: readonly string[]): string {
  if (reasons.length < 2) return reasons.join('');
  return `${reasons.slice(0, -1).join(', ')} and ${reasons.at(-1)}`;
}
