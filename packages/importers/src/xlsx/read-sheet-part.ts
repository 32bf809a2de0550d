import { cellRange } from '../workbook/cell-range.js';
import { mostColumns, type SheetContent } from '../workbook/sheet-content.js';
import type { XmlScanner } from '../xml/xml-scanner.js';
import type { Book } from './book.js';
import { readCells } from './read-cells.js';

/**
 * Reads the XML of a worksheet into its content, in steps between which the caller may look at the
 * clock. What spreadsheet programs draw, print and filter is passed over.
 */
export function* readSheetPart(xml: XmlScanner, book: Book, sheet: SheetContent): Generator<void> {
  while (xml.next()) {
    if (xml.isEnd) continue;
    switch (xml.name) {
      case 'sheetData':
        if (!xml.isEmpty) yield* readCells(xml, book, sheet);
        break;
      case 'col':
        if (xml.flag('hidden')) hideColumns(xml, sheet.hiddenColumns);
        break;
      case 'mergeCell': {
        const block = cellRange(xml.attribute('ref') ?? '');
        if (block) sheet.merges.push(block);
        break;
      }
      case 'dataValidation':
        readList(xml, sheet);
        break;
      default:
    }
  }
}

function hideColumns(xml: XmlScanner, hidden: Set<number>): void {
  const first = Number(xml.attribute('min')) - 1;
  const last = Math.min(Number(xml.attribute('max')), mostColumns) - 1;
  // Columns named again are hidden already.
  if (hidden.has(first) && hidden.has(last)) return;
  for (let column = Math.max(0, first); column <= last; column += 1) hidden.add(column);
}

/** Reads a rule for what a cell may hold, of the first or the second form that Excel writes. */
function readList(xml: XmlScanner, sheet: SheetContent): void {
  const isList = xml.attribute('type') === 'list' && !xml.isEmpty;
  let cells = xml.attribute('sqref') ?? '';
  if (!isList) return;
  let formula = '';
  while (xml.next()) {
    if (xml.isEnd && xml.name === 'dataValidation') break;
    if (xml.isEnd) continue;
    if (xml.name === 'formula1') formula = xml.content().trim();
    else if (xml.name === 'sqref') cells = xml.content().trim();
  }
  sheet.lists.push({ cells, formula });
}
