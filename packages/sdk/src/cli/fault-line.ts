/**
 * A fault in one line. A wrong call says what to do; anything else is a fault of the program, which
 * shows its stack with `PARTNERSHIP_IMPACT_DEBUG=1`.
 */
export function faultLine(error: unknown): string {
  // An optional package brings a class of its own, so the name tells and not the class.
  if (error instanceof Error && error.name === 'ImpactError') return oneLine(error.message);
  if (process.env.PARTNERSHIP_IMPACT_DEBUG === '1' && error instanceof Error) {
    return String(error.stack);
  }
  const message = oneLine(error instanceof Error ? error.message : String(error));
  return `${message} This is a fault of the program; PARTNERSHIP_IMPACT_DEBUG=1 shows where.`;
}

function oneLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/\p{Cc}/gu, '\uFFFD')
    .trim();
}
