import type { Archive } from '../archive/archive.js';
import type { Opened } from '../workbook/opened.js';
import type { SheetContent } from '../workbook/sheet-content.js';
import { XmlScanner } from '../xml/xml-scanner.js';
import type { Book } from './book.js';
import { readNumberFormats } from './number-formats.js';
import { readNotes } from './read-notes.js';
import { readSheetPart } from './read-sheet-part.js';
import { readTablePart } from './read-table-part.js';
import { readWorkbookPart } from './read-workbook-part.js';
import { type Relation, readRelations, relationsOf } from './relations.js';
import { readSharedStrings } from './shared-strings.js';

/** Opens the parts of an XLSX workbook that all its sheets share. No sheets: it holds none. */
export async function openXlsx(archive: Archive): Promise<Opened> {
  const part = await workbookPart(archive);
  const { read: relations } = await relationsIn(archive, part);
  const { sheets, since1904, names } = (await readXml(archive, part, readWorkbookPart)).read ?? {
    sheets: [],
    since1904: false,
    names: new Map(),
  };
  const beside = (kind: string, standard: string) =>
    relations.find((relation) => relation.kind === kind)?.target ?? inFolderOf(part, standard);
  const strings = await readXml(
    archive,
    beside('sharedStrings', 'sharedStrings.xml'),
    readSharedStrings,
  );
  const formats = await readXml(archive, beside('styles', 'styles.xml'), readNumberFormats);
  const book: Book = { strings: strings.read ?? [], formats: formats.read ?? [], since1904 };
  return {
    sheets: sheets.map(({ name, hidden, relation }, at) => {
      const found = relations.find(({ id }) => id === relation);
      const own = found?.target ?? inFolderOf(part, `worksheets/sheet${at + 1}.xml`);
      return {
        name,
        hidden,
        hasCells: found === undefined || found.kind === 'worksheet',
        read: (content) => readSheet(archive, own, book, content),
      };
    }),
    names,
    issues: [
      ...(strings.isWhole ? [] : [textsUnreadable]),
      ...(formats.isWhole ? [] : [formatsUnreadable]),
    ],
  };
}

async function* readSheet(
  archive: Archive,
  part: string,
  book: Book,
  sheet: SheetContent,
): AsyncGenerator<void> {
  const found = await archive.text(part);
  const xml = new XmlScanner(found?.text ?? '');
  yield* readSheetPart(xml, book, sheet);
  if (found?.isWhole !== true || !xml.isWhole || xml.position === 0) sheet.damaged = 'cells';
  const relations = await relationsIn(archive, part);
  let isWhole = relations.isWhole;
  for (const { kind, target } of relations.read) {
    if (kind !== 'comments' && kind !== 'table') continue;
    const beside = await readXml(archive, target, (one) => {
      if (kind === 'comments') return readNotes(one, sheet.notes);
      const table = readTablePart(one);
      if (table) sheet.tables.push(table);
    });
    isWhole &&= beside.isWhole;
  }
  if (!isWhole) sheet.damaged ??= 'notes';
}

/** Reads an XML part. A part that is not there is whole, and nothing is read. */
async function readXml<Read>(archive: Archive, part: string, read: (xml: XmlScanner) => Read) {
  const found = await archive.text(part);
  if (found === undefined) return { read: undefined, isWhole: true };
  const xml = new XmlScanner(found.text);
  const result = read(xml);
  while (xml.next());
  return { read: result, isWhole: found.isWhole && xml.isWhole };
}

async function relationsIn(archive: Archive, part: string) {
  const { read, isWhole } = await readXml(archive, relationsOf(part), (xml) =>
    readRelations(xml, part),
  );
  const relations: readonly Relation[] = read ?? [];
  return { read: relations, isWhole };
}

/** The name of the part that lists the sheets: as the archive says, else where it usually is. */
async function workbookPart(archive: Archive): Promise<string> {
  const { read: relations } = await relationsIn(archive, '');
  const named =
    relations.find(({ kind }) => kind === 'officeDocument')?.target ?? 'xl/workbook.xml';
  if (archive.names.includes(named.toLowerCase())) return named;
  return archive.names.find((name) => /(^|\/)workbook\d*\.xml$/.test(name)) ?? named;
}

function inFolderOf(part: string, name: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1) + name;
}

const textsUnreadable = { severity: 'error', code: 'texts-unreadable', told: {} } as const;
const formatsUnreadable = { severity: 'warning', code: 'formats-unreadable', told: {} } as const;
