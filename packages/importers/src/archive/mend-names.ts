import { partText } from './part-text.js';
import { archiveParts } from './parts.js';
import { renameParts } from './rename-parts.js';

/**
 * Writes the names in a workbook's archive as a strict reader looks for them: slashes for
 * backslashes, none at the start, and each part in the very case in which the relations name it.
 * Spreadsheet programs do not mind any of these, so some programs write them. Gives the bytes
 * themselves where nothing is to mend, else a copy.
 */
export async function mendNames(bytes: Uint8Array): Promise<Uint8Array> {
  const inUse = await namesInUse(bytes);
  return renameParts(bytes, (name) => inUse.get(slashed(name).toLowerCase()) ?? slashed(name));
}

/** The names by which parts are looked for, by the name in small letters. */
async function namesInUse(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const parts = new Map(
    archiveParts(bytes).map((part) => [slashed(part.name).toLowerCase(), part]),
  );
  const inUse = new Map<string, string>();
  const add = (name: string) => inUse.set(name.toLowerCase(), name);
  const targetsIn = async (relations: string): Promise<readonly string[]> => {
    add(relations);
    const part = parts.get(relations.toLowerCase());
    const text = part === undefined ? '' : await partText(bytes, part);
    return Array.from(
      text.matchAll(/\bTarget\s*=\s*["']([^"']+)["']/g),
      ([, target = '']) => target,
    );
  };
  add('[Content_Types].xml');
  for (const main of await targetsIn('_rels/.rels')) {
    const name = slashed(main);
    add(name);
    const folder = name.slice(0, name.lastIndexOf('/') + 1);
    for (const target of await targetsIn(`${folder}_rels/${name.slice(folder.length)}.rels`)) {
      add(/^[\\/]/.test(target) ? slashed(target) : `${folder}${slashed(target)}`);
    }
  }
  return inUse;
}

function slashed(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '');
}
