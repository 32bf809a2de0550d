import type { Family, Hypothesis } from '../hypothesis.js';
import type { Question } from '../question.js';

/** Digits of one row exchanged, slid, lost or added, which the stated figure does not have. */
export const rowMistyped: Family = {
  prior: 0.06,
  try: (question) => slipsInRows(question, (digits) => [...exchanged(digits), ...slid(digits)]),
};

/** One digit of one row mistyped, which the stated figure does not have. */
export const rowDigitMistyped: Family = {
  prior: 0.04,
  try: (question) => slipsInRows(question, mistyped),
};

function slipsInRows(
  { rows, measure, isStated }: Question,
  slipsOf: (digits: string) => readonly number[],
): ReturnType<Family['try']> {
  if (measure === 'events') return { tried: 0, fits: [] };
  const fits: Hypothesis[] = [];
  let tried = 0;
  for (const [row, event] of rows.events.entries()) {
    const value = rows.values[row] ?? 0;
    if (value < 10) continue;
    const meantValues = new Set(slipsOf(String(value)));
    meantValues.delete(value);
    for (const meant of meantValues) {
      tried += 1;
      const total = rows.total - value + meant;
      if (!isStated(total)) continue;
      fits.push({
        kind: 'mistyped-row',
        clause: (say) => say.rowMistyped(event, { found: value, meant }),
        formula: () => `${rows.total} - ${value} + ${meant} = ${total}`,
        meant: new Map([[row, meant]]),
        ofRegister: true,
      });
    }
  }
  return { tried, fits };
}

function exchanged(digits: string): readonly number[] {
  return [...digits.slice(1)].map((next, at) =>
    Number(digits.slice(0, at) + next + digits[at] + digits.slice(at + 2)),
  );
}

/** One digit dropped, or one nought added. */
function slid(digits: string): readonly number[] {
  const dropped = [...digits].map((_, at) => Number(digits.slice(0, at) + digits.slice(at + 1)));
  return [...dropped, Number(`${digits}0`)];
}

function mistyped(digits: string): readonly number[] {
  return [...digits].flatMap((_, at) =>
    [...'0123456789'].map((digit) => Number(digits.slice(0, at) + digit + digits.slice(at + 1))),
  );
}
