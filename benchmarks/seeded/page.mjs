import { goals } from './goals.mjs';
import { randomKinds } from './score.mjs';
import { firstTestSeed } from './seeds.mjs';
import { shareText } from './wilson.mjs';

/** What the benchmark found, as a page in Markdown. */
export function accuracyPage({ clean, kinds, sizes, combined, prose, peers, seeds }) {
  const tried = kinds.filter((kind) => kind.tried > 0);
  const range =
    seeds.from >= firstTestSeed ? 'seeds that nothing was tuned on' : 'seeds of the tuning range';
  return [
    '---',
    'title: Accuracy',
    '---',
    '',
    '# How much is found',
    '',
    'Written by `npm run full` in `benchmarks/seeded`, not by hand. Projects of 20, 31, 120 and 500 events are made from seeds, without an error and with traps that must stay quiet; then known errors are put in. ' +
      `Rules and priors were tuned on seeds below ${firstTestSeed} alone; this page was made with ${range}, from ${seeds.from}: ${seeds.clean} for clean projects, ${seeds.errors} for single errors, ${seeds.combined} for several at once, ${seeds.prose} for each language. Shares stand with their 95 % intervals (Wilson).`,
    '',
    ...goalsPart({ clean, kinds: tried, peers }),
    ...cleanPart(clean, peers),
    ...foundPart(tried, { sizes, combined }),
    ...explainedPart(tried),
    ...peersPart(tried, peers),
    ...prosePart(prose),
    '## Limits',
    '',
    'The projects, the errors and the traps are ours, and so is the code; real registers hold errors that nobody thought of. But for the sentences in eight languages the benchmark begins with records, not with files, so it does not measure how well tables and prose are read. A finding of any severity counts as found. Peers were configured from the clean project of the same seed, by us.',
    '',
  ].join('\n');
}

function goalsPart(measured) {
  const verdict = (missedBy) => {
    if (missedBy === undefined) return 'not measured';
    return missedBy <= 0 ? 'reached' : `missed by ${Number(missedBy.toFixed(4))}`;
  };
  return [
    '## Goals',
    '',
    ...table(
      ['goal', 'wanted', 'measured', ''],
      goals(measured).map(({ name, goal, measured: value, missedBy }) => [
        name,
        goal,
        value,
        verdict(missedBy),
      ]),
    ),
    '',
  ];
}

function sumOf(list, field) {
  return list.reduce((total, one) => total + one[field], 0);
}

