import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AcknowledgementRecord, DifferentPair } from '@partnership-impact/core';
import { companionNames } from '../files/distinct-files.js';
import { readBytes } from '../files/read-bytes.js';

/** What stands in `partnership-impact.acknowledgements.json`. */
export interface AcknowledgementFile {
  readonly schema: 'partnership-impact/acknowledgements/1';
  readonly acknowledgements: readonly AcknowledgementRecord[];
  /** Names or titles that look like one and are not; written by hand. */
  readonly different?: readonly DifferentPair[];
}

/** What a file says of findings, without its schema. */
export type Accepted = Omit<AcknowledgementFile, 'schema'>;

/** Where the acknowledgements of inputs are kept: beside the first of them. */
export function acknowledgementPath([first = '']: readonly string[]): string {
  return join(dirname(first), companionNames.acknowledgements);
}

/**
 * Reads the acknowledgements of a file; none where there is no such file.
 *
 * @throws `ImpactError` `invalid-config` when it says what such a file cannot say.
 */
export async function readAcknowledgements(file: string): Promise<Accepted> {
  if (!existsSync(file)) return { acknowledgements: [] };
  const { parseAcknowledgements } = await import('./parse-acknowledgements.js');
  return parseAcknowledgements(new TextDecoder().decode(readBytes(file)), file);
}

/** The text of a file of acknowledgements, in the order of the ids, so that changes read well. */
export function acknowledgementText({ acknowledgements, different }: Accepted): string {
  const content: AcknowledgementFile = {
    schema: 'partnership-impact/acknowledgements/1',
    acknowledgements: acknowledgements.toSorted((a, b) => (a.finding < b.finding ? -1 : 1)),
    ...(different === undefined ? {} : { different }),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
