/** How the text of a cell is got from its characters in the file. */
export const cellForm = {
  /** The characters as they stand. */
  plain: 0,
  /** The characters between two quotes, as they stand. */
  quoted: 1,
  /** Between two quotes, with doubled quotes inside. */
  doubled: 2,
  /** Between two quotes, with quotes behind backslashes inside. */
  backslashed: 3,
  /** Text goes on after the closing quote: `"Lab" two`. The quote is dropped. */
  appended: 4,
} as const;

/**
 * Where each cell of some records begins and ends in a text. Columns of numbers, no strings: a text
 * is cut out only when somebody asks for it.
 */
export class TokenTable {
  starts: Int32Array;
  ends: Int32Array;
  forms: Uint8Array;
  cellCount = 0;
  /** Cells that were not plain: without any, every record is one line. */
  quotedCount = 0;
  /** The first cell of each record; record n ends before the first cell of record n + 1. */
  firsts: Int32Array;
  /** Where each record begins in the text. */
  offsets: Int32Array;
  recordCount = 0;

  constructor(cells = 1024) {
    this.starts = new Int32Array(cells);
    this.ends = new Int32Array(cells);
    this.forms = new Uint8Array(cells);
    this.firsts = new Int32Array(256);
    this.offsets = new Int32Array(256);
  }

  clear(): void {
    if (this.quotedCount > 0) this.forms.fill(cellForm.plain, 0, this.cellCount + 1);
    this.cellCount = 0;
    this.quotedCount = 0;
    this.recordCount = 0;
  }

  /** Doubles the room for cells; the arrays are new ones afterwards. */
  growCells(): void {
    this.starts = larger(this.starts);
    this.ends = larger(this.ends);
    const forms = new Uint8Array(this.forms.length * 2);
    forms.set(this.forms);
    this.forms = forms;
  }

  addCell(start: number, end: number, form: number): void {
    if (this.cellCount === this.starts.length) this.growCells();
    this.starts[this.cellCount] = start;
    this.ends[this.cellCount] = end;
    this.forms[this.cellCount] = form;
    if (form !== cellForm.plain) this.quotedCount += 1;
    this.cellCount += 1;
  }

  /** Closes a record that begins at `offset` in the text and whose cells start at cell `first`. */
  addRecord(offset: number, first: number): void {
    if (this.recordCount + 1 >= this.firsts.length) {
      this.firsts = larger(this.firsts);
      this.offsets = larger(this.offsets);
    }
    this.firsts[this.recordCount] = first;
    this.offsets[this.recordCount] = offset;
    this.recordCount += 1;
    this.firsts[this.recordCount] = this.cellCount;
  }

  width(record: number): number {
    return (this.firsts[record + 1] ?? 0) - (this.firsts[record] ?? 0);
  }

  /** Cuts the text of a cell out of the text that the table was made from. */
  textOf(text: string, cell: number): string {
    const start = this.starts[cell] ?? 0;
    const raw = text.slice(start, this.ends[cell]);
    const form = this.forms[cell];
    if (form === cellForm.plain || form === cellForm.quoted) return raw;
    const quote = text.charAt(start - 1);
    if (form === cellForm.doubled) return raw.replaceAll(quote + quote, quote);
    if (form === cellForm.appended) return raw.replace(quote, '');
    return raw.replaceAll(/\\(["'`\\])|(["'`])\2/g, '$1$2');
  }
}

function larger(array: Int32Array): Int32Array {
  const copy = new Int32Array(array.length * 2);
  copy.set(array);
  return copy;
}
