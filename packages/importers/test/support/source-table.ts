/** A sound table as a register holds it: a header and rows of one width. */
export type SourceTable = readonly (readonly string[])[];

/** Numbers from 0 up to 1 that look random and are the same for one seed everywhere (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const towns = ['Lisboa', 'Łódź', 'Αθήνα', "L'Aquila", 'Paris, France', 'Graz; Wien', 'Sofia'];
const products = ['LAB-204', 'CI 03', 'BU/9', 'M40', 'WP2.1'];
const remarks = [
  'well received',
  'the "green" room',
  'rain, no shade',
  '',
  'repeat in spring; ask the school, please',
  '5" screens, two of them',
  'said "yes, again"',
  "the teachers' room",
  'Delivered on time & paid',
  'https://events.example/a?b=1&c=2',
];
type Column = readonly [header: string, cell: (random: () => number, row: number) => string];

const whole = (random: () => number, most: number) => Math.floor(random() * most);
const pick = (random: () => number, texts: readonly string[]) =>
  texts[whole(random, texts.length)] ?? '';
const two = (value: number) => String(value).padStart(2, '0');

/** Columns of every look. Each table takes some of them, in an order of its own. */
const columns: readonly Column[] = [
  ['Date', (random, row) => `2021-${two((row % 12) + 1)}-${two(whole(random, 27) + 1)}`],
  ['Day', (random, row) => `${whole(random, 27) + 1}/${(row % 12) + 1}/2022`],
  ['Time', (random) => `${whole(random, 12) + 1}:30 ${random() < 0.5 ? 'PM' : 'AM'}`],
  ['People', (random) => (random() < 0.15 ? '' : String(whole(random, 90)))],
  ['Code', (random) => pick(random, products)],
  ['Share', (random) => `${whole(random, 99)}.5`],
  ['Cost', (random) => `€1,${100 + whole(random, 800)}.00`],
  ['Type', (random) => pick(random, ['Igniting event', 'Peer learning', 'Training'])],
  ['Town', (random) => pick(random, towns)],
  ['Web page', (_, row) => `http://www.example.org/event/${row}/`],
  ['Note', (random) => pick(random, remarks)],
  ['Held', (random) => pick(random, ['yes', 'no'])],
  ['Partner(s), lead first', (random) => pick(random, ['River Trust, Delta Lab', 'Delta Lab'])],
  ['Long text', (random) => `${pick(random, remarks)} `.repeat(1 + whole(random, 9)).trim()],
];

/** A sound table of the given size from a seed; of at most as many columns as there are looks. */
export function sourceTable(
  seed: number,
  { width, rows }: { width: number; rows: number },
): SourceTable {
  const random = seeded(seed);
  const rest = [...columns];
  const chosen = Array.from({ length: Math.min(width, rest.length) }, () =>
    rest.splice(whole(random, rest.length), 1),
  ).flat();
  return [
    chosen.map(([header]) => header),
    ...Array.from({ length: rows }, (_, row) => chosen.map(([, cell]) => cell(random, row))),
  ];
}
