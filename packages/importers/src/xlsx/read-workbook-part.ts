import type { XmlScanner } from '../xml/xml-scanner.js';

/** A sheet as the workbook part lists it. */
export interface ListedSheet {
  readonly name: string;
  /** The relation that leads to its part. */
  readonly relation: string;
  readonly hidden: boolean;
}

/** The part of a workbook that lists its sheets. */
export interface WorkbookPart {
  readonly sheets: readonly ListedSheet[];
  readonly since1904: boolean;
  /** Names of ranges, and what each stands for: `Lists!$A$2:$A$9`. */
  readonly names: ReadonlyMap<string, string>;
}

/** Reads the part of a workbook that lists its sheets. */
export function readWorkbookPart(xml: XmlScanner): WorkbookPart {
  const sheets: ListedSheet[] = [];
  const names = new Map<string, string>();
  let since1904 = false;
  while (xml.next()) {
    if (xml.isEnd) continue;
    if (xml.name === 'workbookPr') since1904 = xml.flag('date1904');
    else if (xml.name === 'sheet') {
      sheets.push({
        name: xml.attribute('name') ?? `Sheet${sheets.length + 1}`,
        relation: xml.attribute('id') ?? '',
        hidden: /hidden/i.test(xml.attribute('state') ?? ''),
      });
    } else if (xml.name === 'definedName') {
      const name = xml.attribute('name') ?? '';
      names.set(name.toLowerCase(), xml.content());
    }
  }
  return { sheets, since1904, names };
}
