import type { PageOrLine } from '../../document/page-or-line.js';
import type { SplitBasis } from '../../document/recover-groups.js';

/** What is said of reports: pages, tables without lines, types and figures of the text. */
export const documents = {
  'page-unreadable': ({ page, reason }: { readonly page: number; readonly reason: string }) =>
    `Page ${page} could not be read: ${reason}. Its text is left out.`,
  'page-without-text': (told: WithoutText) =>
    told.of === 'document'
      ? `No page of "${told.file}" holds text; it may be a scan. Give the report with its text recognised.`
      : `Page ${pageList(told)} holds no text; a scan or a picture is not read.`,
  'table-not-told': (pages: Pages) =>
    `On page ${pageList(pages)} words stand like a table whose columns cannot be told; they were read as text. Give the report as DOCX or HTML.`,
  'table-by-position': (pages: Pages) =>
    `The tables on page ${pageList(pages)} are told by where the words stand, since the PDF does not mark them. Check them, or give the report as DOCX or HTML.`,
  'table-lost': () =>
    'This paragraph reads like a table whose columns were lost when the file was made; its rows were not read. Give the report in its first format.',
  'table-joined': ({ parts, count, withoutHeader }: JoinedParts) => {
    const places = parts.map(placeText).join(', ');
    const how =
      withoutHeader > 0 ? `, ${withoutHeader} of them without a header, their columns alike` : '';
    return `The table was read in one piece with its parts at ${places}${count > parts.length ? ' …' : ''}${how}.`;
  },
  'rows-repeated': ({ rows, first }: RepeatedRows) =>
    `All ${rows} rows of this table stand in an earlier one too, the first on ${placeText(first)}; they are not counted again.`,
  'long-rows': ({ rows, width }: OddRows) =>
    `${rows} rows have more cells than the ${width} of the header; the cells beyond it have no name.`,
  'rows-shifted': ({ rows, width }: OddRows) =>
    `${rows} rows have fewer cells than the ${width} of the header; their cells were put where the other rows have dates, numbers and countries.`,
  'short-rows': ({ rows, width }: OddRows) =>
    `${rows} rows have fewer cells than the ${width} of the header; which cells they lack cannot be told, so they were read from the left.`,

  'types-recovered': ({ rows, groups, splits, basis, unused }: RecoveredTypes) => {
    const sizes = groups.map(({ type, rows: own, sum }) => `${type} ${own} rows with ${sum}`);
    const ways = splits.toLocaleString('en-US', { useGrouping: false });
    return `The types of ${rows} rows were told from the sums that the report states: ${sizes.join(', ')}; it is the only one of ${ways} splits into contiguous groups that meets the ${basis} stated for the types.${noTypes(unused)}`;
  },
  'types-filled-down': () =>
    'Blank types were read as the type above them, since each type is printed once, on the first row of its group; no other stated sums prove it.',
  'types-unclear': ({ missing, rows, splits, unused }: UnclearTypes) =>
    `The type of ${missing} of ${rows} rows is missing: ${whyUnclear(splits)}.${noTypes(unused)}`,

  'plan-without-type': () =>
    'A plan stands here whose type of event cannot be told; its figures are no targets.',
  'period-from-text': ({ words }: { readonly words: string }) =>
    `The words beside the register speak of ${words}; dates are judged by that, unless the project gives a reporting period.`,
  'promised-column-absent': ({ word, table }: { readonly word: string; readonly table: string }) =>
    `The text speaks of ${word} in ${table}; the table has no column for it.`,
  'promised-annex-absent': ({ annex }: { readonly annex: string }) =>
    `The text speaks of "${annex}"; no heading or caption of the document is called so.`,
  'pin-not-understood': ({ words }: { readonly words: string }) =>
    `"${words}" in the comment is none of measure=, role=, scope.NAME=, scope=all or not-a-figure; it was passed over.`,
  'pin-without-figure': () => 'The comment stands behind no figure; it was passed over.',
};

/** The first pages, and how many there are. */
type Pages = { readonly pages: readonly number[]; readonly count: number };

type WithoutText =
  | { readonly of: 'document'; readonly file: string }
  | ({ readonly of: 'pages' } & Pages);

/** Where the first parts of a table begin, how many there are, and how many repeat no header. */
type JoinedParts = {
  readonly parts: readonly PageOrLine[];
  readonly count: number;
  readonly withoutHeader: number;
};

/** How many rows a table repeats, and where the first of them stood. */
type RepeatedRows = { readonly rows: number; readonly first: PageOrLine };

/** How many rows are not as wide as the header. */
type OddRows = { readonly rows: number; readonly width: number };

/** The groups of rows that meet the stated sums, of how many splits, and labels that are no types. */
type RecoveredTypes = {
  readonly rows: number;
  readonly groups: readonly {
    readonly type: string;
    readonly rows: number;
    readonly sum: number;
  }[];
  readonly splits: number;
  readonly basis: SplitBasis;
  readonly unused: readonly string[];
};

type UnclearTypes = {
  readonly missing: number;
  readonly rows: number;
  /** How many splits of the rows meet the stated sums, up to 1000; `null` where none are stated. */
  readonly splits: number | null;
  readonly unused: readonly string[];
};

function pageList({ pages, count }: Pages): string {
  return `${pages.join(', ')}${count > pages.length ? ' …' : ''}`;
}

function placeText({ unit, number }: PageOrLine): string {
  return `${unit} ${number}`;
}

function whyUnclear(splits: number | null): string {
  if (splits === null) return 'the report states no sums by type that would tell it';
  if (splits === 0) {
    return 'no split of the rows into contiguous groups meets the sums that the report states';
  }
  return `${splits >= 1000 ? 'a thousand or more' : splits} splits of the rows meet the sums that the report states`;
}

function noTypes(labels: readonly string[]): string {
  if (labels.length === 0) return '';
  return ` The labels ${labels.map((label) => `"${label}"`).join(', ')} are no types.`;
}
