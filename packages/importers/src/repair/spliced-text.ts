import { ImpactError } from '@partnership-impact/core';
import { decode } from '../encoding/decode.js';
import { encodeAs } from '../encoding/encode-as.js';
import type { InputFile } from '../imported.js';

/** A stretch of a text, and what comes in its place. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The bytes of a text file with some stretches of its text replaced. Encoding and byte order mark
 * stay; every other byte is as it was.
 *
 * @throws `ImpactError` `invalid-option` where the file is not all in one encoding, or has no sign
 *   for a letter of the new text.
 */
export function splicedText({ file, bytes }: InputFile, splices: readonly Splice[]): Uint8Array {
  const { text, encoding, mark } = decode(bytes);
  const before = encodeAs(encoding, text);
  if (before === undefined || !isSame(before, bytes.subarray(mark))) {
    throw new ImpactError(
      'invalid-option',
      `"${file}" is not written in one encoding, so a copy would change more than the cell. Save it as UTF-8 first.`,
    );
  }
  let changed = text;
  for (const { start, end, text: put } of [...splices].sort((a, b) => b.start - a.start)) {
    changed = changed.slice(0, start) + put + changed.slice(end);
  }
  const body = encodeAs(encoding, changed);
  if (body === undefined) {
    throw new ImpactError(
      'invalid-option',
      `"${file}" is written in ${encoding}, which lacks a letter of the repair. Save it as UTF-8 first.`,
    );
  }
  const copy = new Uint8Array(mark + body.length);
  copy.set(bytes.subarray(0, mark));
  copy.set(body, mark);
  return copy;
}

function isSame(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && left.every((byte, at) => byte === right[at]);
}
