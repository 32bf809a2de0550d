// The two jobs, the same rows for every library.

export const types = [
  'Igniting event',
  'Peer-learning event',
  'Bench-learning event',
  'Forward-looking event',
];
const planned = [150, 20, 150, 150];
const achieved = [301, 295, 39, 77];

/** A grouped bar: four types × planned and achieved. */
export const bars = types.flatMap((type, index) => [
  { type, role: 'planned', value: planned[index] },
  { type, role: 'achieved', value: achieved[index] },
]);

/** A timeline of 1,000 events in four lanes. */
export const events = Array.from({ length: 1000 }, (_, index) => ({
  type: types[(index * 7) % 4],
  date: `${2018 + ((index * 31) % 5)}-${pad(1 + ((index * 17) % 12))}-${pad(1 + ((index * 13) % 28))}`,
}));

export const width = 720;

function pad(number) {
  return String(number).padStart(2, '0');
}
