/**
 * A function of texts that reads each distinct text once. The columns of a register hold few
 * distinct texts, so that most cells cost no more than to look them up.
 *
 * @example
 * const modeIn = onceEach(modeOf);
 */
export function onceEach<Reading>(read: (text: string) => Reading): (text: string) => Reading {
  const known = new Map<string, Reading>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as Reading;
    const reading = read(text);
    known.set(text, reading);
    return reading;
  };
}
