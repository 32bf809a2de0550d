// Each question, and the form in which every engine must answer it: one line a cell, totals as "*".
export const questions = [
  { id: 'type', title: 'by type', by: ['type'] },
  { id: 'type-country', title: 'by type × country', by: ['type', 'country'] },
  { id: 'cumulative', title: 'attendances cumulated by month', by: ['month'], cumulative: true },
  {
    id: 'cube',
    title: 'cube of type × country × month',
    by: ['type', 'country', 'month'],
    cube: true,
  },
  {
    id: 'distinct-cube',
    title: 'distinct partners in every cell and total of that cube',
    by: ['type', 'country', 'month'],
    cube: true,
    distinct: true,
  },
];

export function subsetsOf({ by, cube }) {
  if (!cube) return [by];
  return Array.from({ length: 2 ** by.length }, (_, bits) =>
    by.filter((_, at) => bits & (1 << at)),
  );
}

/** The sum of no number is nought here: engines disagree, and "missing" says how many there were. */
export function line(key, values) {
  return `${key.join('|')}: ${values.map((value) => Number(value) || 0).join(' ')}`;
}

/** Each month with what came to it and to those before. */
export function cumulated(months) {
  let total = 0;
  return months.map(([month, value]) => {
    total += value;
    return { month, value: total };
  });
}