function table(header, rows) {
  return [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
}

function cleanPart({ projects, errors, warnings, rules, withPeers, peers }, { names }) {
  const by = [...rules]
    .sort()
    .map(([rule, times]) => `${rule} (${times})`)
    .join(', ');
  const alarms = names.map((peer) => `${peer} ${peers.get(peer) ?? 0}`).join(', ');
  return [
    '## Clean projects',
    '',
    'Traps: workshops of one title every year, partners and schools whose names differ by a letter or a number, events of several days, cancelled events with nobody or without a headcount, international events without a country, "about" figures, people stated beside attendances, amended targets.',
    '',
    `${projects} projects: ${errors} errors, ${warnings} warnings (${(warnings / projects).toFixed(3)} for each project)${by ? `, by ${by}` : ''}. Alarms of the peers on ${withPeers} of them: ${alarms}.`,
    '',
  ];
}

function foundPart(kinds, { sizes, combined }) {
  const row = (kind, name) => [
    name,
    kind.tried,
    shareText(kind.found, kind.tried),
    shareText(kind.placed, kind.tried),
    shareText(kind.loud - kind.extra, kind.loud),
    shareText(kind.repaired, kind.repairs),
  ];
  const totals = (name, some) =>
    row(
      Object.fromEntries(
        ['tried', 'found', 'placed', 'loud', 'extra', 'repaired', 'repairs'].map((field) => [
          field,
          sumOf(some, field),
        ]),
      ),
      `**${name}**`,
    );
  return [
    '## Errors put in',
    '',
    'Found: by one of the rules that should. Placed: and at the very row or line. Precision: of the errors and warnings that came with it, those that speak of it or of figures that it changes. Repaired: the repair offered is the true value. Kinds that rest on likeness are marked *.',
    '',
    ...table(
      ['error', 'tried', 'found', 'placed', 'precision', 'repaired'],
      [
        ...kinds.map((kind) => row(kind, `${kind.kind}${kind.fuzzy ? ' *' : ''}`)),
        totals(
          'all by arithmetic or form',
          kinds.filter(({ fuzzy }) => !fuzzy),
        ),
        totals(
          'all by likeness',
          kinds.filter(({ fuzzy }) => fuzzy),
        ),
        ...[...sizes, ...combined].map((kind) => row(kind, kind.kind)),
      ],
    ),
    '',
    'By size of the project: of all kinds. Several at once are drawn from all kinds; one may hide another, as a headcount that is missing hides a wrong total.',
    '',
  ];
}

function explainedPart(kinds) {
  const told = kinds.filter(({ explained, kind }) => explained.size > 0 && !isRandom(kind));
  const rows = told.flatMap(({ kind, explained }) =>
    [...explained].sort(([a], [b]) => a - b).map(([size, counts]) => [kind, size, counts]),
  );
  const sizes = [...new Set(rows.map(([, size]) => size))].sort((a, b) => a - b);
  const totals = sizes.map((size) => {
    const of = rows.filter(([, one]) => one === size).map(([, , counts]) => counts);
    const fields = ['tried', 'first', 'equal', 'firstThree', 'likely', 'likelyRight'];
    return ['**all**', size, Object.fromEntries(fields.map((field) => [field, sumOf(of, field)]))];
  });
  const wrong = kinds.filter(({ kind }) => isRandom(kind));
  return [
    '## Explanations',
    '',
    'Of totals of attendances that are wrong for a known cause; half stand alone, half beside the number of events of the same sentence, which is then wrong for the same cause where the cause is about rows. First: the true cause stands first. Or as short: or has at least half the weight of the first, so that nothing in the figures tells the two apart. Of likely: of those called likely (0.8 or more), the share that is true. False: of all tried, those for which another cause is called likely.',
    '',
    ...table(
      ['error', 'events', 'tried', 'first', 'or as short', 'in first three', 'of likely', 'false'],
      [...rows, ...totals].map(([kind, size, counts]) => [
        kind,
        size,
        counts.tried,
        shareText(counts.first, counts.tried),
        shareText(counts.equal, counts.tried),
        shareText(counts.firstThree, counts.tried),
        shareText(counts.likelyRight, counts.likely),
        shareText(counts.likely - counts.likelyRight, counts.tried),
      ]),
    ),
    '',
    'Figures that are wrong at random, for no cause that could be known, and yet called likely for one:',
    '',
    ...table(
      ['wrong', 'events', 'tried', 'called likely'],
      wrong.flatMap(({ kind, explained }) =>
        [...explained]
          .sort(([a], [b]) => a - b)
          .concat([['all', totalOf([...explained.values()])]])
          .map(([size, { tried, likely }]) => [kind, size, tried, shareText(likely, tried)]),
      ),
    ),
    '',
  ];
}

const isRandom = (kind) => randomKinds.includes(kind);

function totalOf(counts) {
  return { tried: sumOf(counts, 'tried'), likely: sumOf(counts, 'likely') };
}

function peersPart(kinds, { names, missing }) {
  const of = (kind, peer) => kind.peers.get(peer) ?? { placed: 0, alarms: 0, right: 0 };
  const tried = kinds.filter(({ beside }) => beside.tried > 0);
  const notInstalled =
    missing.length > 0
      ? ` Not measured, since not installed where this ran: ${missing.join(', ')}.`
      : '';
  return [
    '## Beside other tools',
    '',
    `The share of errors at whose very row or line each raised an alarm, of ${Math.max(0, ...tried.map(({ beside }) => beside.tried))} projects or fewer for each kind. tableschema checks each cell against types, values and ranges of the clean project; talisman looks for names and titles that are nearly alike; daff compares a table of the stated figures with one added up from the register; csvkit asks one query of \`csvsql\` for cells, doubles and sums; pandas does the same in a script, with doubles by other columns as well. OpenRefine picks cells by one facet, and titles of one day that stand twice or are clustered by their letters.${notInstalled}`,
    '',
    ...table(
      ['error', 'ours', ...names, 'any of them'],
      tried.map((kind) => [
        kind.kind,
        shareText(kind.beside.ours, kind.beside.tried),
        ...names.map((peer) => (of(kind, peer).placed / kind.beside.tried).toFixed(3)),
        shareText(kind.beside.any, kind.beside.tried),
      ]),
    ),
    '',
    `Precision, of alarms those at the place of the error or at a stated figure that no longer agrees: ${names
      .map((peer) => {
        const counts = tried.map((kind) => of(kind, peer));
        return `${peer} ${shareText(sumOf(counts, 'right'), sumOf(counts, 'alarms'))}`;
      })
      .join(', ')}.`,
    '',
  ];
}

function prosePart(prose) {
  return [
    '## Sentences in eight languages',
    '',
    'The totals of a project told in two sentences. Read: both with their measure. Quiet: no error or warning when they are right. Found: when one is wrong.',
    '',
    ...table(
      ['language', 'tried', 'read', 'quiet', 'found'],
      [...prose].map(([language, { tried, read, quiet, found }]) => [
        language,
        tried,
        ...[read, quiet, found].map((part) => shareText(part, tried)),
      ]),
    ),
    '',
  ];
}
