import type { getDocumentProxy } from 'unpdf';
import type { TextRun } from '../text-run.js';

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;
/** A page as the PDF reader hands it over. */
type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>;

/** A piece of text as a page draws it. Lengths are points; `y` grows upwards. */
export interface PageText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Name of the font within the document; a bold one differs from that of the running text. */
  readonly font: string;
  /** The marked content it belongs to, by which a tagged document refers to it. */
  readonly mark: string | null;
  /** Line of the page and character in it, both from 1. */
  readonly line: number;
  readonly column: number;
}

/** The texts of a line of a page, from left to right. */
export interface PageLine {
  readonly number: number;
  readonly y: number;
  readonly height: number;
  readonly texts: readonly PageText[];
}

/** A page as lines, and its width. */
export interface PageLines {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly PageLine[];
}

type Loose = Omit<PageText, 'line' | 'column'>;

async function looseTexts(page: PdfPage): Promise<readonly Loose[]> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const marks: (string | null)[] = [];
  const texts: Loose[] = [];
  for (const item of items) {
    if ('type' in item) {
      if (item.type === 'endMarkedContent') marks.pop();
      else marks.push(item.type === 'beginMarkedContentProps' ? (item.id ?? null) : null);
      continue;
    }
    if (item.str.trim() === '') continue;
    const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as readonly number[];
    // Text that runs upwards, such as a merged cell turned by a quarter, keeps its place.
    const turned = Math.abs(b) > Math.abs(a);
    const height = item.height || Math.hypot(a, b) || 10;
    const mark = marks.findLast((known) => known !== null) ?? null;
    texts.push({
      text: item.str,
      x,
      y,
      width: turned ? height : item.width,
      height,
      font: item.fontName,
      mark,
    });
  }
  return texts;
}

/** Whether a gap before a text is as wide as a space. */
export function isApart(before: PageText | Loose, after: PageText | Loose): boolean {
  return after.x - (before.x + before.width) > 0.12 * Math.min(before.height, after.height);
}

/** Reads the lines of a page from top to bottom. */
export async function pageLines(page: PdfPage, number: number): Promise<PageLines> {
  const texts = (await looseTexts(page)).toSorted(
    (one, other) => other.y - one.y || one.x - other.x,
  );
  const rows: Loose[][] = [];
  for (const text of texts) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && first.y - text.y < 0.45 * Math.max(first.height, text.height))
      row.push(text);
    else rows.push([text]);
  }
  const lines = rows.map((row, index): PageLine => {
    const sorted = row.toSorted((one, other) => one.x - other.x);
    let column = 1;
    let before: Loose | undefined;
    const placed = sorted.map((text): PageText => {
      if (before && isApart(before, text)) column += 1;
      before = text;
      const at = column;
      column += text.text.length;
      return { ...text, line: index + 1, column: at };
    });
    const height = Math.max(...row.map((text) => text.height));
    return { number: index + 1, y: row[0]?.y ?? 0, height, texts: placed };
  });
  const { width, height } = page.getViewport({ scale: 1 });
  return { page: number, width, height, lines };
}

/** The runs of texts in a line, with a space where the page leaves one. */
export function lineRuns(texts: readonly PageText[], page: number): readonly TextRun[] {
  return texts.flatMap((text, index) => {
    const before = texts[index - 1];
    const run = { text: text.text, line: text.line, column: text.column, page };
    if (!before || !isApart(before, text)) return [run];
    return [{ text: ' ', line: text.line, column: Math.max(1, text.column - 1), page }, run];
  });
}
