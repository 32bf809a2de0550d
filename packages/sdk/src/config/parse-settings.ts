import { ImpactError } from '@partnership-impact/core';
import type * as z from 'zod/mini';

/**
 * Reads a JSON file of settings against its schema.
 *
 * @throws `ImpactError` `invalid-config` with the line of a fault in the JSON, or the path of
 *   every setting that the file cannot have.
 */
export function parseSettings<Settings>(
  schema: z.ZodMiniType<Settings>,
  text: string,
  file: string,
): Settings {
  const reading = schema.safeParse(parsed(text, file), { error: expected });
  if (reading.success) return reading.data;
  const faults = reading.error.issues.map((issue) => faultText(issue, schema));
  throw new ImpactError('invalid-config', `"${file}" cannot be used: ${faults.join('; ')}.`);
}

/** What was expected of a value, for somebody who writes JSON by hand. */
const expected: z.core.$ZodErrorMap = (issue) => {
  if (issue.input === undefined) return 'This setting is missing';
  switch (issue.code) {
    case 'invalid_type':
      return `Expected ${kinds[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `Expected ${issue.values.map((value) => JSON.stringify(value)).join(' or ')}`;
    case 'too_small':
      return `Expected ${issue.minimum} or more`;
    default:
      return 'This value is not allowed here';
  }
};

const kinds: Readonly<Record<string, string>> = {
  string: 'a text in quotes',
  number: 'a number',
  object: 'settings in { }',
  record: 'settings in { }',
  array: 'a list in [ ]',
};

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const at = /at position (\d+)/.exec(reason)?.[1];
    const place = at === undefined ? '' : `:${lineAndColumn(text, Number(at))}`;
    // What V8 quotes of the file after its reason may be long.
    const short = reason
      .replace(/\s*(in JSON)?\s*at position[\s\S]*$/, '')
      .replace(/, "[\s\S]*$/, '');
    throw new ImpactError(
      'invalid-config',
      `"${file}${place}" is no JSON: ${short}. Look for a missing or extra comma or quote.`,
      { cause: error },
    );
  }
}

function lineAndColumn(text: string, position: number): string {
  const before = text.slice(0, position).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

function faultText(issue: z.core.$ZodIssue, schema: z.ZodMiniType): string {
  const path = issue.path.map(String).join('.');
  const where = path === '' ? '' : `${path}: `;
  if (issue.code !== 'unrecognized_keys') return `${where}${issue.message}`;
  const names = issue.keys.map((name) => `"${name}"`).join(', ');
  const allowed = settingsAt(schema, issue.path);
  return `${where}${names} is no setting${allowed && ` (allowed: ${allowed})`}`;
}

/** The settings that may stand at a path of objects and of records; empty where it leaves them. */
function settingsAt(schema: z.ZodMiniType, path: readonly PropertyKey[]): string {
  let at: unknown = schema;
  for (const step of [...path, undefined]) {
    at = withoutOptional(at);
    const shape = (at as { readonly shape?: Readonly<Record<string, unknown>> }).shape;
    if (step === undefined) return shape ? Object.keys(shape).join(', ') : '';
    const { def } = at as {
      readonly def: { readonly valueType?: unknown; readonly element?: unknown };
    };
    at = shape?.[String(step)] ?? def.valueType ?? def.element;
    if (at === undefined) return '';
  }
  return '';
}

function withoutOptional(schema: unknown): unknown {
  const { def } = schema as { readonly def?: { readonly innerType?: unknown } };
  return def?.innerType ?? schema;
}
