import type { Archive } from '../archive/archive.js';
import type { Opened, SheetEntry } from '../workbook/opened.js';
import { noWorkbook } from '../workbook/refuse.js';
import { XmlScanner } from '../xml/xml-scanner.js';
import { readOdsSheet } from './read-ods-sheet.js';

/**
 * Opens an ODS workbook. All its sheets stand in one part, where each is found again by its place.
 *
 * @throws `ImpactError` `unreadable-input` for one that is locked with a password.
 */
export async function openOds(archive: Archive, file: string): Promise<Opened> {
  const manifest = await archive.text('META-INF/manifest.xml');
  if (manifest?.text.includes('encryption-data')) throw noWorkbook(file, 'encrypted');
  const { text = '', isWhole = false } = (await archive.text('content.xml')) ?? {};
  const xml = new XmlScanner(text);
  const sheets: SheetEntry[] = [];
  const hiddenStyles = new Set<string>();
  let style = '';
  while (xml.next()) {
    if (xml.isEnd) continue;
    if (xml.name === 'style') style = xml.attribute('name') ?? '';
    else if (xml.name === 'table-properties') {
      if (xml.attribute('display') === 'false') hiddenStyles.add(style);
    } else if (xml.name === 'dde-links' || xml.name === 'tracked-changes') xml.skip();
    else if (xml.name === 'table') {
      const from = xml.position;
      sheets.push({
        name: xml.attribute('name') ?? `Sheet${sheets.length + 1}`,
        hidden: hiddenStyles.has(xml.attribute('style-name') ?? ''),
        hasCells: true,
        read: async function* (content) {
          const isEnded = yield* readOdsSheet(new XmlScanner(text, from), content);
          if (!isEnded || !isWhole) content.damaged = 'cells';
        },
      });
      xml.skip();
    }
  }
  return { sheets, names: new Map(), issues: [] };
}
