import type { XmlScanner } from '../xml/xml-scanner.js';

/** What a part of a workbook refers to. */
export interface Relation {
  readonly id: string;
  /** The last word of its type: `worksheet`, `sharedStrings`, `comments`. */
  readonly kind: string;
  /** The name of the part in the archive. */
  readonly target: string;
}

/** The name of the part that lists the relations of another: `xl/_rels/workbook.xml.rels`. */
export function relationsOf(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** Reads a list of relations; targets outside the archive are left out. */
export function readRelations(xml: XmlScanner, part: string): readonly Relation[] {
  const relations: Relation[] = [];
  while (xml.next()) {
    const target = xml.attribute('Target');
    if (xml.name !== 'Relationship' || xml.isEnd || target === undefined) continue;
    if (xml.attribute('TargetMode') === 'External') continue;
    relations.push({
      id: xml.attribute('Id') ?? '',
      kind: (xml.attribute('Type') ?? '').replace(/^.*\//, ''),
      target: resolved(target, part),
    });
  }
  return relations;
}

/** The part that a target names, beside the part that names it. */
function resolved(target: string, part: string): string {
  const names = target.replaceAll('\\', '/').split('/');
  const path =
    target.startsWith('/') || target.startsWith('\\') ? [] : part.split('/').slice(0, -1);
  for (const name of names) {
    if (name === '..') path.pop();
    else if (name !== '.' && name !== '') path.push(name);
  }
  return path.join('/');
}
