/** The register as another tool is given it: one object a row, with the row of the file. */
export function registerRows({ events }) {
  return events.map(
    ({ source, type, country, start, end, title, partners, headcount, mode, status }) => ({
      row: source.row,
      cells: {
        type,
        country: country ?? '',
        start: start ?? '',
        end: end ?? '',
        title,
        partner: partners.join('; '),
        headcount: headcount === null ? '' : String(headcount),
        mode: mode ?? '',
        status,
      },
    }),
  );
}

/** What a peer saw: the place, as the benchmark names places. */
export const inRegister = (row) => ({ file: 'register.csv', row });
