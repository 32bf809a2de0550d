import { ImpactError } from '@partnership-impact/core';
import type * as z from 'zod/mini';
import english from 'zod/v4/locales/en.js';
import type { ImpactConfig } from './config.js';
import { configSchema } from './config-schema.js';

/**
 * Reads the text of a config.
 *
 * @throws {@link ImpactError} `invalid-config` with the line of a fault in the JSON, or the path of
 *   every setting that a config cannot have.
 */
export function parseConfig(text: string, file: string): ImpactConfig {
  const reading = configSchema.safeParse(parsed(text, file), { error: english().localeError });
  if (reading.success) return reading.data;
  const faults = reading.error.issues.map(faultText);
  throw new ImpactError(
    'invalid-config',
    `The config "${file}" cannot be used: ${faults.join('; ')}.`,
  );
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const at = /at position (\d+)/.exec(reason)?.[1];
    const place = at === undefined ? '' : `:${lineAndColumn(text, Number(at))}`;
    const short = reason.replace(/\s*(in JSON)?\s*at position.*$/s, '').replace(/, "[\s\S]*$/, '');
    throw new ImpactError(
      'invalid-config',
      `The config "${file}${place}" is no JSON: ${short}. Look for a missing or extra comma or quote.`,
      { cause: error },
    );
  }
}

function lineAndColumn(text: string, position: number): string {
  const before = text.slice(0, position).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

function faultText(issue: z.core.$ZodIssue): string {
  const path = issue.path.map(String).join('.');
  const where = path === '' ? '' : `${path}: `;
  if (issue.code === 'unrecognized_keys') {
    const names = issue.keys.map((name) => `"${name}"`).join(', ');
    const allowed = allowedKeys(issue.path);
    return `${where}${names} is no setting${allowed && ` (allowed: ${allowed})`}`;
  }
  return `${where}${issue.message}`;
}

/** The settings that may stand at a path, where that is the top or the reading of one file. */
function allowedKeys(path: readonly PropertyKey[]): string {
  const { shape } = configSchema;
  if (path.length === 0) return Object.keys(shape).join(', ');
  if (path.length === 1 && path[0] === 'project') {
    return 'name, period, reportingPeriod, workPackages';
  }
  return '';
}
