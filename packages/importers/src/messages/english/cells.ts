/** A cell as printed, cut where it is long, under the header of its column. */
type Cell = { readonly printed: string; readonly header: string };
type CellWithNumber = Cell & { readonly value: number | null };
/** What the printed form allows; no `high` has no upper end. */
type CellWithRange = Cell & { readonly low: number; readonly high: number | null };
/** The days that were read; no `end` is one day. */
type CellWithDays = Cell & { readonly start: string; readonly end: string | null };

/** What is said of cells with a number or a date. */
export const cells = {
  'not-a-number': (told: WithoutNumber) => {
    switch (told.of) {
      case 'cell':
        return leftEmpty(told, 'is no number');
      case 'statement':
        return `${quoted(told)} is no number; the statement was left out.`;
      case 'indicator':
        return `"${told.printed}" of the indicator "${told.indicator}" is no number; it was left out.`;
    }
  },
  'several-numbers': (cell: Cell) => leftEmpty(cell, 'holds several numbers'),
  'percent-not-a-count': (cell: Cell) => leftEmpty(cell, 'is a percentage, not a count'),
  'negative-number': (cell: Cell) => leftEmpty(cell, 'is below nought'),
  'not-whole': (cell: Cell) => `${quoted(cell)} is no whole number.`,
  'merged-number': (cell: Cell) =>
    `${quoted(cell)} is merged over several rows; it counts in the first of them only.`,
  'separator-ambiguous': (cell: CellWithNumber) =>
    `${quoted(cell)} was read as ${cell.value}, since people and events are counted in whole numbers.`,
  'number-range': (cell: CellWithRange) => notExact(cell),
  'approximate-number': (cell: CellWithRange) => notExact(cell),
  'number-with-words': (cell: CellWithNumber) =>
    `${quoted(cell)} holds words beside the number ${cell.value}; it was not added up. Say in the config's "values" what it stands for.`,
  'number-with-percentage': (cell: CellWithNumber) =>
    `${quoted(cell)} holds a percentage beside the number; ${cell.value} was read.`,
  'footnote-mark': (cell: CellWithNumber) =>
    `${quoted(cell)} has a footnote mark; ${cell.value} was read.`,
  'number-as-text': (cell: CellWithNumber) =>
    `${quoted(cell)} is stored as text among numbers; ${cell.value} was read.`,

  'not-a-date': ({ printed, header }: WithoutDate) =>
    header === null
      ? `"${printed}" is no day; write it as YYYY-MM-DD.`
      : leftEmpty({ printed, header }, 'is no date'),
  'no-such-day': (cell: Cell) => leftEmpty(cell, 'is no day of the calendar'),
  'order-unknown': (cell: Cell) => leftEmpty(cell, 'may have the day or the month first'),
  'no-year': (cell: Cell) => leftEmpty(cell, 'names no year'),
  'date-without-day': (cell: CellWithDays) => readAsDays(cell, 'names no day'),
  'several-days': (cell: CellWithDays) => readAsDays(cell, 'names several days'),
  'date-without-year': (cell: CellWithDays) => readAsDays(cell, 'names no year'),
  'date-order-mixed': ({ header, dayFirst, monthFirst, ambiguous }: DatesInOrders) =>
    `Under "${header}" ${dayFirst} dates put the day first and ${monthFirst} the month; ${ambiguous} that could be either were left empty. Write all in one way, or as YYYY-MM-DD.`,
  'date-order-by-language': ({ header }: { readonly header: string }) =>
    `Nothing under "${header}" proves whether the day or the month comes first; the day was taken to, as in the language of the header.`,
  'date-order-assumed': ({ header }: { readonly header: string }) =>
    `Nothing under "${header}" proves whether the day or the month comes first; the day was taken to. Set "dateOrder" in the config to settle it.`,
  'project-month-unknown': ({ printed }: { readonly printed: string }) =>
    `"${printed}" is a month of the project, whose start is not known; give the project's period in the config.`,
};

type WithoutNumber =
  | ({ readonly of: 'cell' | 'statement' } & Cell)
  | { readonly of: 'indicator'; readonly printed: string; readonly indicator: string };

/** No `header`: a line about the project. */
type WithoutDate = { readonly printed: string; readonly header: string | null };

/** How many dates of a column prove either order, and how many none. */
type DatesInOrders = {
  readonly header: string;
  readonly dayFirst: number;
  readonly monthFirst: number;
  readonly ambiguous: number;
};

function quoted({ printed, header }: Cell): string {
  return `"${printed}" under "${header}"`;
}

function leftEmpty(cell: Cell, what: string): string {
  return `${quoted(cell)} ${what}; it was left empty.`;
}

function notExact(cell: CellWithRange): string {
  const { low, high } = cell;
  const bound = high === null ? `${low} or more` : `${low} to ${high}`;
  return `${quoted(cell)} is no exact number; it may be ${bound} and was not added up.`;
}

function readAsDays(cell: CellWithDays, what: string): string {
  const { start, end } = cell;
  const days = end === null ? start : `${start} to ${end}`;
  return `${quoted(cell)} ${what}; it was read as ${days}.`;
}
