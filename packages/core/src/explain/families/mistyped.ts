import type { Family, Hypothesis } from '../hypothesis.js';
import type { Question } from '../question.js';
import { typingDistance } from '../typing-distance.js';
import { eventText } from './one-row.js';

/** Two neighbouring digits exchanged in the stated figure. */
export const digitsExchanged: Family = {
  prior: 0.1,
  try: (question) => slip(question, 'digits-exchanged', (digits) => digits - 1),
};

/** One digit mistyped in the stated figure. */
export const digitMistyped: Family = {
  prior: 0.08,
  try: (question) => slip(question, 'digit-mistyped', (digits) => digits * 9),
};

/** A digit lost or doubled in the stated figure, or a nought added. */
export const digitLost: Family = {
  prior: 0.1,
  try: (question) => slip(question, 'digit-lost-or-doubled', (digits) => digits * 2 + 1),
};

function slip(
  { rows, statement }: Question,
  kind: string,
  count: (digits: number) => number,
): ReturnType<Family['try']> {
  const stated = String(statement.value);
  const counted = String(rows.total);
  // Of one digit any other is a slip, which says nothing; of a rounded figure likewise.
  const tells =
    counted.length >= 2 && stated.length >= 2 && statement.interval.low === statement.interval.high;
  if (!tells) return { tried: 0, fits: [] };
  const fits = typingDistance(stated, counted) === 1 && slipKind(stated, counted) === kind;
  const text = `A slip of a key turns ${counted} into ${stated}.`;
  return {
    tried: count(counted.length),
    fits: fits ? [{ kind, text, formula: `${counted} → ${stated}` }] : [],
  };
}

/** A slip of a key in one row, which the stated figure does not have. */
export const mistypedRow: Family = {
  prior: 0.06,
  try({ rows, measure, isStated }) {
    if (measure === 'events') return { tried: 0, fits: [] };
    const fits: Hypothesis[] = [];
    let tried = 0;
    for (const [row, value] of rows.values.entries()) {
      const event = rows.events[row];
      if (event === undefined || value < 10) continue;
      for (const meant of slipsOf(value)) {
        tried += 1;
        const total = rows.total - value + meant;
        if (!isStated(total)) continue;
        fits.push({
          kind: 'mistyped-row',
          text: `${eventText(event)} has ${value} for ${meant}, a slip of a key.`,
          formula: `${rows.total} - ${value} + ${meant} = ${total}`,
        });
      }
    }
    return { tried, fits };
  },
};

function slipKind(stated: string, counted: string): string {
  if (stated.length !== counted.length) return 'digit-lost-or-doubled';
  return [...stated].sort().join('') === [...counted].sort().join('')
    ? 'digits-exchanged'
    : 'digit-mistyped';
}

/** Numbers with neighbouring digits exchanged, one digit dropped or one nought added. */
function slipsOf(value: number): readonly number[] {
  const digits = String(value);
  const slips = new Set<number>([value * 10]);
  for (let at = 0; at < digits.length; at += 1) {
    slips.add(Number(digits.slice(0, at) + digits.slice(at + 1)));
    const [one = '', other = ''] = digits.slice(at, at + 2);
    if (other) slips.add(Number(digits.slice(0, at) + other + one + digits.slice(at + 2)));
  }
  slips.delete(value);
  return [...slips];
}
