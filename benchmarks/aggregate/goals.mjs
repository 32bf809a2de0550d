// The goals, and for each by how much it was reached or missed.
const loop = 'typed loop';
const onePass = ['type', 'type-country', 'cumulative'];

export function goals(results, { small, report, imports, peak }) {
  const lines = [];
  const check = (title, found, limit, unit, atMost = true) => {
    const reached = atMost ? found <= limit : found >= limit;
    const off = atMost ? found / limit : limit / found;
    lines.push(
      `- ${reached ? 'reached' : 'NOT REACHED'}: ${title}: ${found.toPrecision(3)}${unit}, goal ${atMost ? '≤' : '≥'} ${limit}${unit}${reached ? '' : `; off by ${off.toPrecision(3)} ×`}`,
    );
  };
  for (const { size, medians } of results) {
    if (size < 1_000_000) continue;
    const rows = size.toLocaleString('en');
    const times = (id, other) => medians[id][other] / medians[id].core;
    for (const id of onePass) {
      check(`${id}, ${rows} rows, × the loop`, 1 / times(id, loop), 3, ' ×');
      for (const peer of ['DuckDB on text', 'Polars', 'arquero']) {
        if (peer in medians[id])
          check(`${id}, ${rows} rows, CPU of ${peer} over ours`, times(id, peer), 1, ' ×', false);
      }
    }
    check(
      `cube, ${rows} rows, × the loop`,
      1 / times('cube', loop),
      size > 1_000_000 ? 2 : 3,
      ' ×',
    );
    check(
      `cube, ${rows} rows, DuckDB enums over ours`,
      times('cube', 'DuckDB on enums'),
      5,
      ' ×',
      false,
    );
    for (const peer of ['arquero', 'd3 rollup']) {
      if (peer in medians.cube)
        check(`cube, ${rows} rows, ${peer} over ours`, times('cube', peer), 50, ' ×', false);
    }
    check(
      `distinct cube, ${rows} rows, × the additive cube`,
      medians['distinct-cube'].core / medians.cube.core,
      3,
      ' ×',
    );
    check(
      `distinct cube, ${rows} rows, DuckDB enums over ours`,
      times('distinct-cube', 'DuckDB on enums'),
      5,
      ' ×',
      false,
    );
  }
  for (const { rows, core, d3 } of small) {
    check(
      `cube of ${rows.toLocaleString('en')} records, d3 rollup over ours`,
      d3 / core,
      rows >= 1_000_000 ? 8 : 1,
      ' ×',
      false,
    );
  }
  check('all figures of the report of 31 rows, median of rounds', report.warm, 5, ' ms');
  lines.push(
    `- beside it, not held to that goal: as the first thing in a new process they take ${report.cold.toPrecision(3)} ms, most of it for compiling what then takes ${report.warm.toPrecision(3)} ms`,
  );
  check(
    `peak memory, CSV of ${peak.size.toLocaleString('en')} rows to the cube`,
    peak.megabytes,
    500,
    ' MB',
  );
  check('cold import of core over bare node', imports.core, 15, ' ms');
  return `### Goals\n\n${lines.join('\n')}`;
}
