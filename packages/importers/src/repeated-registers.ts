import {
  type EventRecord,
  foldName,
  type Issue,
  placeOf,
  type SourceRef,
} from '@partnership-impact/core';
import { fileName } from './file-name.js';
import type { Imported } from './imported.js';
import type { Told } from './messages/issue-messages.js';
import { issueOf } from './messages/issue-of.js';

/** Fewer events in common may be chance, where others are not: two partners who held some together. */
const fewest = 5;

/** The inputs with their events counted once, and what a report's table says otherwise than the register. */
export interface CountedOnce {
  readonly imports: readonly Imported[];
  readonly issues: readonly Issue[];
}

/**
 * Leaves out the events of a report whose table shows a register that was given as a file too, so that
 * nothing counts twice. The register counts; rows that differ from it are warnings at the report's cell.
 *
 * A table is taken for the register's where all of its rows have title and day in common with it, or
 * three of five and five events at least.
 */
export function withoutRepeatedRegisters(imports: readonly Imported[]): CountedOnce {
  const given = imports.filter(({ input }) => input.kind !== 'report');
  const registered = given.flatMap(({ dataset }) => dataset.events ?? []);
  const byIdentity = new Map<string, EventRecord>();
  for (const event of registered) {
    const identity = identityOf(event);
    if (identity !== undefined) byIdentity.set(identity, event);
  }
  const issues: Issue[] = [];
  const counted = imports.map((one): Imported => {
    const { events = [] } = one.dataset;
    if (one.input.kind !== 'report' || events.length === 0) return one;
    const pairs = events.map((shown) => ({ shown, own: byIdentity.get(identityOf(shown) ?? '') }));
    const common = pairs.filter(({ own }) => own !== undefined).length;
    const isMostly = common >= fewest && common * 5 >= events.length * 3;
    if (common < events.length && !isMostly) return one;
    issues.push(...differences(pairs, common));
    return { ...one, dataset: { ...one.dataset, events: [] } };
  });
  return { imports: counted, issues };
}

interface ShownEvent {
  readonly shown: EventRecord;
  /** The event as the register has it; `undefined` where it does not. */
  readonly own: EventRecord | undefined;
}

function differences(pairs: readonly ShownEvent[], common: number): readonly Issue[] {
  const [first] = pairs;
  const owner = pairs.find(({ own }) => own !== undefined)?.own?.source.file ?? '';
  if (first === undefined) return [];
  const { cells: _, ...source } = first.shown.source;
  return [
    issueOf(
      {
        severity: 'note',
        code: 'register-in-report',
        told: { common, events: pairs.length, register: fileName(owner) },
      },
      source,
    ),
    ...pairs.flatMap(({ shown, own }): readonly Issue[] => {
      const { headcount } = shown;
      const title = (shown.title ?? '').slice(0, 80);
      const day = shown.printed.start ?? shown.start;
      if (own === undefined) {
        const told = { of: 'events', title, day, register: fileName(owner) } as const;
        return [differs(told, placeOf(shown.source, 'title'))];
      }
      if (headcount === null || own.headcount === headcount) return [];
      const register = fileName(own.source.file);
      const registered = own.headcount;
      const told = { of: 'headcounts', title, day, headcount, registered, register } as const;
      return [differs(told, placeOf(shown.source, 'headcount'))];
    }),
  ];
}

function differs(told: Told['table-differs-from-register'], source: SourceRef): Issue {
  return issueOf({ severity: 'warning', code: 'table-differs-from-register', told }, source);
}

function identityOf({ title, start }: EventRecord): string | undefined {
  return title === null || start === null ? undefined : JSON.stringify([foldName(title), start]);
}
