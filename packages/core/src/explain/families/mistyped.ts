import type { Family, Hypothesis } from '../hypothesis.js';
import type { Question } from '../question.js';
import { typingDistance } from '../typing-distance.js';

/** Two neighbouring digits exchanged in the stated figure. */
export const digitsExchanged: Family = {
  prior: 0.1,
  try: (question) => slip(question, 'digits-exchanged', (digits) => digits - 1),
};

/** One digit mistyped in the stated figure. */
export const digitMistyped: Family = {
  prior: 0.12,
  try: (question) => slip(question, 'digit-mistyped', (digits) => digits * 9),
};

/** A digit lost or doubled in the stated figure. */
export const digitLost: Family = {
  prior: 0.08,
  try: (question) => slip(question, 'digit-lost-or-doubled', (digits) => digits * 2),
};

/** The digits of the stated figure slid by one place or two, as by a lost point or a nought too many. */
export const digitsSlid: Family = {
  prior: 0.05,
  try: (question) => slip(question, 'digits-slid', () => 4),
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
  const fit: Hypothesis = {
    kind,
    clause: (say) => (kind === 'digits-slid' ? say.slid : say.slip)(rows.total, statement.value),
    formula: () => `${counted} → ${stated}`,
  };
  const fits = slipKind(statement.value, rows.total) === kind ? [fit] : [];
  return { tried: count(counted.length), fits };
}

function slipKind(value: number, total: number): string | undefined {
  if ([10, 100].some((step) => value === total * step || value * step === total)) {
    return 'digits-slid';
  }
  const stated = String(value);
  const counted = String(total);
  if (typingDistance(stated, counted) !== 1) return undefined;
  if (stated.length !== counted.length) return 'digit-lost-or-doubled';
  return [...stated].sort().join('') === [...counted].sort().join('')
    ? 'digits-exchanged'
    : 'digit-mistyped';
}
