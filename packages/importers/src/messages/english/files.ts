/** What is said of files and what is damaged or odd in them. */
export const files = {
  'stray-quote': () =>
    'A quote stands inside a quoted cell; it was read as a character. Double it where it belongs to the text.',
  'unclosed-quote': () =>
    'A cell opens with a quote that does not close. The line was read as it stands; check its cells.',
  'other-delimiter': () =>
    'The row separates its cells otherwise than the rest of the file; it was read in its own way.',
  'other-quote': () =>
    'The row quotes its cells otherwise than the rest of the file; it was read in its own way.',
  'mixed-encoding': ({ lines, encoding, otherEncoding }: MixedEncoding) =>
    `Lines ${lines.join(', ')} are not in ${encoding} like the rest of the file; they were read as ${otherEncoding}. Check their accents.`,
  'encoding-guessed': ({ encoding }: { readonly encoding: string }) =>
    `The file does not say how its letters are encoded; it was read as ${encoding}. If accents look wrong, save it as UTF-8.`,

  'sheet-damaged': ({ sheet, rows }: { readonly sheet: string; readonly rows: number }) =>
    `The sheet "${sheet}" is damaged: ${rows} ${rows === 1 ? 'row' : 'rows'} could be read of it, and more may be lost. Save the workbook again.`,
  'notes-unreadable': () =>
    'Notes and tables of the sheet are damaged and were left out; its cells were read.',
  'texts-missing': ({ cells }: { readonly cells: number }) =>
    `${cells} cells name a text that the workbook does not hold; they were read as blank. Save the workbook again.`,
  'formula-without-value': () =>
    'The cell holds a formula and no stored value; it was read as blank. Open the workbook in a spreadsheet program and save it.',
  'sheet-without-cells': ({ sheet }: { readonly sheet: string }) =>
    `The sheet "${sheet}" is a chart or a dialog and holds no cells; it was left out.`,
  'texts-unreadable': () =>
    'The texts of the workbook are damaged: some of its cells were read as blank. Open it in a spreadsheet program and save it again.',
  'formats-unreadable': () =>
    'The formats of the workbook are damaged: its dates and per cents may have been read as plain numbers. Open it in a spreadsheet program and save it again.',

  'column-unreadable': ({ column, reason }: { readonly column: string; readonly reason: string }) =>
    `The column "${column}" cannot be read (${reason}); it was read as blank.`,
  'resource-elsewhere': ({
    resource,
    path,
  }: {
    readonly resource: string;
    readonly path: string;
  }) => `The resource "${resource}" stands in "${path}"; give that file as an input too.`,
};

/** The lines that are not in the encoding of the rest. */
type MixedEncoding = {
  readonly lines: readonly number[];
  readonly encoding: string;
  readonly otherEncoding: string;
};
