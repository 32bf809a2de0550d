import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The path of real material that lies beside the repository, and is no part of it. */
export function sharedPath(name: string): string {
  return fileURLToPath(new URL(`../../../../../shared/${name}`, import.meta.url));
}

/** Whether the material is there; without it tests are skipped, with a notice. */
export function hasShared(name: string): boolean {
  const there = existsSync(sharedPath(name));
  if (!there) console.warn(`Skipped: ${sharedPath(name)} is not there.`);
  return there;
}

/** The bytes of a file of the shared material, with the name it is read under. */
export function sharedFile(name: string): { readonly file: string; readonly bytes: Uint8Array } {
  const bytes = new Uint8Array(readFileSync(sharedPath(name)));
  return { file: name.split('/').at(-1) ?? name, bytes };
}
