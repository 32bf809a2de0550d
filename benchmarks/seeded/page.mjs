/** The interval in which a share lies with 95 %, after Wilson. */
export function wilson(part, whole) {
  if (whole === 0) return [0, 1];
  const z = 1.96;
  const share = part / whole;
  const middle = share + (z * z) / (2 * whole);
  const spread = z * Math.sqrt((share * (1 - share)) / whole + (z * z) / (4 * whole * whole));
  const below = 1 + (z * z) / whole;
  return [(middle - spread) / below, (middle + spread) / below];
}

const share = (part, whole) => {
  if (whole === 0) return '';
  const [low, high] = wilson(part, whole);
  return `${(part / whole).toFixed(3)} (${low.toFixed(3)}–${high.toFixed(3)})`;
};

/** The table of what was found, in Markdown. */
export function accuracyPage({ clean, kinds, from, count }) {
  const sum = (field, of = kinds) => of.reduce((total, kind) => total + kind[field], 0);
  const rows = kinds
    .filter(({ tried }) => tried > 0)
    .map(
      (kind) =>
        `| ${kind.kind}${kind.fuzzy ? ' *' : ''} | ${kind.tried} | ${share(kind.found, kind.tried)} | ${share(kind.placed, kind.tried)} | ${share(kind.loud - kind.extra, kind.loud)} | ${share(kind.repaired, kind.repairs)} |`,
    );
  const explained = kinds.filter(({ explained: tried }) => tried > 0);
  const explainedRows = explained.map(
    (kind) =>
      `| ${kind.kind} | ${kind.explained} | ${share(kind.first, kind.explained)} | ${share(kind.firstThree, kind.explained)} | ${share(kind.likelyRight, kind.likely)} |`,
  );
  const wrong = kinds.find(({ kind }) => kind === 'total wrong');
  return [
    '# How much is found',
    '',
    'Written by `npm run full` in `benchmarks/seeded`, not by hand. Projects are made from seeds, without an error and with traps that must stay quiet; then one known error is put in. Rules and priors were tuned on seeds below 100,000 alone.',
    '',
    `Seeds ${from} to ${from + count - 1}. Shares with their 95 % intervals (Wilson). Fuzzy kinds are marked *.`,
    '',
    '## Clean projects',
    '',
    `${clean.projects} projects of 20 to 500 events: ${clean.errors} errors, ${clean.warnings} warnings (${(clean.warnings / clean.projects).toFixed(3)} for each project)${clean.rules.size > 0 ? `, by ${[...clean.rules].map(([rule, times]) => `${rule} (${times})`).join(', ')}` : ''}.`,
    '',
    '## Errors put in',
    '',
    'Found: by one of the rules that should. Placed: and at the very row or line. Precision: of the errors and warnings that came with it, those that speak of it or of figures that it changes. Repaired: the repair offered is the true value.',
    '',
    '| error | tried | found | placed | precision | repaired |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
    `| **all** | ${sum('tried')} | ${share(sum('found'), sum('tried'))} | ${share(sum('placed'), sum('tried'))} | ${share(sum('loud') - sum('extra'), sum('loud'))} | ${share(sum('repaired'), sum('repairs'))} |`,
    '',
    '## Explanations',
    '',
    'First: the true cause stands first. Of likely: of those called likely (0.8 or more), the share that is true.',
    '',
    '| error | tried | first | in first three | of likely |',
    '| --- | --- | --- | --- | --- |',
    ...explainedRows,
    `| **all** | ${sum('explained')} | ${share(sum('first'), sum('explained'))} | ${share(sum('firstThree'), sum('explained'))} | ${share(sum('likelyRight'), sum('likely'))} |`,
    '',
    `A total that is wrong at random was called likely for a cause it did not have in ${share(wrong?.likely ?? 0, wrong?.tried ?? 0)} of the projects.`,
    '',
    '## Limits',
    '',
    'The projects, the errors and the traps are ours, and so is the code; real registers hold errors that nobody thought of. The benchmark begins with records, not with files, so it does not measure how well tables and prose are read. A finding of any severity counts as found. Pairs of errors and other tools are not measured yet.',
    '',
  ].join('\n');
}
