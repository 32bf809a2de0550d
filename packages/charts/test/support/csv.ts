/** Rows of a CSV text as records by header; quotes, commas and line breaks in quotes are read. */
export function csvRecords(text: string): readonly Readonly<Record<string, string>>[] {
  const rows: string[][] = [[]];
  const cell = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r?\n|$)/y;
  const clean = text.replace(/^\uFEFF/, '');
  while (cell.lastIndex < clean.length) {
    const [, written = '', end = ''] = cell.exec(clean) ?? ['', '', 'stop'];
    if (end === 'stop') break;
    const value = written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written;
    rows.at(-1)?.push(value);
    if (end !== ',') rows.push([]);
  }
  const [header = [], ...body] = rows.filter((row) => row.length > 0);
  return body.map((row) =>
    Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])),
  );
}
