import type { LikelyWrong, SpokenFor } from '@partnership-impact/core';

/** Which figure is most likely wrong, and what speaks for each of the values. */
export function likelyWrongText({ text, speaks }: LikelyWrong): string {
  return `${text} ${spokenForText(speaks)}`.trim();
}

/** What speaks for each value; each value is named once. */
function spokenForText(speaks: readonly SpokenFor[]): string {
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
