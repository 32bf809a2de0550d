import type { FindingFigure } from '@partnership-impact/core';

/** What the figures of a finding are called beside one another. */
export const roleWords: Readonly<Record<FindingFigure['role'], string>> = {
  planned: 'planned',
  reported: 'stated',
  recomputed: 'found',
  derived: 'derived',
};
