import { decodeXml } from '../xml/xml-text.js';
import { inflatePart } from './inflate.js';
import type { ArchivePart } from './parts.js';

/** The text of a part, as far as it could be got. */
export interface PartText {
  readonly text: string;
  /** `false` where the part is damaged. */
  readonly isWhole: boolean;
}

/** A zip archive whose parts are found whatever slashes and letters their names are written in. */
export class Archive {
  readonly names: readonly string[];
  readonly #bytes: Uint8Array;
  readonly #parts: ReadonlyMap<string, ArchivePart>;

  constructor(bytes: Uint8Array, parts: readonly ArchivePart[]) {
    this.#bytes = bytes;
    this.#parts = new Map(parts.map((part) => [folded(part.name), part]));
    this.names = [...this.#parts.keys()];
  }

  /** The text of an XML part; `undefined` where the archive has no part of the name. */
  async text(name: string): Promise<PartText | undefined> {
    const part = this.#parts.get(folded(name));
    if (part === undefined) return undefined;
    const { bytes, isWhole } = await inflatePart(this.#bytes, part);
    return { text: decodeXml(bytes), isWhole };
  }
}

/** A name as all spellings of it are written here: small letters, slashes, none at the start. */
function folded(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}
