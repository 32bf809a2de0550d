import type { DefinedTable } from '../grid/grid.js';
import { cellRange } from '../workbook/cell-range.js';
import type { XmlScanner } from '../xml/xml-scanner.js';

/** Reads the part of a workbook that calls a block of a sheet a table. */
export function readTablePart(xml: XmlScanner): DefinedTable | undefined {
  while (xml.next()) {
    if (xml.name !== 'table') continue;
    const block = cellRange(xml.attribute('ref') ?? '');
    const name = xml.attribute('displayName') ?? xml.attribute('name') ?? '';
    const totals = Number(xml.attribute('totalsRowCount') ?? 0) > 0;
    return block && { ...block, name, totals };
  }
  return undefined;
}
