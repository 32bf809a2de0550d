import type { Family, Hypothesis } from '../hypothesis.js';

/** The figure of the register rounded to tens, fifties, hundreds or thousands, without a word for it. */
export const rounded: Family = {
  prior: 0.12,
  try({ rows, statement }) {
    const { value } = statement;
    const steps = [10, 50, 100, 500, 1000].filter((step) => rows.total >= step * 3);
    const fits = steps.flatMap((step): readonly Hypothesis[] =>
      value === Math.round(rows.total / step) * step ||
      value === Math.floor(rows.total / step) * step
        ? [
            {
              kind: 'rounded',
              clause: (say) => say.rounded(rows.total, step),
              formula: () => `${rows.total} ≈ ${value}`,
            },
          ]
        : [],
    );
    return { tried: steps.length * 2, fits: fits.slice(-1) };
  },
};
